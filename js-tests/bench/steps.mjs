// The steps of a call alone, in this process: RSA, preparing a request, accepting a response, with and without RSA. What is without RSA is
// measured in a wasm with the feature `steps`, which is never published.

import { createSign, createVerify, verify as verifyOneShot } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { WechatPay } from 'wechatpay-coupon';
import { measure } from './measure.mjs';
import { SERIAL, merchant, settings, signedHeaders, wechatpay as theirs } from './merchant.mjs';
import { BODY, OPENID, PARAMS } from './question.mjs';
import { steps } from '../target.mjs';

const { readHeaders, readResponse, Attempt, encode, encodeText, glue } = await modulesOf(steps);
const core = loadCore();
const wechatpay = new WechatPay(settings);
const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };

/** Milliseconds of signing and of verifying one request's message. */
export async function rsa() {
  const message = Buffer.from(wechatpay.userCoupons.use.prepare(PARAMS).signedMessage);
  const text = message.toString();
  const signWithNode = () => createSign('RSA-SHA256').update(message).sign(merchant.privateKey);
  const signature = createSign('RSA-SHA256').update(message).sign(theirs.privateKey);
  const base64 = signature.toString('base64');
  const signing = await crypto.subtle.importKey('pkcs8', merchant.privateKey.export({ type: 'pkcs8', format: 'der' }), algorithm, false, [
    'sign',
  ]);
  const verifying = await crypto.subtle.importKey('spki', theirs.publicKey.export({ type: 'spki', format: 'der' }), algorithm, false, [
    'verify',
  ]);
  const times = await measure(400, {
    signWebCrypto: () => crypto.subtle.sign(algorithm, signing, message),
    signWasm: () => core.step_sign(text),
    signNode: signWithNode,
    verifyWasm: () => core.step_verify(SERIAL, message, base64),
    verifyWebCrypto: () => crypto.subtle.verify(algorithm, verifying, signature, message),
    verifyNode: () => createVerify('RSA-SHA256').update(message).verify(theirs.publicKey, signature),
    prepare: () => wechatpay.userCoupons.use.prepare(PARAMS),
  });
  const held = [
    core.step_verify(SERIAL, message, base64),
    await crypto.subtle.verify(algorithm, verifying, signature, message),
    verifyOneShot('RSA-SHA256', message, merchant.publicKey, Buffer.from(core.step_sign(text), 'base64')),
  ];
  if (held.includes(false)) throw new Error('what was measured does not hold');
  return times;
}

/** Milliseconds of preparing a request without RSA, and of writing its parameters as JSON. */
export async function preparing() {
  const anySignature = new Uint8Array(256);
  const unsigned = new WechatPay({ ...settings, privateKey: undefined, signer: () => anySignature });
  const times = await measure(4000, {
    prepare: () => unsigned.userCoupons.use.prepareAsync(PARAMS),
    stringify: () => JSON.stringify(PARAMS),
  });
  unsigned.free();
  return times;
}

/** `{ bytes, whole, rest, parse }` of a sample response, in milliseconds. */
export async function acceptingSample(name, operation, coupon_code) {
  const read = (what) => readFileSync(new URL(`../../tests/reference/${name}.${what}.json`, import.meta.url));
  // The request of the same sample: a response must repeat it.
  const asked = { openid: OPENID, coupon_code, ...JSON.parse(read('request')) };
  return accepting(operation, asked, read('response'), 300, 4000);
}

/** The same for pages of coupons of about so many bytes. */
export async function acceptingPage(bytes) {
  const asked = { openid: OPENID, appid: BODY.appid, brand_id: BODY.brand_id };
  const rounds = Math.min(2000, Math.ceil(60_000_000 / (bytes + 30_000)));
  return accepting('list', asked, pageOf(bytes), 40, rounds);
}

async function accepting(operation, asked, body, wholeRounds, rounds) {
  const headers = signedHeaders(body);
  const question = wechatpay.userCoupons[operation].prepare(asked);
  const answer = new Uint8Array(body);
  const text = body.toString();
  const name = Buffer.from(`userCoupons.${operation}`);
  const { echo } = JSON.parse(core.begin(name, encode(asked), undefined, Math.floor(Date.now() / 1000)));
  // The same steps as the facade's, around everything that the wasm does beside RSA.
  const rest = () => {
    const { pairs } = readHeaders(headers, new Attempt({ kind: 'operation', carrier: 'package' }));
    return readResponse(core.step_accept_rest(name, encodeText(echo), encode(pairs), answer), { status: 200, body: answer });
  };
  const { whole } = await measure(wholeRounds, { whole: () => question.accept(200, headers, answer) });
  return { bytes: body.length, whole, ...(await measure(rounds, { rest, parse: () => JSON.parse(text) })) };
}

/** A page of coupons, and where none fits any more, a field that is newer than this package. */
function pageOf(bytes) {
  const coupon = JSON.parse(
    readFileSync(new URL('../../tests/reference/partner-product-coupon-use.bundle.response.json', import.meta.url)),
  );
  coupon.brand_id = BODY.brand_id;
  const text = JSON.stringify(coupon);
  const count = Math.max(0, Math.floor((bytes - 60) / (Buffer.byteLength(text) + 1)));
  const page = `{"total_count":${count},"user_coupon_list":[${Array(count).fill(text).join()}],"newer":[`;
  const items = Math.max(1, Math.floor((bytes - Buffer.byteLength(page)) / 32));
  return Buffer.from(`${page}${Array(items).fill('{"id":"1000000013","count":1234}').join()}]}`);
}

/** What the facade is bundled from, as one module. */
async function modulesOf(folder) {
  const contents = `
    export { readHeaders } from './headers.js';
    export { readResponse } from './response.js';
    export { Attempt } from './attempt.js';
    export { encode, encodeText } from './encode.js';
    export * as glue from './core.js';`;
  const outfile = join(folder, 'steps.mjs');
  await build({ stdin: { contents, resolveDir: folder }, bundle: true, format: 'esm', outfile, logLevel: 'error' });
  return import(pathToFileURL(outfile));
}

function loadCore() {
  glue.initSync({ module: new WebAssembly.Module(readFileSync(join(steps, 'core_bg.wasm'))) });
  const { mchid, serialNo, privateKey, wechatpayKeys } = settings;
  const [[id, key]] = Object.entries(wechatpayKeys);
  const made = new glue.Core(false, Buffer.from(mchid), Buffer.from(serialNo), 300);
  made.private_key(Buffer.from(privateKey), true);
  made.add_keys(encode([[id, String(key.length)]]), Buffer.from(key));
  return made;
}
