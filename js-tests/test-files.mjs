// Runs test files with node's own runner, as many at once as there are processors, and counts. Holds no test.

import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

/** Runs them, shows what they say, and gives how many tests failed. The last line is `test result: …`, in cargo's words. */
export async function runFiles(files) {
  const counts = { pass: 0, fail: 0, cancelled: 0 };
  const empty = [];
  const tests = run({ files, concurrency: availableParallelism() });
  tests.on('test:diagnostic', ({ nesting, message }) => {
    const [, name, count] = /^(\w+) (\d+)$/.exec(message) ?? [];
    if (nesting === 0 && name in counts) counts[name] = Number(count);
  });
  // A file without a test counts for Node.js as one that passes.
  tests.on('test:pass', ({ name }) => {
    if (files.some((file) => file === name || relative('.', file) === name)) empty.push(name);
  });
  tests.compose(new spec()).pipe(process.stdout, { end: false });
  await new Promise((resolve) => tests.on('close', resolve));
  // What the reporter has to say at its end.
  await new Promise((resolve) => setImmediate(resolve));

  for (const name of empty) console.log(`${name} holds no test`);
  const failed = counts.fail + counts.cancelled + empty.length;
  return {
    failed,
    end: () => console.log(`test result: ${failed === 0 ? 'ok' : 'FAILED'}. ${counts.pass - empty.length} passed; ${failed} failed`),
  };
}

/** The test files of a folder and of those in it. */
export function testFiles(folder) {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((one, other) => (one.name < other.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : testFiles(path);
    return entry.name.endsWith('.test.mjs') ? [path] : [];
  });
}
