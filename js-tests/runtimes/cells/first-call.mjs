// The commands of the page `start`, as they stand there, on the runtimes that run TypeScript without anything else.

import { join } from 'node:path';
import { readPage } from '../../docs/pages.mjs';
import { settings } from '../../docs/workshop.mjs';
import { nodeOf, tools } from '../cell.mjs';

const bun = join(tools, '@oven/bun-linux-x64/bin/bun');
const deno = join(tools, '@deno/linux-x64-glibc/deno');

/** Every command of the page that begins with the program, in code or in a block of commands. */
function commandsOf(program) {
  const { text } = readPage('zh', 'start');
  const all = [...text.matchAll(/`([^`\n]+)`/g), ...text.matchAll(/^(\w.+)$/gm)].map(([, command]) => command);
  return all.filter((command) => new RegExp(`^${program} .*\\w+\\.m?[jt]s$`).test(command));
}

/** Runs each command of the page by this program: the first call at its own stand-in, the check with a `.env` at that of the cell. */
async function follow({ folder, sandbox, run, write }, program, path, { flags = [], env } = {}) {
  const blocks = [...readPage('zh', 'start').blocks, ...readPage('zh', 'configuration').blocks];
  for (const [name, code] of blocks) write(name, code);
  write('first.mjs', readPage('zh', 'start').blocks.get('first.ts'));
  const lines = Object.entries(settings({ ...sandbox.config, baseUrl: sandbox.url }, folder));
  write('.env', lines.map(([name, value]) => `${name}=${value}\n`).join(''));

  const commands = commandsOf(program);
  for (const file of ['first.ts', 'check.ts']) {
    if (!commands.some((command) => command.endsWith(file))) throw new Error(`the page has no command of ${program} for ${file}`);
  }
  for (const command of commands) {
    const [, ...words] = command.split(' ');
    const output = await run(path, [...words.slice(0, -1), ...flags, words.at(-1)], { env });
    const expected = command.endsWith('check.ts') ? 'OK' : 'Code_123456 USED';
    if (output.trim() !== expected) throw new Error(`${command} printed ${output}`);
  }
}

const node = (major) => ({
  name: `Node.js ${major}, the first call`,
  row: 'Node.js',
  async run(cell) {
    await follow(cell, 'node', nodeOf(major));
    return { version: (await cell.run(nodeOf(major), ['--version'])).trim().slice(1) };
  },
});

export default [
  ...[22, 24, 26].map(node),
  {
    name: 'Bun, the first call',
    row: 'Bun',
    async run(cell) {
      await follow(cell, 'bun', bun);
      return { version: (await cell.run(bun, ['--version'])).trim() };
    },
  },
  {
    name: 'Deno, the first call',
    row: 'Deno',
    async run(cell) {
      const env = { DENO_DIR: join(cell.folder, 'cache'), DENO_NO_UPDATE_CHECK: '1' };
      await follow(cell, 'deno', deno, { flags: ['--cached-only', '--no-remote', '--no-lock', '--no-prompt'], env });
      const [, version] = /^deno (\S+)/.exec(await cell.run(deno, ['--version'], { env }));
      return { version };
    },
  },
];
