// The core and the host read the same of a text: what the core accepts, JSON.parse of this host gives to the caller, member for
// member, and what JSON.parse does not read, the core has rejected. Samples with changes at random, and small documents of what is most
// likely to be misread. Every response is signed.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { row } from '../reliability/row.mjs';
import { seeded } from '../seeded.mjs';
import { accept, client, couponEntity, signedResponse, use } from './wechatpay.mjs';

const prepared = client().userCoupons.use.prepare(use());
const SAMPLE = JSON.stringify(couponEntity({ other: ['é', '券🎫', '\u2028', -1.5e-7, { a: [null, true] }], '': 0 }));
const STRUCTURE = ['{', '}', '[', ']', ',', ':', '"', '\\', ' ', '\n', '\0', '0', '-', '.', 'e', '\\u', '\ufeff', '1e999'];
const PIECES = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  '//',
  '/**/',
  ' ',
  '\t',
  '\r\n',
  '\v',
  '\u00a0',
  '\u2028',
  '\ufeff',
  '\0',
  '\x1f',
  '\x7f',
  '券',
  '0',
  '1',
  '-',
  '-0',
  '01',
  '1.',
  '.5',
  '1.5',
  '1e',
  '1e5',
  '1E+05',
  '1e-7',
  '+1',
  '9007199254740993',
  '1e400',
  'NaN',
  'Infinity',
  'true',
  'false',
  'null',
  'tru',
  'nul',
  'True',
  '"a"',
  '"b"',
  '""',
  "'a'",
  '"\x1f"',
  '"\x7f"',
  '"券🎫"',
  '"\\u0000"',
  '"\\u00e9"',
  '"\\ud83c\\udfab"',
  '"\\ud800"',
  '"\\udc00"',
  '"\\ud800\\u0041"',
  '"\\ud800\\ud800"',
  '"\\u12"',
  '"\\u+123"',
  '"\\x41"',
  '"\\\'"',
  '"\\/"',
  '"__proto__"',
];

/** One or two changes to the bytes of a text. */
function mutated(text, { below, oneOf }) {
  let bytes = Buffer.from(text);
  for (let left = 1 + below(2); left > 0 && bytes.length > 0; left -= 1) {
    const at = below(bytes.length);
    const kind = below(5);
    if (kind === 0) bytes[at] ^= 1 << below(8);
    else if (kind === 1) bytes[at] = below(256);
    else
      bytes = Buffer.concat([
        bytes.subarray(0, at),
        Buffer.from(kind === 2 ? oneOf(STRUCTURE) : ''),
        bytes.subarray(at + (kind === 3 ? 1 : kind === 4 ? below(20) : 0)),
      ]);
  }
  return bytes;
}

/** A value of pieces, of which one in eight does not belong there, as a member of the sample. */
function hostile(random) {
  const { below, oneOf, chance } = random;
  const piece = (right) => oneOf(chance(8) ? PIECES : right);
  const value = (depth) => {
    const kind = depth === 0 ? 0 : below(4);
    if (kind < 2) return piece(['0', '-0', '1.5', '1e5', 'true', 'null', '"a"', '"\\ud83c\\udfab"', '"券"', '9007199254740993']);
    const member = kind === 2 ? () => piece(['"a"', '"b"', '"\\u0061"']) + piece([':', ' : ']) : () => '';
    const items = Array.from({ length: below(4) }, () => member() + value(depth - 1));
    return piece([kind === 2 ? '{' : '[']) + items.join(piece([',', ' ,', ',\n'])) + piece([kind === 2 ? '}' : ']']);
  };
  return Buffer.from(`${SAMPLE.slice(0, -1)},"newer":${value(3)}}`);
}

/** What the host makes of bytes; undefined for what it does not read. */
function parsed(bytes) {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

test('the core and the host read the same of each text', () => {
  const part = row(12, 'host');
  const random = seeded(12);
  const counts = { same: 0, refused: 0, mismatch: 0 };
  for (let index = 0; index < part.count; index += 1) {
    const bytes = index % 2 === 0 ? mutated(SAMPLE, random) : hostile(random);
    const host = parsed(bytes);
    let data;
    let code;
    try {
      ({ data } = accept(prepared, signedResponse(bytes)));
    } catch (error) {
      ({ code } = error);
    }
    const shown = bytes.toString().slice(-200);
    if (code === undefined) {
      assert.notEqual(host, undefined, shown);
      if (!/\d{16}/.test(bytes)) assert.deepEqual(data, host, shown);
      counts.same += 1;
    } else if (code === 'BODY_NOT_JSON') {
      // A surrogate alone is no character, and no double holds such a number: JSON.parse takes both.
      assert.ok(host === undefined || /\\ud[89a-f]/i.test(bytes) || /e[+]?\d{3}/i.test(bytes), shown);
      counts.refused += 1;
    } else {
      assert.ok(['ENTITY_INVALID', 'RESPONSE_MISMATCH', 'RESPONSE_MISMATCH'].includes(code) && host !== undefined, `${code}: ${shown}`);
      counts.mismatch += 1;
    }
  }
  assert.ok(Math.min(...Object.values(counts)) > part.count / 100, JSON.stringify(counts));
  part.passed(part.count, JSON.stringify(counts));
});
