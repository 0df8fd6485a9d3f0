// Signatures are right, with published keys of 2048, 3072 and 4096 bits: every one that is made is byte for byte what node:crypto and
// WebCrypto make of the same text, which is possible since RSASSA-PKCS1-v1_5 has only one signature for a text; and every one that
// node:crypto makes is accepted, and rejected when one bit of it is flipped. The randomness of the host is seeded.

import assert from 'node:assert/strict';
import { sign, verify, webcrypto } from 'node:crypto';
import { test } from 'node:test';
import { row } from '../reliability/row.mjs';
import { seeded } from '../seeded.mjs';
import { published } from './published-keys.mjs';
import {
  NOW,
  OPERATIONS,
  PARAMETERS,
  PATHS,
  PUBLIC_KEY_ID,
  client,
  couponEntity,
  operationOf,
  pkcs8,
  refusal,
  signedResponse,
  spki,
  use,
} from './wechatpay.mjs';

const signatureOf = ({ headers }) => /signature="([^"]+)"/.exec(headers.Authorization)[1];
const nonceOf = ({ headers }) => /nonce_str="([^"]+)"/.exec(headers.Authorization)[1];
const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
/** Out of ten, as many as arithmetic in wasm makes bearable. */
const BITS = [2048, 2048, 2048, 3072, 2048, 2048, 2048, 2048, 4096, 2048];
const KEYS = Object.fromEntries([2048, 3072, 4096].map((bits) => [bits, published(bits)]));

/** Goes through the keys: gives the length, the place among those of this length, and the key. */
function* keys(count) {
  const next = { 2048: 0, 3072: 0, 4096: 0 };
  for (let index = 0; index < count; index += 1) {
    const bits = BITS[index % BITS.length];
    const place = next[bits]++ % KEYS[bits].length;
    yield { index, bits, place, name: `${bits} bits, key ${place}, number ${index}`, ...KEYS[bits][place] };
  }
}

/** What was made for a key once. */
function once(make) {
  const made = new Map();
  return async (key) => {
    if (!made.has(key.privateKey)) made.set(key.privateKey, await make(key));
    return made.get(key.privateKey);
  };
}

test('signatures are what node:crypto and WebCrypto make', async (t) => {
  const part = row(4, 'signed');
  const { bytes: random } = seeded(4);
  const host = t.mock.method(globalThis.crypto, 'getRandomValues', (array) => (array.set(random(array.length)), array));
  const clientOf = once(({ privateKey }) => client({ privateKey: pkcs8(privateKey) }));
  const webKeyOf = once(({ privateKey }) =>
    webcrypto.subtle.importKey('pkcs8', privateKey.export({ type: 'pkcs8', format: 'der' }), algorithm, false, ['sign']),
  );
  const [nonces, lengths] = [new Set(), {}];
  let equal = 0;
  for (const key of keys(part.count)) {
    const name = OPERATIONS[key.index % OPERATIONS.length];
    const text = random(1 + (key.index % 128)).toString('latin1'); // an openid has no more characters
    const parameters = PARAMETERS[name]({ [PATHS[name][0] ?? 'stock_id']: text });
    const prepared = operationOf(await clientOf(key), name).prepare(parameters);
    const message = Buffer.from(prepared.signedMessage);
    const signature = signatureOf(prepared);
    assert.equal(Buffer.from(signature, 'base64').length, key.bits / 8, key.name);
    assert.ok(verify('RSA-SHA256', message, key.publicKey, Buffer.from(signature, 'base64')), key.name);
    const others = [sign('RSA-SHA256', message, key.privateKey), await webcrypto.subtle.sign(algorithm, await webKeyOf(key), message)];
    for (const other of others) assert.equal(Buffer.from(other).toString('base64'), signature, `${key.name}: ${prepared.signedMessage}`);
    nonces.add(nonceOf(prepared));
    lengths[key.bits] = (lengths[key.bits] ?? 0) + 1;
    equal += 1;
  }
  assert.equal(nonces.size, part.count);
  assert.equal(host.mock.callCount(), part.count);
  part.passed(equal, `0 differences: ${inWords(lengths)}`);
});

test('signatures of node:crypto are accepted, and refused with one bit flipped', async () => {
  const part = row(4, 'verified');
  const { bytes: random } = seeded(5);
  const preparedOf = once(({ publicKey }) =>
    client({ wechatpayKeys: { [PUBLIC_KEY_ID]: spki(publicKey) } }).userCoupons.use.prepare(use()),
  );
  const lengths = {};
  let [accepted, refused] = [0, 0];
  for (const key of keys(part.count)) {
    const prepared = await preparedOf(key);
    const drawn = random(8);
    const [timestamp, nonce] = [String(NOW - 299 + (drawn.readUInt16BE() % 599)), drawn.toString('hex')];
    const text = random(key.index % 300).toString('base64');
    const answer = signedResponse(couponEntity({ added_later: text }), { key: key.privateKey, timestamp, nonce });
    const { data } = prepared.accept(answer.status, answer.headers, answer.body);
    assert.equal(data.added_later, text, key.name);
    accepted += 1;

    const signature = Buffer.from(answer.headers['Wechatpay-Signature'], 'base64');
    const bit = drawn.readUInt16BE(2) % (signature.length * 8);
    signature[bit >> 3] ^= 1 << (bit & 7);
    const flipped = { ...answer.headers, 'Wechatpay-Signature': signature.toString('base64') };
    assert.equal(refusal(() => prepared.accept(answer.status, flipped, answer.body)).code, 'SIGNATURE_MISMATCH', `${key.name}, bit ${bit}`);
    refused += 1;
    lengths[key.bits] = (lengths[key.bits] ?? 0) + 1;
  }
  assert.equal(refused, part.count);
  part.passed(accepted, `0 differences: ${inWords(lengths)}; ${refused} refused with a bit flipped`);
});

function inWords(lengths) {
  return Object.entries(lengths)
    .map(([bits, count]) => `${count} of ${bits} bits`)
    .join(', ');
}

test('the clock of the configuration is the time of the request, in whole seconds', () => {
  for (const [milliseconds, seconds] of [
    [0, '0'],
    [999, '0'],
    [1000, '1'],
    [1_754_200_000_999.5, '1754200000'],
    [4_294_967_295_000, '4294967295'],
  ]) {
    const { signedMessage, headers } = client({ now: () => milliseconds }).userCoupons.return.prepare(PARAMETERS['userCoupons.return']());
    assert.equal(signedMessage.split('\n')[2], seconds);
    assert.match(headers.Authorization, new RegExp(`,timestamp="${seconds}",`));
  }
});

test('a body is written once, in declared order, without path fields and undefined', () => {
  const { body, signedMessage } = client().userCoupons.use.prepare(PARAMETERS['userCoupons.use']({ saved_amount: 0, store_id: undefined }));
  assert.equal(
    body,
    '{"product_coupon_id":"1000000013","stock_id":"1000000013001","appid":"wx233544546545989","use_time":"2025-08-03T12:00:00+08:00",' +
      '"associated_order_info":{"transaction_id":"4200000000123456789123456789"},"out_request_no":"MCHUSE202003101234","saved_amount":0,"brand_id":"120344"}',
  );
  assert.ok(signedMessage.endsWith(`\n${body}\n`));
});
