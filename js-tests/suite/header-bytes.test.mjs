// No byte gets into a header that has no place there: every byte, at three places of each of the four texts that headers
// are made of, is refused, is one of that text's own characters, or is white space around it that is left out; and what is sent has exactly five parts, read by a grammar of ours.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WechatPay } from 'wechatpay-coupon';
import { row } from '../reliability/row.mjs';
import { seeded } from '../seeded.mjs';
import { NOW, PUBLIC_KEY_ID, SERIAL_NO, config, refusal, spki, use, wechatpay } from './wechatpay.mjs';

const signer = () => new Uint8Array(256);
const make = (changes) => new WechatPay(config({ privateKey: undefined, signer, ...changes }));

/** The headers of a request, each of visible ASCII. */
async function sent(changes) {
  const client = make(changes);
  const { headers, signedMessage } = await client.userCoupons.use.prepareAsync(use());
  client.free();
  for (const [name, value] of Object.entries(headers)) assert.match(value, /^[\x20-\x7e]+$/, name);
  return { headers, nonce: signedMessage.split('\n')[3], ...AUTHORIZATION.exec(headers.Authorization)?.groups };
}

/** Written without a look at the package: scheme, then five quoted parts. */
const AUTHORIZATION =
  /^WECHATPAY2-SHA256-RSA2048 mchid="(?<mchid>[^"]+)",nonce_str="(?<nonce_str>[^"]+)",signature="(?<signature>[^"]+)",timestamp="(?<timestamp>[^"]+)",serial_no="(?<serial_no>[^"]+)"$/;

/** The text with the character at its start, in its middle, and at its end. */
const places = (character, text, from = 0) =>
  [from, (from + text.length) >> 1, text.length].map((at) => text.slice(0, at) + character + text.slice(at));

/** What is left out around a serial number or an id. */
const isAround = (character, text) => /[\t-\r \x85\xa0]/.test(character) && (text.startsWith(character) || text.endsWith(character));
const withoutSpace = (text) => text.replace(/[\t-\r \x85\xa0]/, '');

/** Settings, by the byte as a character: what is set, whether it has a place there, and where it leaves. */
const SETTINGS = {
  mchid: (character) => places(character, '1900000001').map((mchid) => [{ mchid }, /\d/.test(character), (given) => given.mchid === mchid]),
  serialNo: (character) =>
    places(character, SERIAL_NO.slice(1)).map((serialNo) => [
      { serialNo },
      /[0-9A-Fa-f]/.test(character) || isAround(character, serialNo),
      (given) => given.serial_no === withoutSpace(serialNo).toUpperCase(),
    ]),
  'id of the key': (character) =>
    places(character, PUBLIC_KEY_ID, 'PUB_KEY_ID_'.length).map((id) => [
      { wechatpayKeys: { [id]: spki(wechatpay.publicKey) } },
      /\d/.test(character) || isAround(character, id),
      (given) => given.headers['Wechatpay-Serial'] === withoutSpace(id),
    ]),
};

test('of 256 bytes at 3 places of 4 texts only the own characters of a text are sent', async (t) => {
  const part = row(8, 'bytes');
  const source = Object.getPrototypeOf(globalThis.crypto);
  const { getRandomValues } = source;
  t.after(() => {
    source.getRandomValues = getRandomValues;
  });
  const counts = { sent: 0, refused: 0, nonces: 0 };
  for (let byte = 0; byte < 256; byte += 1) {
    for (const [name, settings] of Object.entries(SETTINGS)) {
      for (const [changes, belongs, arrived] of settings(String.fromCharCode(byte))) {
        const what = `${name}: byte ${byte} in ${JSON.stringify(changes)}`;
        if (belongs) assert.ok(arrived(await sent(changes)), what);
        else assert.equal(refusal(() => make(changes)).code, 'CONFIG_INVALID', what);
        counts[belongs ? 'sent' : 'refused'] += 1;
      }
    }
    // The nonce is no setting: the host gives its bytes, among others that are usable.
    for (const at of [0, 31, 63]) {
      source.getRandomValues = (bytes) => void (bytes.fill(7)[at] = byte);
      const { nonce, nonce_str } = await sent({});
      assert.match(nonce_str, /^[0-9A-Za-z]{32}$/, `byte ${byte} at ${at}`);
      assert.equal(nonce, nonce_str);
      counts.nonces += 1;
    }
  }
  const own = 3 * (10 + 22 + 10) + 8 * (2 + 1);
  assert.deepEqual(counts, { sent: own, refused: 3 * 256 * 3 - own, nonces: 3 * 256 });
  part.passed(
    counts.sent + counts.refused + counts.nonces,
    `${counts.refused} refused, ${counts.sent} are own characters, ${counts.nonces} in plain nonces`,
  );
});

test('the Authorization of thousands of requests parses into its five parts', async () => {
  const part = row(8, 'parsed');
  const { below, oneOf } = seeded(8);
  const drawn = (alphabet, length) => Array.from({ length }, () => oneOf(alphabet)).join('');
  let parsed = 0;
  for (; parsed < part.count; parsed += 1) {
    const [mchid, serialNo] = [drawn('0123456789', 1 + below(32)), drawn('0123456789ABCDEF', 1 + below(40))];
    const signature = Uint8Array.from({ length: 256 + 128 * below(3) }, () => below(256));
    const now = NOW + below(1e6);
    const { nonce, headers: _, ...read } = await sent({ mchid, serialNo, signer: () => signature, now: () => now * 1000 });
    const given = {
      mchid,
      nonce_str: nonce,
      signature: Buffer.from(signature).toString('base64'),
      timestamp: String(now),
      serial_no: serialNo,
    };
    assert.deepEqual(read, given, `request ${parsed}`);
  }
  part.passed(parsed, 'five parts each, as given');
});
