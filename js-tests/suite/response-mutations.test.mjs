// No altered response is accepted: genuine ones, signed by node:crypto, altered in twelve ways as HTTP clients and those on the
// way could alter them. Each is rejected with an error of the package, none traps, and what alters nothing that matters is accepted.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { row } from '../reliability/row.mjs';
import { seeded } from '../seeded.mjs';
import { certificate } from './certificate.mjs';
import {
  NOW,
  PARAMETERS,
  PUBLIC_KEY_ID,
  accept,
  client,
  config,
  couponEntity,
  merchantCoupon,
  operationOf,
  rsa,
  signedResponse,
} from './wechatpay.mjs';
import { WechatPayError } from 'wechatpay-coupon';

const SEED = 5;
const [TIMESTAMP, NONCE, SIGNATURE, SERIAL] = ['Wechatpay-Timestamp', 'Wechatpay-Nonce', 'Wechatpay-Signature', 'Wechatpay-Serial'];
const NAMES = [TIMESTAMP, NONCE, SIGNATURE, SERIAL];
const TYPE = 'Wechatpay-Signature-Type';
const CODES = new Set([
  'API_ERROR',
  'BODY_NOT_JSON',
  'ENTITY_INVALID',
  'HEADER_INVALID',
  'HEADER_MISSING',
  'RESPONSE_MISMATCH',
  'SERIAL_UNKNOWN',
  'SIGNATURE_MALFORMED',
  'SIGNATURE_MISMATCH',
  'SIGNATURE_PROBE',
  'TIMESTAMP_OUT_OF_WINDOW',
]);

