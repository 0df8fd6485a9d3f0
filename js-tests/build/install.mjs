// The package as a user gets it: packed by `npm pack`, and that tarball installed into `node_modules/` of the root, where the examples and the tests
// find it by its name. `node install.mjs FOLDER` packs and installs; without a folder, what was packed last is installed when npm has removed
// it, since no manifest of the root names it. Needs no network.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { target } from '../target.mjs';

const NAME = 'wechatpay-coupon';
const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));
const tarballs = join(target, 'package');
const [folder] = process.argv.slice(2);

if (folder) {
  rmSync(tarballs, { recursive: true, force: true });
  mkdirSync(tarballs, { recursive: true });
  npm('pack', folder, '--ignore-scripts', '--pack-destination', tarballs);
}
const [tarball] = existsSync(tarballs) ? readdirSync(tarballs) : [];
if (tarball && (folder || !existsSync(join(modules, NAME)))) install(join(tarballs, tarball));

/** Installed in a folder of its own and moved from there: beside the packages of the root, npm would look at all of them again. */
function install(tarball) {
  const alone = join(modules, '.alone');
  for (const stale of [alone, join(modules, NAME)]) rmSync(stale, { recursive: true, force: true });
  npm('install', '--prefix', alone, '--offline', '--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', tarball);
  const installed = join(alone, 'node_modules');
  renameSync(join(installed, NAME), join(modules, NAME));
  const programs = join(installed, '.bin');
  for (const program of readdirSync(programs)) renameSync(join(programs, program), join(modules, '.bin', program));
  rmSync(alone, { recursive: true });
}

function npm(...words) {
  // On Windows npm is a script, which only a shell starts.
  const windows = process.platform === 'win32';
  execFileSync(windows ? 'npm.cmd' : 'npm', [...words, '--loglevel=error'], { stdio: ['ignore', 'ignore', 'inherit'], shell: windows });
}
