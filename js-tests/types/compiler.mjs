// Runs one of the TypeScripts that users have, and reads what it says: its errors, the files it read, and where each import led.

import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const require = createRequire(import.meta.url);

/** The npm package of each version. */
export const COMPILERS = { 5.4: 'typescript-5.4', '6.0': 'typescript-6', '7.0': 'typescript' };

/** Runs `tsc` in this folder. Never by the name `tsc`, which is linked to only one of them. */
export function tsc(version, ...flags) {
  const program = join(dirname(require.resolve(`${COMPILERS[version]}/package.json`)), 'bin/tsc');
  const options = { cwd: here, maxBuffer: 2 ** 26 };
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...flags], options, (error, stdout) => resolve({ status: error?.code ?? 0, stdout }));
  });
}

/**
 * Compiles a project.
 * `errors`: as printed. `files`: every declaration that was read and is not of the language itself. `imports`: `from specifier -> to`,
 * for the package and by the last part of the paths.
 */
export async function compile(version, project, ...flags) {
  const { status, stdout } = await tsc(version, '--project', project, '--explainFiles', ...flags);
  const [errors, files, imports] = [[], [], new Set()];
  for (const line of stdout.split('\n')) {
    // A file, and below it who imports it.
    const [, specifier, from] = /^ +Imported via '([^']+)' from file '([^']+)'/.exec(line) ?? [];
    if (/error TS\d+/.test(line)) errors.push(line);
    else if (/^\S+\.[mc]?ts$/.test(line)) files.push(line);
    else if (specifier && files.at(-1).includes('/wechatpay-coupon/')) imports.add(`${last(from)} ${specifier} -> ${last(files.at(-1))}`);
  }
  const foreign = files.filter((file) => /\.d\.[mc]?ts$/.test(file) && !/\/lib\/lib\.(es\w+|decorators)(\.\w+)*\.d\.ts$/.test(file));
  return { status, errors, files: foreign, imports: [...imports].sort() };
}

const last = (path) => path.slice(path.lastIndexOf('/') + 1);