const other = rsa();
const platform = certificate({ ...other, serial: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1' });
const wechatpay = client({ wechatpayKeys: { ...config().wechatpayKeys, [platform.serial]: platform.pem } });

const newer = 'Café Å ﬁ １ 한 ñ 券🎫';
const coupon = (coupon_code) => JSON.stringify(couponEntity({ coupon_code, newer }));
const lines = (coupon_code) => `\n${JSON.stringify(couponEntity({ coupon_code, newer }), null, 2)}`;
const error = JSON.stringify({ code: 'PARAM_ERROR', message: '参数错误' });

/** Operation, coupon of the request, response, status, whether it is accepted as it is. */
const GENUINE = [
  ['userCoupons.use', 'Code_1', coupon('Code_1'), 200, true],
  ['userCoupons.use', 'Code_2', lines('Code_2'), 200, true],
  ['userCoupons.return', 'Code_3', coupon('Code_3'), 200, true],
  ['userCoupons.get', 'Code_4', lines('Code_4'), 200, true],
  ['busifavor.get', 'Code_5', JSON.stringify(merchantCoupon({ coupon_code: 'Code_5', newer })), 200, true],
  ['userCoupons.use', 'Code_6', error, 400, false],
  ['userCoupons.use', 'Code_7', coupon('Code_8'), 200, false],
].map(([name, coupon_code, body, status, accepted], index) => {
  const signer = index % 2 === 0 ? {} : { serial: platform.serial, key: other.privateKey };
  const { headers, body: bytes } = signedResponse(body, {
    timestamp: String(NOW - 50 + index),
    nonce: `c5ac7061fccab6bf3e254dcf98995b8${index}`,
    ...signer,
  });
  const prepared = operationOf(wechatpay, name).prepare(PARAMETERS[name]({ coupon_code }));
  return { name, prepared, accepted, sent: { status, headers: Object.entries(headers), body: Buffer.from(bytes) } };
});

const copied = ({ status, headers, body }) => ({ status, headers: headers.map((pair) => [...pair]), body: Buffer.from(body) });
const headerOf = (sent, name) => sent.headers.find(([given]) => given.toLowerCase() === name.toLowerCase())?.[1] ?? '';
const set = (sent, name, value) => {
  const at = sent.headers.findIndex(([given]) => given.toLowerCase() === name.toLowerCase());
  if (at === -1) sent.headers.push([name, value]);
  else sent.headers[at][1] = value;
};
const change = (sent, name, how) => set(sent, name, how(headerOf(sent, name)));
const signature = (sent, how) => change(sent, SIGNATURE, (text) => how(Buffer.from(text, 'base64')).toString('base64'));
const spliced = (what, at, length, ...more) => Buffer.concat([what.subarray(0, at), ...more, what.subarray(at + length)]);
const inserted = (text, at, more) => text.slice(0, at) + more + text.slice(at);
const place = ({ below }, { length }) => below(Math.max(length, 1));

const bitOf = (source, bytes) => {
  const flipped = Buffer.from(bytes);
  if (flipped.length > 0) flipped[place(source, flipped)] ^= 1 << source.below(8);
  return flipped;
};
/** Alters the body, a header (in Latin-1, as hosts give it) or the signature as bytes. */
const bytesOf = (alter) => (source, sent) => {
  const which = source.below(3);
  if (which === 0) sent.body = alter(source, sent.body);
  else if (which === 1) change(sent, source.oneOf(NAMES), (text) => alter(source, Buffer.from(text, 'latin1')).toString('latin1'));
  else signature(sent, (bytes) => alter(source, bytes));
};
const replaced = (sent, one, another) => {
  const text = sent.body.toString();
  sent.body = Buffer.from(text.includes(one) ? text.replace(one, another) : `\ufeff${text}`);
};

const WAYS = {
  bit: bytesOf(bitOf),
  cut: bytesOf((source, bytes) =>
    source.oneOf([
      bytes.subarray(0, place(source, bytes)),
      bytes.subarray(1 + place(source, bytes)),
      spliced(bytes, place(source, bytes), 1),
    ]),
  ),
  longer: bytesOf((source, bytes) => {
    const more = Buffer.from(source.oneOf(['0', 'A', '=', '\0', '{}', '\n', '\u00a0', ',', 'AAAA']), 'latin1');
    return spliced(bytes, source.oneOf([0, bytes.length, place(source, bytes)]), 0, more);
  }),
  base64(source, sent) {
    const good = headerOf(sent, SIGNATURE);
    const bytes = Buffer.from(good, 'base64');
    set(
      sent,
      SIGNATURE,
      source.oneOf([
        bytes.toString('base64url'),
        good.replaceAll('=', ''),
        bytes.toString('hex'),
        bytes.toString('latin1'),
        Buffer.from(good).toString('base64'),
        encodeURIComponent(good),
        good.replaceAll('+', ' '),
        `${good}=`,
        `"${good}"`,
        `WECHATPAY/SIGNTEST/${good}`,
        good.toLowerCase(),
        good.replace(/.==$/, '/=='),
        inserted(good, place(source, good), source.oneOf(['\n', '\r\n', ' ', '=', '-', '!'])),
      ]),
    );
  },
  header(source, sent) {
    if (sent.headers.length === 0) return;
    const at = place(source, sent.headers);
    const [name, value] = sent.headers[at];
    const space = source.oneOf([' ', '\t', '\r\n', '\u00a0', '\0']);
    source.oneOf([
      () => (sent.headers[at][0] = name.toLowerCase()),
      () => (sent.headers[at][0] = name.toUpperCase()),
      () => sent.headers.reverse(),
      () =>
        sent.headers.push(
          source.oneOf([
            ['X-Other', 'a, b'],
            ['', ''],
            [TYPE, 'WECHATPAY2-SHA256-RSA2048'],
          ]),
        ),
      () => sent.headers.push([TYPE, source.oneOf(['', 'none', 'WECHATPAY2-SM2-WITH-SM3', 'wechatpay2-sha256-rsa2048'])]),
      () => sent.headers.push([source.oneOf([name, name.toLowerCase()]), value]),
      () => (sent.headers[at][1] = `${value}${source.oneOf([', ', ',', '\n'])}${value}`),
      () => (sent.headers[at][1] = source.oneOf([`${value}${space}`, `${space}${value}`])),
      () =>
        (sent.headers[at][0] = source.oneOf([
          `${name}${space}`,
          `${space}${name}`,
          name.replaceAll('-', '_'),
          name.replace('i', 'ı').replace('k', '\u212a'),
        ])),
      () => sent.headers.splice(at, 1),
      () => (sent.headers = []),
      () => (sent.headers[at][1] = ''),
    ])();
  },
  timestamp(source, sent) {
    change(sent, TIMESTAMP, (good) =>
      source.oneOf([
        `0${good}`,
        `+${good}`,
        `-${good}`,
        `${good}.0`,
        `${good}000`,
        `${good}e0`,
        `0x${Number(good).toString(16)}`,
        good.replaceAll(/\d/g, (digit) => String.fromCodePoint(digit.codePointAt(0) + 0xfee0)),
        String(Number(good) + 1 + source.below(200)),
        String(Number(good) - 1 - source.below(200)),
        String(Number(good) + 1000 * (1 + source.below(1e6))),
        '',
        '0',
        'NaN',
        '9223372036854775808',
      ]),
    );
  },
  nonce(source, sent) {
    const good = headerOf(sent, NONCE);
    const end = source.oneOf(['\r', '\n', '\r\n', '\u0085', '\u2028', '%0a']);
    const line = sent.body.indexOf('\n');
    source.oneOf([
      () => set(sent, NONCE, inserted(good, place(source, good), end)),
      () => set(sent, NONCE, good + end),
      // The same bytes are signed, and belong to other parts.
      () => (
        set(sent, NONCE, `${good}\n${sent.body.subarray(0, Math.max(line, 0)).toString()}`), (sent.body = sent.body.subarray(line + 1))
      ),
      () => (set(sent, NONCE, ''), (sent.body = Buffer.concat([Buffer.from(`${good}\n`), sent.body]))),
      () => set(sent, NONCE, 'c5ac7061fccab6bf3e254dcf98995bff'),
    ])();
  },
  serial(source, sent) {
    change(sent, SERIAL, (good) =>
      source.oneOf([
        good === PUBLIC_KEY_ID ? platform.serial : PUBLIC_KEY_ID,
        '0',
        'PUB_KEY_ID_0',
        '__proto__',
        'constructor',
        good.toLowerCase(),
        `0${good}`,
        `${good}0`,
        `${good} `,
      ]),
    );
  },
  another(source, sent) {
    const { sent: given } = source.oneOf(GENUINE);
    const whole = copied(given);
    source.oneOf([
      () => Object.assign(sent, whole),
      () => (sent.body = whole.body),
      () => (sent.headers = whole.headers),
      () => set(sent, SIGNATURE, headerOf(given, SIGNATURE)),
      () => NAMES.forEach((name) => source.chance(2) && set(sent, name, headerOf(given, name))),
    ])();
  },
  spaces(source, sent) {
    const text = sent.body.toString();
    sent.body = Buffer.from(
      source.oneOf([
        `${text}${source.oneOf(['\n', ' ', '\r\n', '\t'])}`,
        ` ${text}`,
        text.trim().replaceAll('\n', '\r\n'),
        text.replace('{', '{ '),
        text.replaceAll(',', ',\t'),
      ]),
    );
  },
  letters(source, sent) {
    const text = sent.body.toString();
    source.oneOf([
      () => (sent.body = Buffer.from(text.normalize('NFD'))),
      () => (sent.body = Buffer.from(text.normalize('NFKC'))),
      () => (sent.body = Buffer.from(text, 'utf16le')),
      () => (sent.body = Buffer.from(text, 'latin1')),
      () => (sent.body = Buffer.from(text.toUpperCase())),
      () =>
        replaced(
          sent,
          ...source.oneOf([
            ['a', '\\u0061'],
            ['券', '\\u5238'],
            ['🎫', '\\ud83c\\udfab'],
            ['/', '\\/'],
            ['e', 'е'],
            ['ñ', 'n\u0303'],
            ['１', '1'],
          ]),
        ),
    ])();
  },
  status(source, sent) {
    sent.status = source.oneOf([100, 200, 201, 202, 204, 206, 299, 300, 304, 400, 401, 404, 429, 500, 502, 999]);
  },
};

const isSame = (one, another) =>
  one.status === another.status && one.body.equals(another.body) && JSON.stringify(one.headers) === JSON.stringify(another.headers);
const isSuccess = ({ status }) => status >= 200 && status < 300 && status !== 202;
const valuesOf = ({ headers }, wanted) => headers.filter(([name]) => name.toLowerCase() === wanted.toLowerCase()).map(([, value]) => value);
/** Whether what is signed, and what it means, is the same. */
const meansTheSame = (one, another) =>
  NAMES.every((name) => JSON.stringify(valuesOf(one, name)) === JSON.stringify(valuesOf(another, name))) &&
  ['[]', '["WECHATPAY2-SHA256-RSA2048"]'].includes(JSON.stringify(valuesOf(another, TYPE))) &&
  one.body.equals(another.body) &&
  isSuccess(one) &&
  isSuccess(another);

test('no altered response is accepted, each has a documented code, none traps', () => {
  const part = row(5, 'wasm');
  const ways = Object.entries(WAYS);
  assert.equal(ways.length, 12);
  let [refused, unaltered] = [0, 0];
  const codes = new Set();
  while (refused < part.count) {
    const source = seeded(SEED * 1e7 + refused + unaltered);
    const [way, alter] = ways[refused % ways.length];
    const genuine = source.oneOf(GENUINE);
    const sent = copied(genuine.sent);
    alter(source, sent);
    if (source.chance(16)) source.oneOf(ways)[1](source, sent);
    if (isSame(genuine.sent, sent)) alter(source, sent);
    const what = `seed ${SEED}, ${refused} + ${unaltered}: ${way} of ${genuine.name}: ${JSON.stringify(sent)}`;
    let code;
    try {
      accept(genuine.prepared, sent);
    } catch (error) {
      assert.ok(error instanceof WechatPayError, `${what}: ${error?.stack ?? String(error)}`);
      ({ code } = error);
      assert.ok(CODES.has(code), `${code}: ${what}`);
    }
    assert.equal(code === undefined, genuine.accepted && meansTheSame(genuine.sent, sent), `${code ?? 'accepted'}: ${what}`);
    if (code === undefined) unaltered += 1;
    else {
      codes.add(code);
      refused += 1;
    }
  }
  assert.ok(unaltered > 0);
  // A body that is no JSON is only read when it is signed, and none of these is.
  assert.deepEqual(
    [...codes].sort(),
    [...CODES].filter((code) => code !== 'BODY_NOT_JSON'),
  );
  for (const { prepared, sent, accepted } of GENUINE.filter(({ accepted }) => accepted))
    assert.equal(accept(prepared, sent).status === 200, accepted);
  part.passed(refused, `0 accepted, 0 RuntimeError; ${unaltered} more that alter nothing that matters accepted`);
});

test('swapping status 200 and 400 makes no rejected response an accepted one', () => {
  let refused = 0;
  for (const { prepared, sent, accepted } of GENUINE) {
    const forged = copied(sent);
    signature(forged, (bytes) => bitOf(seeded(SEED), bytes));
    const flipped = 600 - sent.status;
    const given = [[sent, flipped], [forged, sent.status], [forged, flipped], ...(accepted ? [] : [[sent, sent.status]])];
    for (const [answer, status] of given) {
      assert.throws(() => accept(prepared, { ...answer, status }), WechatPayError);
      refused += 1;
    }
  }
  assert.equal(refused, 7 * 3 + 2);
});
