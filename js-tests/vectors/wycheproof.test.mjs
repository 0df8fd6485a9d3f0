// The RSA in the wasm verifies Wycheproof's signatures as the native code does, in Node.js. What the published wasm does not
// export, one verification alone, is in a build of its own.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { row } from '../reliability/row.mjs';
import { steps } from '../target.mjs';
import { files, held } from './files.mjs';
import { judge } from './judge.mjs';

test('every signature of Wycheproof has its published result', async () => {
  const part = row(1, 'wasm, Node.js');
  const glue = await import(pathToFileURL(join(steps, 'core.js')));
  glue.initSync({ module: new WebAssembly.Module(readFileSync(join(steps, 'core_bg.wasm'))) });
  const read = Object.entries(files).map(([name, file]) => [name, JSON.parse(readFileSync(file, 'utf8'))]);
  const { run, result } = held(judge(glue, Object.fromEntries(read)));
  part.passed(run, result);
});
