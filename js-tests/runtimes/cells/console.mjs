// The sandbox's console in Chromium.

import { visitWithChromium } from '../chromium.mjs';
import { testConsole } from '../console.mjs';

export default [{ name: 'console, Chromium', row: 'Chromium', floating: true, run: (cell) => testConsole(cell, visitWithChromium) }];
