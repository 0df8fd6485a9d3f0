// A Node.js service bundled into one file by esbuild, from import and from require, plain and minified. A bundle may need nothing
// beside it: the file runs alone in a folder outside the repository.

import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allHeld, nodeOf, tool, versionOf } from '../cell.mjs';

const node = nodeOf(26);
const entries = ['bundled.mjs', 'process.cjs'];
const outputs = { esm: 'service.mjs', cjs: 'service.cjs' };

export default Object.entries(outputs).map(([format, output]) => ({
  name: `Bundled for Node.js, ${format}`,
  row: 'Node.js',
  noteRow: 'Bundlers',
  async run({ folder, host: use, run }) {
    use(...entries);
    for (const entry of entries) {
      for (const more of [[], ['--minify']]) {
        rmSync(join(folder, 'out'), { recursive: true, force: true });
        const parameters = ['--bundle', '--platform=node', `--format=${format}`, `--outfile=out/${output}`, '--log-level=warning', ...more];
        const warnings = await run(tool('esbuild'), [entry, ...parameters]);
        if (warnings !== '') throw new Error(`esbuild warns:\n${warnings}`);
        allHeld(await runAlone(join(folder, 'out', output), output, run));
      }
    }
    return { version: (await run(node, ['--version'])).trim().slice(1), note: `esbuild ${versionOf('esbuild')}` };
  },
}));

async function runAlone(file, name, run) {
  const elsewhere = mkdtempSync(join(tmpdir(), 'bundled-'));
  try {
    copyFileSync(file, join(elsewhere, name));
    return await run(node, [name], { cwd: elsewhere });
  } finally {
    rmSync(elsewhere, { recursive: true });
  }
}
