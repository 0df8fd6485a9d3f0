// Programs that npm does not carry: browsers and their drivers. Found on the PATH, else installed from Debian's packages where that is
// possible (apt-get, as root). Without them it fails: what is not tested must not look tested.

import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './cell.mjs';

const UNATTENDED = ['-y', '-q', '-o', 'DPkg::Lock::Timeout=300'];

let updated;
let last = Promise.resolve();

/** The path of the first of `programs` that is there; `packages` are installed when none is. `elsewhere`: folders beside those of the PATH. */
export async function program(programs, packages, elsewhere = () => []) {
  // One after the other, since apt-get runs once at a time. Who waited may find that the one before installed it already.
  const mine = last.then(() => find(programs, elsewhere) ?? install(programs, packages, elsewhere));
  last = mine.catch(() => {});
  return mine;
}

async function install(programs, packages, elsewhere) {
  if (process.getuid?.() !== 0 || !find(['apt-get'])) {
    throw new Error(`there is no ${programs.join(', ')} on the PATH: install it (Debian: apt-get install ${packages.join(' ')})`);
  }
  await (updated ??= aptGet('update', ...UNATTENDED));
  await aptGet('install', ...UNATTENDED, '--no-install-recommends', ...packages);
  const found = find(programs, elsewhere);
  if (!found) throw new Error(`the Debian packages ${packages.join(', ')} brought no ${programs.join(', ')}`);
  return found;
}

function aptGet(...parameters) {
  return run('apt-get', parameters, { env: { DEBIAN_FRONTEND: 'noninteractive' }, timeout: 600_000 });
}

function find(programs, elsewhere = () => []) {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...elsewhere()];
  return programs.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
