// Runs the command of the installed package. Holds no test.

import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CLI = createRequire(import.meta.url).resolve('wechatpay-coupon-tools/cli.js');

/** `{ code, out, err }` of a command. `env` is all that it has beside PATH. */
export function run(words, { env = {}, cwd, program = CLI, input } = {}) {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [program, ...words], { cwd, env: { PATH: process.env.PATH, ...env } }, (error, out, err) =>
      resolve({ code: error ? error.code : 0, out, err }),
    );
    if (input !== undefined) child.stdin.end(input);
  });
}

/** A folder with these files until the test ends; gives what joins a name to it. */
export function filesFor(t, files) {
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-coupon-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return (name) => join(folder, name);
}
