// Proves the types: the programs beside this file compile for strict users, for those who tell absent from undefined, and for the
// oldest module resolution that is still about; every exported declaration and member of the .d.ts has a doc comment.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const tsc = fileURLToPath(new URL('../node_modules/.bin/tsc', import.meta.url));
const compiled = (...flags) => {
  const { status, stdout } = spawnSync(tsc, flags, { cwd: here, encoding: 'utf8' });
  assert.deepEqual(stdout.split('\n').filter((line) => line.includes('error')).slice(0, 3), []);
  assert.equal(status, 0);
};

test('the programs compile for a strict user', () => compiled('-p', 'tsconfig.json'));
test('the programs compile with exactOptionalPropertyTypes', () => compiled('-p', 'tsconfig.exact.json'));
test('the types compile for a bundler, with the DOM', () => {
  compiled('--noEmit', '--strict', '--module', 'esnext', '--moduleResolution', 'bundler', '--lib', 'es2022,dom,esnext.disposable', '--types', '', '--ignoreConfig', 'own-transport.ts', 'errors.ts');
});

const text = readFileSync(createRequire(import.meta.url).resolve('wechatpay-coupon/package.json').replace('package.json', 'index.d.ts'), 'utf8');

/** Lines that begin a declaration or a member, and whether a doc comment ends right before. */
function declarations() {
  const lines = text.split('\n');
  const begins = /^export |^  (?:readonly )?(?:[A-Za-z_]\w*|\[Symbol\.\w+\])\??(?:<[^>]*>)?[:(]|^  \(/;
  const inner = /^  private constructor|^  protected constructor/;
  let parameters = 0; // inside a type that is written over several lines
  return lines.flatMap((line, index) => {
    const outside = parameters === 0;
    if (/^export type \w+ = \($/.test(line)) parameters += 1;
    else if (!outside && /^\)/.test(line)) parameters -= 1;
    if (!outside || !begins.test(line) || inner.test(line)) return [];
    return [{ line: `${index + 1}: ${line.trim()}`, documented: lines[index - 1].trim().endsWith('*/') }];
  });
}

test('every exported declaration and every member has a doc comment', () => {
  const found = declarations();
  assert.ok(found.length > 300, `${found.length} declarations`);
  assert.deepEqual(found.filter(({ documented }) => !documented).map(({ line }) => line), []);
});

test('no type is any, and no place of the generator is left empty', () => {
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  assert.doesNotMatch(code, /\bany\b/);
  assert.doesNotMatch(text, /@generated/);
});
