// The npm packages of a folder of the matrix, each folder with a lock file of its own: the slow cells have theirs in slow/<name>/, so that
// the others do without them. Installed at first use, exactly as locked. Their install scripts do not run.
// With NEWEST_RUNTIMES=1 the newest versions are installed instead, each time: whether the package runs on what has come out since.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './cell.mjs';

export const newest = process.env.NEWEST_RUNTIMES === '1';
const installing = new Map();

/** The path of the `node_modules` of a folder, installed anew unless they are of the lock file that is there now. */
export function installed(folder) {
  // Two cells that run at once may share a folder.
  if (!installing.has(folder)) installing.set(folder, install(folder));
  return installing.get(folder);
}

/** The version of a package that the manifest of a folder asks for, installed or not. */
export function asked(folder, name) {
  return manifest(folder)[name];
}

function manifest(folder) {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(new URL(`./${folder}/package.json`, import.meta.url), 'utf8'));
  return { ...dependencies, ...devDependencies };
}

/** What npm is asked for: the newest version of each package, and of each Node.js the newest of its line. */
function newestOf(folder) {
  return Object.entries(manifest(folder)).map(([name, version]) => {
    const [, line] = /^(npm:[^@]+@\d+)\./.exec(version) ?? [];
    return `${name}@${line ?? 'latest'}`;
  });
}

async function install(name) {
  const folder = fileURLToPath(new URL(`./${name}/`, import.meta.url));
  const modules = join(folder, 'node_modules');
  const stamp = join(modules, '.installed');
  const lock = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  if (!newest && existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return modules;
  rmSync(modules, { recursive: true, force: true });
  // `npm ci` wants an entry for every system that a tool has a binary for; this takes what is locked for the one it runs on.
  console.log(`installing the npm packages of ${folder}, once …`);
  const others = newest ? ['--no-package-lock', ...newestOf(name)] : [];
  await run('npm', ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', ...others], { cwd: folder, timeout: 600_000 });
  // Written last: an installation that was broken off is no installation.
  if (!newest) writeFileSync(stamp, lock);
  return modules;
}
