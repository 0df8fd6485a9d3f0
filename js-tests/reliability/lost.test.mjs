// An instance of the wasm that is lost is noticed, whoever catches the error.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { summary } from './lost.mjs';

/** A module with one export, `core_prepare`, that traps. */
const WASM = '0061736d0100000001040160000003020100071001' + '0c636f72655f70726570617265' + '00000a05010300000b';

/** The notes of a process in which an instance traps so often. */
function notesOf(t, times, onPurpose) {
  const folder = mkdtempSync(join(tmpdir(), 'notes-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const program = `
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from('${WASM}', 'hex')));
    ${onPurpose ? 'globalThis.losesOnPurpose = true;' : ''}
    for (let time = 0; time < ${times}; time += 1) try { exports.core_prepare(); } catch {}`;
  const notes = join(folder, 'notes.jsonl');
  const watch = new URL('traps.mjs', import.meta.url).href;
  const env = { ...process.env, NODE_OPTIONS: '', WECHATPAY_COUPON_TRAPS: notes };
  const { status, stderr } = spawnSync(process.execPath, [`--import=${watch}`, '--eval', program], { env, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return readFileSync(notes, 'utf8');
}

test('a lost instance is an error, unless it is lost on purpose', (t) => {
  const watched = notesOf(t, 100, true);
  summary(watched + notesOf(t, 0, false));
  assert.throws(() => summary(watched + notesOf(t, 1, false)), /instances of the wasm were lost:\n1 in/);
});

test('notes in which nothing was watched are an error', (t) => {
  assert.throws(() => summary(''), /only 0 were noticed/);
  assert.throws(() => summary(notesOf(t, 99, true)), /only 99 were noticed/);
});
