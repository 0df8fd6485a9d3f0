// The host of Bun: milliseconds of CPU for a call of one way, after as many that are not counted.

import { readFileSync } from 'node:fs';
import { run } from './calls.mjs';

const { settings, calls, at } = JSON.parse(readFileSync('settings.json', 'utf8'));
const [, , way] = process.argv;
await run(way, settings, calls, at);
const before = process.cpuUsage();
await run(way, settings, calls, at);
const { user, system } = process.cpuUsage(before);
console.log((user + system) / 1000 / calls);
process.exit();
