// Programs that npm does not carry: a C++ compiler, a database, browsers. Found on the PATH, or an error that names the command that installs
// them. With CI=true, or WECHATPAY_COUPON_INSTALL=1 (`cargo xtask test --install`), they are installed: Debian's packages, by apt-get.
// `node system.mjs NAME…` looks for several at once, before long work begins. Holds no test.

import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** `names`: the first that is there is taken. `variable`: names the program in its stead. `elsewhere`: a folder of versions with a `bin/` each. */
const PROGRAMS = {
  'C++ compiler': { names: ['c++'], variable: 'CXX', debian: 'g++' },
  PostgreSQL: { names: ['initdb'], elsewhere: '/usr/lib/postgresql', debian: 'postgresql' },
  Chromium: { names: ['chromium', 'chromium-browser', 'google-chrome'], variable: 'CHROMIUM', debian: 'chromium' },
  Firefox: { names: ['firefox-esr', 'firefox'], debian: 'firefox-esr' },
  'WebKit driver': { names: ['WebKitWebDriver'], debian: 'webkit2gtk-driver' },
  Xvfb: { names: ['Xvfb'], debian: 'xvfb' },
};
const UNATTENDED = ['-y', '-q', '-o', 'DPkg::Lock::Timeout=300'];

let last = Promise.resolve();

/** The path of a program of the table. */
export async function program(name) {
  // One after the other, since apt-get runs once at a time. Who waited may find that the one before installed it already.
  const mine = last.then(() => ready([name]));
  last = mine.catch(() => {});
  const [path] = await mine;
  return path;
}

/** The paths of all of them, or one error for all that are missing. */
async function ready(wanted) {
  const missing = () => wanted.filter((name) => !find(PROGRAMS[name]));
  const before = missing();
  if (before.length > 0) {
    const packages = before.map((name) => PROGRAMS[name].debian);
    if (process.env.CI !== 'true' && process.env.WECHATPAY_COUPON_INSTALL !== '1') throw missed(before, packages);
    console.log(`installing ${packages.join(' ')} …`);
    await aptGet('update');
    await aptGet('install', '--no-install-recommends', ...packages);
    const after = missing();
    if (after.length > 0) throw new Error(`the Debian packages ${packages.join(' ')} brought no ${after.join(', ')}`);
  }
  return wanted.map((name) => find(PROGRAMS[name]));
}

function missed(names, packages) {
  return new Error(
    `missing on this machine: ${names.join(', ')}\n` +
      `on Debian and Ubuntu this installs it:\n  sudo apt-get install --no-install-recommends ${packages.join(' ')}\n` +
      'and so does `cargo xtask test --install`',
  );
}

async function aptGet(command, ...parameters) {
  const words = ['apt-get', command, ...UNATTENDED, ...parameters];
  if (process.getuid?.() !== 0) words.unshift('sudo', '-n', '--preserve-env=DEBIAN_FRONTEND');
  const [file, ...rest] = words;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await promisify(execFile)(file, rest, { env, timeout: 600_000, maxBuffer: 64 << 20 }).catch(({ message, stdout = '', stderr = '' }) => {
    throw new Error(`${message}\n${stdout}${stderr}`);
  });
}

function find({ names, variable, elsewhere }) {
  if (variable && process.env[variable]) return process.env[variable];
  const versions = elsewhere && existsSync(elsewhere) ? readdirSync(elsewhere).sort((one, other) => other - one) : [];
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter).filter(Boolean),
    ...versions.map((version) => join(elsewhere, version, 'bin')),
  ];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = process.argv.slice(2);
  const unknown = wanted.find((name) => !(name in PROGRAMS));
  if (unknown) throw new Error(`there is no program ${unknown} in the table`);
  await ready(wanted).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
