// CPU time of a call in Bun and in workerd. A worker cannot ask for its CPU time, so there the system is asked for that of the whole process,
// before and after many calls. Linux on x86-64 only, as the runtimes that are installed are.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openCell, run, tools } from '../runtimes/cell.mjs';
import { serving } from '../runtimes/worker.mjs';
import { mapped, median, turned } from './measure.mjs';

export const WAYS = ['ours', 'ours-wasm', 'minimum', 'fetch alone'];
const here = fileURLToPath(new URL('.', import.meta.url));
/** A clock tick of /proc, in milliseconds. */
const TICK = 10;

/** `{ Bun: { way: milliseconds }, workerd: { … } }`, with calls to the server of recorded responses. */
export async function inRuntimes(settings, { rounds, calls, say }) {
  const given = { settings, calls, at: 4 };
  return { Bun: await measureIn('Bun', bun, given, { rounds, say }), workerd: await measureIn('workerd', workerd, given, { rounds, say }) };
}

async function measureIn(name, open, given, { rounds, say }) {
  const cell = await openCell({ name: `bench-${name}` });
  const close = [];
  try {
    for (const file of ['calls.mjs', 'bun.mjs', 'worker.mjs']) cpSync(join(here, 'hosts', file), join(cell.folder, file));
    cpSync(join(here, 'question.mjs'), join(cell.folder, 'question.mjs'));
    writeFileSync(join(cell.folder, 'settings.json'), JSON.stringify(given));
    const cpuOf = await open(cell.folder, given, close);
    const times = Object.fromEntries(WAYS.map((way) => [way, []]));
    for (let round = 0; round < rounds; round += 1) {
      say(`${name}, round ${round + 1} of ${rounds}`);
      for (const way of turned(WAYS, round)) times[way].push(await cpuOf(way));
    }
    return mapped(times, median);
  } finally {
    for (const end of close) end();
    await cell.close();
  }
}

async function bun(folder) {
  const program = join(tools, '@oven/bun-linux-x64/bin/bun');
  return async (way) => Number(await run(program, ['--no-install', 'bun.mjs', way], { cwd: folder }));
}

async function workerd(folder, { calls, at }, close) {
  writeFileSync(join(folder, 'workerd.capnp'), configuration(folder));
  const program = join(tools, '@cloudflare/workerd-linux-64/bin/workerd');
  const server = spawn(program, ['serve', '--control-fd=1', 'workerd.capnp'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  close.push(() => server.kill('SIGKILL'));
  const [ready] = await Promise.race([
    once(server.stdout, 'data'),
    once(server, 'exit').then(([code]) => Promise.reject(new Error(`workerd ended: ${code}`))),
  ]);
  const { port } = JSON.parse(ready.toString().split('\n')[0]);
  const ask = async (way) => {
    const response = await fetch(`http://127.0.0.1:${port}/?${new URLSearchParams({ way, calls, at })}`);
    if (!response.ok) throw new Error(`workerd, ${way}: ${await response.text()}`);
    await response.text();
  };
  for (const way of WAYS) await ask(way); // not counted
  return async (way) => {
    const before = cpu(server.pid);
    await ask(way);
    return (cpu(server.pid) - before) / calls;
  };
}

/** Milliseconds of CPU that a process has used. */
function cpu(pid) {
  // The name of the program, in parentheses, may hold anything.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
  const [user, system] = fields.slice(11, 13).map(Number);
  return (user + system) * TICK;
}

function configuration(folder) {
  const root = 'node_modules/wechatpay-coupon';
  const { exports } = JSON.parse(readFileSync(join(folder, root, 'package.json'), 'utf8'));
  const entry = posix.join(root, exports['.'].workerd.default);
  const modules = [
    ...['worker.mjs', 'calls.mjs', 'question.mjs', entry].map((path) => `(name = "${path}", esModule = embed "${path}")`),
    '(name = "settings.json", json = embed "settings.json")',
    `(name = "${root}/core_bg.wasm", wasm = embed "${root}/core_bg.wasm")`,
    `(name = "wechatpay-coupon", esModule = "export * from './${entry}';")`,
  ];
  return serving(modules, { port: 0 });
}
