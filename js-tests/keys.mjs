// RSA keys of 2048 bits for all test files of a run of the package tests: making one takes a tenth of a second, and the tests want some
// thousand. `run.mjs` makes a few anew for each run and has every Node.js process load this before all else; a test file gets each of
// them once, beginning at a place that its name decides, and after that makes its own. So do the processes that a test starts, whose keys must be
// others than its own. Holds no test.

import crypto from 'node:crypto';
import { readFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { promisify } from 'node:util';

const COUNT = 32;
const BITS = 2048;

/** Makes the keys, as a text for a file. */
export async function makeKeys() {
  const make = () => promisify(crypto.generateKeyPair)('rsa', { modulusLength: BITS });
  const pairs = await Promise.all(Array.from({ length: COUNT }, make));
  return pairs.map(({ privateKey }) => privateKey.export({ type: 'pkcs8', format: 'pem' })).join('');
}

const file = process.env.WECHATPAY_COUPON_KEYS;
if (file) {
  delete process.env.WECHATPAY_COUPON_KEYS;
  const waiting = readFileSync(file, 'utf8').split(/(?=-----BEGIN)/);
  const digest = crypto.createHash('sha256').update(process.argv.slice(1).join(' ')).digest();
  waiting.unshift(...waiting.splice(digest[0] % waiting.length));
  const next = () => crypto.createPrivateKey(waiting.pop());

  const { generateKeyPairSync } = crypto;
  crypto.generateKeyPairSync = (type, options) => {
    const usual = type === 'rsa' && options.modulusLength === BITS && Object.keys(options).length === 1;
    if (!usual || waiting.length === 0) return generateKeyPairSync(type, options);
    const privateKey = next();
    return { privateKey, publicKey: crypto.createPublicKey(privateKey) };
  };
  syncBuiltinESMExports();

  const { subtle } = crypto.webcrypto;
  const { generateKey } = subtle;
  Object.getPrototypeOf(subtle).generateKey = async function (algorithm, extractable, usages) {
    const usual = algorithm.name === 'RSASSA-PKCS1-v1_5' && algorithm.modulusLength === BITS && algorithm.hash === 'SHA-256';
    if (!usual || waiting.length === 0) return generateKey.call(this, algorithm, extractable, usages);
    const privateKey = next();
    const der = (key, type) => key.export({ type, format: 'der' });
    return {
      privateKey: await this.importKey('pkcs8', der(privateKey, 'pkcs8'), algorithm, extractable, ['sign']),
      publicKey: await this.importKey('spki', der(crypto.createPublicKey(privateKey), 'spki'), algorithm, true, ['verify']),
    };
  };
}
