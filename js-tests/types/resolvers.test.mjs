// Proves that the package does not compile while an operation whose row names a query has nothing that reads the query's response: a copy of the
// sources, in which one operation more is resolved so.

import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { compile } from './compiler.mjs';

const template = fileURLToPath(new URL('../../pkg-template', import.meta.url));

test('an operation that a query resolves does not compile without its resolver', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'resolvers-'));
  t.after(() => rm(folder, { recursive: true }));
  await cp(join(template, 'src'), join(folder, 'src'), { recursive: true });
  const project = join(folder, 'tsconfig.json');
  await writeFile(project, JSON.stringify({ extends: join(template, 'tsconfig.json'), include: ['src'] }));
  const table = join(folder, 'src/generated/operations.ts');
  const text = await readFile(table, 'utf8');
  const changed = text.replace(/(name: 'images\.upload',[^}]*resolve: )'repeat'/, "$1'productCoupons.get'");
  assert.notEqual(changed, text);

  assert.deepEqual((await compile('7.0', project)).errors, []);
  await writeFile(table, changed);
  const { errors } = await compile('7.0', project);
  assert.equal(errors.length, 1, errors.join('\n'));
  assert.match(errors[0], /resolvers\.ts.* Property '"images\.upload"' is missing/);
});
