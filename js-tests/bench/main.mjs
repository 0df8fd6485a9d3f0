// The benchmark: what a call costs with and without RSA, beside node:crypto and JSON.parse in the same run. Ratios are the point; the
// milliseconds are this machine's. Rounds alternate between what is compared, so that a slow moment slows both.

import { constants, createSign, createVerify, generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { WechatPay } from 'wechatpay-coupon';

const stage = process.env.WECHATPAY_COUPON_STEPS;
if (!stage) throw new Error('run this with: cargo xtask bench');

const SERIAL = 'PUB_KEY_ID_0000000000000024101100397200000006';
const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
const privateKey = keys.privateKey.export({ type: 'pkcs8', format: 'pem' });
const publicKey = keys.publicKey.export({ type: 'spki', format: 'pem' });
const merchant = { mchid: '1900000001', serialNo: '1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C' };

const sign = (message) => createSign('RSA-SHA256').update(message).sign({ key: keys.privateKey, padding: constants.RSA_PKCS1_PADDING });
const verify = (message, signature) => createVerify('RSA-SHA256').update(message).verify(keys.publicKey, signature);

const wechatpay = new WechatPay({ ...merchant, privateKey, wechatpayKeys: { [SERIAL]: publicKey } });
const random = new Uint8Array(80).fill(7);
const anySignature = new Uint8Array(256);
const unsigned = new WechatPay({ ...merchant, signer: () => anySignature, wechatpayKeys: { [SERIAL]: publicKey } });
const core = await loadCore();
const { readHeaders } = await import(pathToFileURL(join(stage, 'headers.js')));
const { readAnswer } = await import(pathToFileURL(join(stage, 'answer.js')));

const params = {
  openid: 'oh-394z-6CGkNoJrsDLTTUKiAnp4',
  coupon_code: 'Code_123456',
  product_coupon_id: '1000000013',
  stock_id: '1000000013001',
  appid: 'wx233544546545989',
  use_time: '2025-08-03T12:00:00+08:00',
  out_request_no: 'MCHUSE202003101234',
  brand_id: '120344',
  associated_order_info: { transaction_id: '4200000000123456789123456789' },
};
const prepared = wechatpay.userCoupons.use.prepare(params);
const message = prepared.signedMessage;
const signature = sign(message);

console.log(`Node.js ${process.version}, RSA 2048, median of alternating rounds\n`);
const rsa = await measure(400, {
  'sign: wasm, blinded': () => core.step_sign(message, random),
  'sign: node:crypto': () => sign(message),
  'verify: wasm': () => core.step_verify(SERIAL, Buffer.from(message), signature.toString('base64')),
  'verify: node:crypto': () => verify(message, signature),
  'prepare, whole': () => wechatpay.userCoupons.use.prepare(params),
});
const light = await measure(4000, {
  'prepare without RSA': () => unsigned.userCoupons.use.prepareAsync(params),
  'JSON.stringify of its parameters': () => JSON.stringify(params),
});
print('Signing and verifying', [
  ['', 'ms', 'to node:crypto'],
  ['sign: wasm, blinded', rsa['sign: wasm, blinded'], ratio(rsa['sign: wasm, blinded'], rsa['sign: node:crypto'])],
  ['sign: node:crypto', rsa['sign: node:crypto'], ''],
  ['verify: wasm', rsa['verify: wasm'], ratio(rsa['verify: wasm'], rsa['verify: node:crypto'])],
  ['verify: node:crypto', rsa['verify: node:crypto'], ''],
  ['prepare, whole', rsa['prepare, whole'], ratio(rsa['prepare, whole'], rsa['sign: node:crypto'])],
  ['prepare without RSA', light['prepare without RSA'], ''],
]);

const rows = [['', 'bytes', 'accept', 'without RSA', 'JSON.parse', 'without RSA / JSON.parse']];
for (const [name, operation, code] of [
  ['partner-product-coupon-use.bundle', 'use', 'Code_123456'],
  ['partner-product-coupon-return.sequential', 'return', '123446565767'],
]) {
  rows.push(await acceptance(name, operation, code));
}
print('Accepting an answer, in ms', rows);

const wasm = readFileSync(join(stage, '..', 'package', 'core_bg.wasm'));
print('Size of the wasm', [['', 'bytes'], ['raw', wasm.length], ['gzip', gzipSync(wasm, { level: 9 }).length]]);

async function acceptance(name, operation, code) {
  const body = readFileSync(new URL(`../../tests/reference/${name}.response.json`, import.meta.url));
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signed = Buffer.concat([Buffer.from(`${timestamp}\nnonce\n`), body, Buffer.from('\n')]);
  const signature = sign(signed).toString('base64');
  const headers = new Headers({
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Nonce': 'nonce',
    'Wechatpay-Signature': signature,
    'Wechatpay-Serial': SERIAL,
    'Request-ID': '08F78BB5-268578776',
  });
  // The request of the same sample: an answer must repeat it.
  const request = JSON.parse(readFileSync(new URL(`../../tests/reference/${name}.request.json`, import.meta.url)));
  const asked = { openid: params.openid, coupon_code: code, ...request };
  const question = wechatpay.userCoupons[operation].prepare(asked);
  const answer = new Uint8Array(body);
  const text = body.toString();
  const endpoint = operation === 'use' ? 0 : 1;
  const { echo } = JSON.parse(core.begin(endpoint, JSON.stringify(asked), Number(timestamp), random));
  // Without RSA: the same steps as the facade's, around everything that the wasm does beside RSA.
  const accept = () => {
    const { judged } = readHeaders(headers, {});
    return readAnswer(core.step_accept_rest(endpoint, echo, judged, answer), { status: 200, body: answer });
  };
  const whole = await measure(300, { accept: () => question.accept(200, headers, answer) });
  const times = await measure(4000, { rest: accept, parse: () => JSON.parse(text) });
  return [name, body.length, whole.accept, times.rest, times.parse, ratio(times.rest, times.parse)];
}

async function loadCore() {
  const glue = await import(pathToFileURL(join(stage, 'core.js')));
  glue.initSync({ module: new WebAssembly.Module(readFileSync(join(stage, 'core_bg.wasm'))) });
  const { mchid, serialNo } = merchant;
  const core = new glue.Core(mchid, serialNo, 300, JSON.stringify([[SERIAL, publicKey]]));
  core.private_key(Buffer.from(privateKey), true);
  return core;
}

/** Medians in milliseconds by name. */
async function measure(rounds, tasks) {
  const names = Object.keys(tasks);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -Math.ceil(rounds / 5); round < rounds; round += 1) {
    for (const name of names) {
      const start = process.hrtime.bigint();
      await tasks[name]();
      if (round >= 0) times[name].push(Number(process.hrtime.bigint() - start) / 1e6);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])]));
}

function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}

function ratio(one, other) {
  return `${(one / other).toFixed(1)} x`;
}

function print(title, table) {
  const text = table.map((row) => row.map((cell) => (typeof cell !== 'number' ? cell : Number.isInteger(cell) ? String(cell) : cell.toFixed(4))));
  const widths = text[0].map((_, column) => Math.max(...text.map((row) => row[column].length)));
  console.log(title);
  for (const row of text) {
    console.log(`  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('   ')}`.trimEnd());
  }
  console.log();
}
