// Builds the site into target/site/, with the API reference in api/. `--serve` serves what an earlier build has left.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, serve } from 'vitepress';

const docs = fileURLToPath(new URL('.', import.meta.url));
const target = process.env.CARGO_TARGET_DIR ?? join(docs, '../target');

try {
  await (process.argv[2] === '--serve' ? serve({ root: docs }) : buildAll());
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function buildAll() {
  // Beside the site, whose folder VitePress empties.
  const reference = join(target, 'reference');
  await rm(reference, { recursive: true, force: true });
  const ended = once(spawn(process.execPath, [join(docs, 'reference/build.mjs'), reference], { stdio: 'inherit' }), 'exit');
  await build(docs);
  const [code] = await ended;
  if (code !== 0) throw new Error('the API reference cannot be made');
  await rename(reference, join(target, 'site/api'));
  await cp(join(docs, '../pkg-tools/workbench'), join(target, 'site/workbench'), { recursive: true });
}
