// The npm packages of a folder of the matrix, each folder with a lock file of its own: the slow cells have theirs in slow/<name>/, so that
// the others do without them. Installed at first use, exactly as locked. Refuses to run their install scripts.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './cell.mjs';

const installing = new Map();

/** The path of the `node_modules` of a folder, installed anew unless they are of the lock file that is there now. */
export function installed(folder) {
  // Two cells that run at once may share a folder.
  if (!installing.has(folder)) installing.set(folder, install(fileURLToPath(new URL(`./${folder}/`, import.meta.url))));
  return installing.get(folder);
}

async function install(folder) {
  const modules = join(folder, 'node_modules');
  const stamp = join(modules, '.installed');
  const lock = createHash('sha256').update(readFileSync(join(folder, 'package-lock.json'))).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return modules;
  rmSync(modules, { recursive: true, force: true });
  // `npm ci` refuses a lock file that was written where no binaries for other systems are served; this takes what is in it.
  await run('npm', ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, timeout: 600_000 });
  // Written last: an installation that was broken off is no installation.
  writeFileSync(stamp, lock);
  return modules;
}
