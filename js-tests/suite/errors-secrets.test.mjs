// Nothing secret is in an error or a client: the private key in any spelling, the openid, a body, a signature are looked
// for in every view that a log could take, for every code.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { row } from '../reliability/row.mjs';
import { CODES, SECRET_BODY, SECRET_OPENID, publicOf, secretsOf, trigger } from './errors-of-every-code.mjs';
import { VIEWS, spellingsOf } from './views.mjs';
import { client, merchant, rsa, spki, use } from './wechatpay.mjs';

/** Every window of 16 characters of the secrets of a key; what the public key has too is no secret. */
function windowsOf(key) {
  const windows = new Set();
  for (const secret of secretsOf(key)) for (let at = 0; at + 16 <= secret.length; at += 1) windows.add(secret.slice(at, at + 16));
  const known = publicOf(key);
  for (let at = 0; at + 16 <= known.length; at += 1) windows.delete(known.slice(at, at + 16));
  return windows;
}
const OURS = windowsOf(merchant.privateKey);

function hits(text, windows = OURS) {
  const found = [];
  for (let at = 0; at + 16 <= text.length; at += 1) if (windows.has(text.slice(at, at + 16))) found.push(text.slice(at, at + 16));
  return found.slice(0, 3);
}

test('the search finds what it looks for', () => {
  const [secret] = secretsOf(merchant.privateKey);
  assert.ok(OURS.size > 10_000);
  assert.equal(hits(`x${secret.slice(40, 57)}x`).length, 2);
  assert.equal(hits(inspect({ key: secret })).length > 0, true);
});

const MARKED = [SECRET_OPENID, SECRET_BODY].flatMap(spellingsOf);

test(`${CODES.length} codes show no key, openid, body or signature`, async () => {
  const part = row(19, 'views');
  const keys = part.count / (CODES.length * Object.keys(VIEWS).length);
  let views = 0;
  for (let number = 0; number < keys; number += 1) {
    const { privateKey } = number === 0 ? merchant : rsa(number % 10 === 1 ? 3072 : 2048);
    const windows = windowsOf(privateKey);
    for (const code of CODES) {
      const error = await trigger(code, privateKey);
      assert.equal(error.code, code);
      for (const [name, view] of Object.entries(VIEWS)) {
        const text = view(error);
        assert.deepEqual(hits(text, windows), [], `${code} ${name}`);
        for (const marked of MARKED) assert.ok(!text.includes(marked), `${code} ${name}`);
        assert.doesNotMatch(text, /[0-9A-Za-z+/]{64}/, `${code} ${name}`); // a signature, a key, a body in base64
        views += 1;
      }
    }
  }
  part.passed(views, `0 hits: ${keys} keys, ${CODES.length} codes, ${Object.keys(VIEWS).length} views`);
});

test('a client shows no key in any view, before and after use, and after it was freed', () => {
  const wechatpay = client();
  for (const act of [() => {}, () => wechatpay.userCoupons.use.prepare(use()), () => wechatpay.free()]) {
    act();
    for (const [name, view] of Object.entries(VIEWS)) assert.deepEqual(hits(view(wechatpay)), [], name);
    assert.deepEqual(Reflect.ownKeys(wechatpay), []);
  }
});

test('a key that was pasted in the wrong place is not repeated', () => {
  const [, , ...secrets] = secretsOf(merchant.privateKey);
  const pem = `-----BEGIN PRIVATE KEY-----\n${secrets.at(-1)}\n-----END PRIVATE KEY-----\n`;
  const wrong = [
    { baseUrl: pem },
    { wechatpayKeys: pem },
    { wechatpayKeys: { PUB_KEY_ID_1: pem } },
    { wechatpayKeys: { PUB_KEY_ID_1: Buffer.from(pem) } },
    { [pem]: true },
  ];
  // Also where the message says what is wrong with the text.
  for (const text of [pem, ...secrets, Buffer.from(pem).toString('base64'), `"${secrets[0]}"`, ` ${secrets[1]}\n`]) {
    for (const name of ['mchid', 'serialNo', 'apiV3Key']) wrong.push({ [name]: text });
    for (const key of ['PUB_KEY_ID_1', 7, spki(rsa().publicKey)]) wrong.push({ wechatpayKeys: { [text]: key } });
  }
  for (const changes of wrong) {
    let error;
    try {
      client(changes);
    } catch (thrown) {
      error = thrown;
    }
    assert.equal(error?.name, 'ConfigError');
    for (const [name, view] of Object.entries(VIEWS))
      assert.deepEqual(hits(view(error)), [], `${Object.keys(changes)[0].slice(0, 20)} ${name}`);
  }
});
