// What every cell of the matrix gets: a fresh folder as a user's project has it, with the packed tarball installed, the test body
// beside it, and a stand-in that listens on a loopback address.

import { execFile } from 'node:child_process';
import { createPublicKey } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSandbox } from 'wechatpay-coupon/sandbox';
import { target } from '../target.mjs';
import { CHECK_COUNT } from './body.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');
const installed = join(root, 'node_modules/wechatpay-coupon');

/** Programs and libraries of the matrix, installed from its lock file. */
export const tools = join(here, 'node_modules');
export const tool = (name) => join(tools, '.bin', name);
export const nodeOf = (major) => join(tools, `node${major}/bin/node`);
export const versionOf = (name, modules = tools) => JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')).version;

export async function openCell({ name }) {
  const folder = join(target, 'runtimes', name.replace(/[^\w.]+/g, '-'));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  cpSync(installed, join(folder, 'node_modules/wechatpay-coupon'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }\n');

  const sandbox = await createSandbox();
  await sandbox.listen();
  const cell = {
    folder,
    sandbox,
    tools,
    /** Writes `settings.mjs` for the body. A browser reaches the stand-in through the origin of its page. */
    settings(baseUrl = sandbox.url) {
      const config = { ...sandbox.config, baseUrl };
      const merchantPublicKey = createPublicKey(config.privateKey).export({ type: 'spki', format: 'der' }).toString('base64');
      writeFileSync(join(folder, 'settings.mjs'), `export const settings = ${JSON.stringify({ config, merchantPublicKey }, null, 2)};\n`);
    },
    /** Copies files or folders from `hosts/` into the consumer's folder. */
    host(...names) {
      for (const name of names) cpSync(join(here, 'hosts', name), join(folder, name), { recursive: true });
    },
    /** Copies files that know no host into the consumer's folder. */
    copy(...names) {
      for (const name of names) cpSync(join(here, name), join(folder, name));
    },
    /** Makes packages of the matrix visible to the consumer, as if it had installed them. */
    link: (...names) => cell.linkFrom(tools, ...names),
    linkFrom(modules, ...names) {
      for (const name of names) {
        mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true });
        symlinkSync(join(modules, name), join(folder, 'node_modules', name));
      }
    },
    write: (name, text) => writeFileSync(join(folder, name), text),
    read: (name) => readdirSync(join(folder, name)),
    /** Runs a program in the consumer's folder to its end and gives what it wrote. */
    run: (program, parameters, options) => run(program, parameters, { cwd: folder, ...options }),
    close: () => sandbox.close(),
  };
  cell.copy('body.mjs', 'both-sides.mjs', 'lose.mjs');
  cell.settings();
  return cell;
}

/** Fails unless a host has said that every check held: it writes `held N` on a line of its own. */
export function allHeld(output) {
  const [, held] = /^held (\d+)$/m.exec(output) ?? [];
  if (Number(held) !== CHECK_COUNT) throw new Error(`${held ?? 'none'} of ${CHECK_COUNT} checks held:\n${output}`);
}

export function run(program, parameters, { cwd, env = {}, timeout = 120_000 } = {}) {
  if (program.includes('/') && !existsSync(program)) throw new Error(`the program ${program} is not installed`);
  return new Promise((resolve, reject) => {
    execFile(program, parameters, { cwd, env: environment(env), timeout, maxBuffer: 64 << 20 }, (error, stdout, stderr) => {
      if (error)
        reject(
          new Error(`${program} ${parameters.join(' ')}: ${error.killed ? 'took too long' : `exit ${error.code}`}\n${stdout}${stderr}`),
        );
      else resolve(`${stdout}${stderr}`);
    });
  });
}

/** Our environment for a program under test, without what colours our output or speaks for our Node.js, and with `env`. */
export function environment(env = {}) {
  const { FORCE_COLOR, NODE_OPTIONS, ...rest } = process.env;
  return { ...rest, NO_COLOR: '1', ...env };
}
