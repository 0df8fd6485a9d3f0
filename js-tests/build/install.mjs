// The package as a user gets it, and that of the tools beside it: packed by `npm pack`, and the tarballs installed into `node_modules/` of the root, where the examples and the tests
// find it by its name. `node install.mjs FOLDER` packs and installs; without a folder, what was packed last is installed when npm has removed
// it, since no manifest of the root names it. Needs no network.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { target } from '../target.mjs';

const NAMES = ['wechatpay-coupon', 'wechatpay-coupon-tools'];
const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));
const tarballs = join(target, 'package');
const [folder] = process.argv.slice(2);

if (folder) {
  rmSync(tarballs, { recursive: true, force: true });
  mkdirSync(tarballs, { recursive: true });
  for (const one of [folder, `${folder}-tools`]) npm('pack', one, '--ignore-scripts', '--pack-destination', tarballs);
}
const packed = existsSync(tarballs) ? readdirSync(tarballs) : [];
if (packed.length === NAMES.length && (folder || NAMES.some((name) => !existsSync(join(modules, name)))))
  install(packed.map((name) => join(tarballs, name)));

/** Installed in a folder of their own and moved from there: beside the packages of the root, npm would look at all of them again. */
function install(files) {
  const alone = join(modules, '.alone');
  for (const stale of [alone, ...NAMES.map((name) => join(modules, name))]) rmSync(stale, { recursive: true, force: true });
  npm('install', '--prefix', alone, '--offline', '--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', ...files);
  const installed = join(alone, 'node_modules');
  for (const name of NAMES) renameSync(join(installed, name), join(modules, name));
  const programs = join(installed, '.bin');
  for (const program of readdirSync(programs)) renameSync(join(programs, program), join(modules, '.bin', program));
  rmSync(alone, { recursive: true });
}

function npm(...words) {
  // On Windows npm is a script, which only a shell starts.
  const windows = process.platform === 'win32';
  execFileSync(windows ? 'npm.cmd' : 'npm', [...words, '--loglevel=error'], { stdio: ['ignore', 'ignore', 'inherit'], shell: windows });
}
