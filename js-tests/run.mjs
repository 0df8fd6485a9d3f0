// All package tests: `node js-tests/run.mjs [words]` runs the test files whose paths have one of the words, as many at once as there are
// processors, against the package that is packed and installed. Every process of them is watched for instances of the wasm that are lost
// (reliability/traps.mjs), and shares RSA keys with the others (keys.mjs). The last line is `test result: …`, in cargo's words.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeKeys } from './keys.mjs';
import { summary } from './reliability/lost.mjs';
import { row } from './reliability/row.mjs';
import { target } from './target.mjs';
import { runFiles, testFiles } from './test-files.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const words = process.argv.slice(2);
const files = testFiles(here).filter((file) => words.length === 0 || words.some((word) => relative(here, file).includes(word)));
// Those of the suite are many and short, so that no processor waits for the last one.
const isShort = (file) => Number(/^(suite|sandbox)\b/.test(relative(here, file)));
files.sort((one, other) => isShort(one) - isShort(other));
if (files.length === 0) throw new Error(`js-tests/ holds no test file of ${words.join(' ') || 'any name'}`);

const notes = join(target, 'traps.jsonl');
mkdirSync(target, { recursive: true });
writeFileSync(notes, '');
const keys = join(target, 'keys.pem');
writeFileSync(keys, await makeKeys(), { mode: 0o600 });
Object.assign(process.env, { WECHATPAY_COUPON_TRAPS: notes, WECHATPAY_COUPON_KEYS: keys });
// URLs, since a path may have spaces, which end a word of this variable.
process.env.NODE_OPTIONS = ['reliability/traps.mjs', 'keys.mjs'].map((file) => `--import=${new URL(file, import.meta.url)}`).join(' ');

const { failed, end } = await runFiles(files);
if (failed === 0 && words.length === 0) row(17, 'suite').passed(0, summary(readFileSync(notes, 'utf8')));
end();
process.exitCode = failed === 0 ? 0 : 1;
