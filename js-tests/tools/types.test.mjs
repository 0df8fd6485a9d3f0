// The sources of the tools compile, as strictly as those of the package.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { tsc } from '../types/compiler.mjs';

test('the tools have no type error', async () => {
  const project = fileURLToPath(new URL('../../tools', import.meta.url));
  assert.deepEqual(await tsc('7.0', '--project', project), { status: 0, stdout: '' });
});
