// The types where the host's own are known too: the programs beside this file compile for strict users of Node.js, also for
// those who distinguish absent from undefined, and for a page. With the oldest TypeScript and the newest, between which those types differ.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compile } from './compiler.mjs';

const NODE = /\/@types\/node\//;
const DOM = /\/lib\.dom\.d\.ts$/;

async function compiles(version, project, host) {
  const { status, errors, files, imports } = await compile(version, project);
  assert.deepEqual([errors, status], [[], 0]);
  assert.ok(
    files.some((file) => host.test(file)),
    `${host} was read`,
  );
  assert.ok(
    imports.some((line) => /^(contract|page)\.ts /.test(line)),
    'the program about the host was read',
  );
}

describe('TypeScript with a host', { concurrency: 2 }, () => {
  for (const version of ['5.4', '7.0']) {
    test(`the programs compile for a strict user of Node.js, TypeScript ${version}`, () => compiles(version, 'tsconfig.json', NODE));
  }
  test('the programs compile with exactOptionalPropertyTypes', () => compiles('7.0', 'tsconfig.exact.json', NODE));
  for (const version of ['5.4', '7.0']) {
    test(`the programs compile for a page, TypeScript ${version}`, () => compiles(version, 'dom/tsconfig.json', DOM));
  }
});
