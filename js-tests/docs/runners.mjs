// Runs tests that a page shows, and says what came of them. Holds no test.

import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Of a run by node:test: `{ code, tests, pass, fail }`. */
export function testsOf({ code, lines }) {
  const count = (what) => Number(lines.map((line) => new RegExp(`^. ${what} (\\d+)$`).exec(line)?.[1]).find(Boolean));
  return { code, tests: count('tests'), pass: count('pass'), fail: count('fail') };
}

/** Less than what the tests would wait if timers were not faked. */
const PATIENCE = 25_000;

/** Runs files by Vitest: `{ code, passed, failed }`, the names of its tests. */
export async function vitest(folder, ...files) {
  const program = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
  const parameters = [program, 'run', '--environment=node', '--reporter=json', `--testTimeout=${PATIENCE}`, ...files];
  const { NODE_OPTIONS, NODE_TEST_CONTEXT, ...env } = process.env;
  const { code, stdout, stderr } = await new Promise((resolve) => {
    execFile(process.execPath, parameters, { cwd: folder, env }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
  });
  const report = stdout.indexOf('{');
  if (report < 0) throw new Error(`Vitest ended with ${code}: ${stderr}`);
  const tests = JSON.parse(stdout.slice(report)).testResults.flatMap(({ assertionResults }) => assertionResults);
  const named = (status) => tests.filter((one) => one.status === status).map(({ fullName }) => fullName);
  return { code, passed: named('passed'), failed: named('failed') };
}
