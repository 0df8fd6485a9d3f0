// Starts the benchmark, once its npm packages and the runtimes are installed as their lock files say. Install scripts do not run.

import { installed } from '../runtimes/installed.mjs';

await installed('../bench');
await installed('.');
await import('./main.mjs');
