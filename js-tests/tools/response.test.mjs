// Why a response's signature does not hold: each thing that happens to a body in practice is done to one that node:crypto has signed, and named.

import assert from 'node:assert/strict';
import { createVerify } from 'node:crypto';
import { describe, it } from 'node:test';
import { deflateSync, gzipSync } from 'node:zlib';
import { diagnoseResponse, readKeys } from 'wechatpay-coupon-tools/diagnose.js';
import { BODY, KEY, KEY_ID, OTHER_ID, OTHER_KEY, OWN, bytes, merchant, other, response, wechatpay } from './signed.mjs';
import { certificate } from '../suite/certificate.mjs';
import { spki } from '../suite/wechatpay.mjs';

const value = JSON.parse(BODY);
const idsOf = (causes) => causes.map(({ id }) => id);
const diagnose = (message, more = {}) => diagnoseResponse({ message, keys: [KEY], ...more });
const misread = (encoding) => new TextDecoder(encoding).decode(bytes(BODY));
const escaped = BODY.replace(/[\u0080-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
const python = BODY.replace(/,"/g, ', "').replace(/":/g, '": ').replace('[1,2]', '[1, 2]');

/** What was signed, what arrived, what it is called. */
const CHANGES = [
  [BODY, `${BODY}\n`, ['newline-added']],
  [BODY, `${BODY}\r\n`, ['newline-added']],
  [`${BODY}\n`, BODY, ['newline-lost']],
  [BODY, `  ${BODY} `, ['space-around']],
  [JSON.stringify(value, null, 2), JSON.stringify(value, null, 2).replaceAll('\n', '\r\n'), ['crlf']],
  [JSON.stringify(value, null, 2).replaceAll('\n', '\r\n'), JSON.stringify(value, null, 2), ['lf']],
  [BODY, `\ufeff${BODY}`, ['bom-added']],
  [`\ufeff${BODY}`, BODY, ['bom-lost']],
  [BODY, Buffer.from(bytes(BODY)).toString('latin1'), ['latin1']],
  [BODY, misread('windows-1252'), ['latin1']],
  ['{"a":"微信支付"}', new TextDecoder('gbk').decode(bytes('{"a":"微信支付"}')), ['gbk']],
  ['{"a":"中文"}', [...Buffer.from('{"a":"'), 0xd6, 0xd0, 0xce, 0xc4, ...Buffer.from('"}')], ['gbk-bytes']],
  [BODY, gzipSync(BODY), ['gzip']],
  [BODY, deflateSync(BODY), ['deflate']],
  [BODY, Buffer.from(BODY).toString('base64'), ['base64']],
  [BODY, JSON.stringify(BODY), ['json-string']],
  [BODY, JSON.stringify({ version: '2.0', body: BODY, isBase64Encoded: false }), ['gateway-envelope']],
  [BODY, JSON.stringify({ body: Buffer.from(BODY).toString('base64'), isBase64Encoded: true }), ['gateway-envelope']],
  [BODY, BODY.replaceAll('/', '\\/'), ['slashes']],
  [BODY.replaceAll('/', '\\/'), BODY, ['slashes']],
  [BODY, escaped, ['escapes']],
  [escaped, BODY, ['escapes']],
  [BODY, BODY.replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('&', '\\u0026'), ['escapes']],
  [BODY, JSON.stringify(value, null, 2), ['json-rewritten']],
  [BODY, JSON.stringify(value, null, '\t'), ['json-rewritten']],
  [BODY, python, ['json-rewritten']],
  [python, BODY, ['json-rewritten']],
  [JSON.stringify(value, null, 4), BODY, ['json-rewritten']],
  ['', BODY, ['body-lost']],
  [BODY, `\ufeff${BODY}\r\n`, ['bom-added', 'newline-added']],
  [BODY, gzipSync(`${BODY}\n`), ['newline-added', 'gzip']],
  [BODY, JSON.stringify(JSON.stringify(value, null, 2)), ['json-rewritten', 'json-string']],
];

describe('the body of a response', () => {
  for (const [signed, arrived, ids] of CHANGES)
    it(`${ids.join(', ')}: ${JSON.stringify(Buffer.from(bytes(arrived)).toString()).slice(0, 40)}`, async () => {
      const diagnosis = await diagnose(response(signed, arrived));
      assert.deepEqual([diagnosis.holds, [...idsOf(diagnosis.causes)].sort()], [false, [...ids].sort()]);
      // What it says was signed is what was.
      assert.deepEqual(Buffer.concat(diagnosis.covered).subarray(-bytes(signed).length - 1, -1), Buffer.from(bytes(signed)));
    });

  it('holds as it arrived, and node:crypto agrees about the text', async () => {
    const message = response(BODY);
    const diagnosis = await diagnose(message);
    assert.deepEqual([diagnosis.holds, diagnosis.causes, diagnosis.notes], [true, [], []]);
    const [, , , [, signature]] = message.headers;
    const verifier = createVerify('RSA-SHA256').update(Buffer.concat(diagnosis.verified));
    assert.equal(verifier.verify(wechatpay.publicKey, signature, 'base64'), true);
  });

  it('that was altered is not explained away', async () => {
    for (const altered of [BODY.replace('USED', 'EXPIRED'), BODY.replace('0.5', '0.50'), BODY.slice(1)])
      assert.deepEqual(idsOf((await diagnose(response(BODY, altered))).causes), ['nothing-found']);
  });

  it('keeps integers that JSON.parse would round', async () => {
    const body = '{"count":9007199254740993,"x":1e400}';
    assert.deepEqual(idsOf((await diagnose(response(body, '{"count":9007199254740992,"x":1e400}'))).causes), ['nothing-found']);
    assert.deepEqual(idsOf((await diagnose(response(body, '{"count": 9007199254740993, "x": 1e400}'))).causes), ['json-rewritten']);
  });
});

describe('the key and the headers of a response', () => {
  it('another key of those given', async () => {
    const { causes, key } = await diagnose(response(BODY, BODY, { by: other }), { keys: [KEY, OTHER_KEY] });
    assert.deepEqual([causes, key.name], [[{ id: 'other-key', what: OTHER_ID }], OTHER_ID]);
  });

  it("the merchant's own certificate", async () => {
    const { causes } = await diagnose(response(BODY, `${BODY}\n`, { by: merchant }), { keys: [KEY, OWN] });
    assert.deepEqual(causes, [{ id: 'newline-added' }, { id: 'own-certificate', what: OWN.name }]);
  });

  it('a key that nobody gave', async () => {
    const { causes } = await diagnose(response(BODY, BODY, { by: other, serial: OTHER_ID }));
    assert.deepEqual(causes, [{ id: 'key-unknown', what: OTHER_ID }]);
  });

  it('a platform certificate, by its serial number in either letter case', async () => {
    const serial = '5157F09EFDC096DE15EBE81A47057A7200000000';
    const keys = readKeys(certificate({ ...wechatpay, serial }).pem);
    assert.equal((await diagnose(response(BODY, BODY, { serial: serial.toLowerCase() }), { keys })).holds, true);
  });

  it('headers that are missing or doubled are named', async () => {
    const { causes } = await diagnose(response(BODY, BODY, { headers: { 'Wechatpay-Nonce': undefined } }));
    assert.deepEqual(causes, [{ id: 'header-missing', what: 'Wechatpay-Nonce' }]);
    const message = response(BODY);
    message.headers.push(['wechatpay-serial', KEY_ID]);
    assert.deepEqual((await diagnose(message)).causes, [{ id: 'header-doubled', what: 'Wechatpay-Serial' }]);
  });

  it('a timestamp or signature that is none', async () => {
    const broken = (headers) => diagnose(response(BODY, BODY, { headers })).then(({ causes }) => idsOf(causes));
    assert.deepEqual(await broken({ 'Wechatpay-Timestamp': '1754200000000' }), ['timestamp-not-a-time']);
    assert.deepEqual(await broken({ 'Wechatpay-Signature': 'AAAA' }), ['signature-damaged']);
    assert.deepEqual(await broken({ 'Wechatpay-Signature': 'WECHATPAY/SIGNTEST/AAAA' }), ['probe']);
  });

  it('time and nonce of another response', async () => {
    const [one, two] = [response(BODY), response('{"x":1}', '{"x":1}', { timestamp: '1754200009' })];
    const mixed = { headers: [...two.headers.slice(0, 2), ...one.headers.slice(2)], body: one.body };
    const { causes } = await diagnose(mixed, { others: [{ headers: one.headers }] });
    assert.deepEqual(causes, [{ id: 'other-response' }]);
  });

  it('a clock that is off is a note, and the signature holds', async () => {
    const { holds, notes } = await diagnose(response(BODY), { received: 1_754_200_400 });
    assert.deepEqual([holds, notes], [true, [{ id: 'clock', what: '400' }]]);
    assert.deepEqual((await diagnose(response(BODY), { received: 1_754_200_299 })).notes, []);
  });

  it('without a body an empty one is verified', async () => {
    const { headers } = response('');
    const { holds, notes } = await diagnose({ headers });
    assert.deepEqual([holds, idsOf(notes)], [true, ['no-body']]);
  });
});

describe('keys that are pasted', () => {
  it('a private key is not read', () => {
    const pem = merchant.privateKey.export({ type: 'pkcs8', format: 'pem' });
    assert.throws(() => readKeys(`${spki(wechatpay.publicKey)}${pem}`), { message: 'a private key is not needed here; it was not read' });
  });

  it('several, each with the id in the line before it', () => {
    const names = readKeys(`${KEY_ID}\n${spki(wechatpay.publicKey)}\nid: ${OTHER_ID}\n${spki(other.publicKey)}`).map(({ name }) => name);
    assert.deepEqual(names, [KEY_ID, OTHER_ID]);
  });

  it('half a key, and what is none', () => {
    const half = spki(wechatpay.publicKey).replace(/\n[^\n]+\n[^\n]+\n-----END/, '\n-----END');
    for (const text of [half, 'hello']) assert.throws(() => readKeys(text), { name: 'Error' });
  });
});
