// Why a request's signature does not hold: signed with node:crypto over what is often signed by mistake, and sent as it should have been.

import assert from 'node:assert/strict';
import { sign } from 'node:crypto';
import { describe, it } from 'node:test';
import { diagnoseRequest, readKeys } from 'wechatpay-coupon-tools/diagnose.js';
import { MCHID, OWN, bytes, merchant, other } from './signed.mjs';
import { certificate } from '../suite/certificate.mjs';
import { client, use } from '../suite/wechatpay.mjs';

const ORIGIN = 'https://api.mch.weixin.qq.com';
const URL = '/v3/marketing/busifavor/users/o%2Fx%20y/coupons?appid=wx233544546545989&offset=0';
const [TIMESTAMP, NONCE] = ['1754200000', '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'];
const BODY = '{"a":"中文/x","b":[1,2]}';
const textOf = ({ method = 'POST', url = URL, timestamp = TIMESTAMP, nonce = NONCE, body = BODY, end = '\n' } = {}) =>
  `${method}\n${url}\n${timestamp}\n${nonce}\n${body}${end}`;

/** The request as it was sent, with a signature over that text. */
function request(
  text,
  {
    by = merchant,
    serial = OWN.name,
    method = 'POST',
    url = `${ORIGIN}${URL}`,
    body = BODY,
    scheme = 'WECHATPAY2-SHA256-RSA2048',
    mchid = MCHID,
    headers = [],
  } = {},
) {
  const signature = sign('RSA-SHA256', Buffer.from(text), by.privateKey).toString('base64');
  const value = `${scheme} mchid="${mchid}",nonce_str="${NONCE}",signature="${signature}",timestamp="${TIMESTAMP}",serial_no="${serial}"`;
  return { method, url, headers: [['authorization', value], ...headers], body: bytes(body) };
}

const diagnose = (message, certificates = [OWN]) => diagnoseRequest({ message, certificates });
const causesOf = async (...given) => (await diagnose(...given)).causes.map(({ id }) => id);

const MISTAKES = {
  'url-origin': textOf({ url: `${ORIGIN}${URL}` }),
  'url-without-query': textOf({ url: URL.split('?')[0] }),
  'url-decoded': textOf({ url: decodeURIComponent(URL) }),
  'url-encoded-twice': textOf({ url: encodeURI(URL) }),
  'url-trailing-slash': textOf({ url: URL.replace('?', '/?') }),
  'method-differs': textOf({ method: 'GET' }),
  'method-letter-case': textOf({ method: 'post' }),
  'body-not-signed': textOf({ body: '' }),
  'json-rewritten': textOf({ body: JSON.stringify(JSON.parse(BODY), null, 2) }),
  slashes: textOf({ body: BODY.replace('/', '\\/') }),
  'newline-added': textOf({ body: BODY }),
  'last-newline': textOf({ end: '' }),
  'newlines-escaped': textOf().replaceAll('\n', '\\n'),
  'newline-kind': textOf().replaceAll('\n', '\r\n'),
  'timestamp-milliseconds': textOf({ timestamp: `${TIMESTAMP}000` }),
  'nothing-found': textOf({ nonce: 'another' }),
};

describe('a request', () => {
  it('whose signature holds', async () => {
    const { holds, causes, notes } = await diagnose(request(textOf()));
    assert.deepEqual([holds, causes, notes], [true, [], []]);
  });

  for (const [id, text] of Object.entries(MISTAKES))
    it(id, async () => {
      const sent = id === 'newline-added' ? { body: `${BODY}\n` } : {};
      const { holds, causes, signed } = await diagnose(request(text, sent));
      assert.deepEqual([holds, causes.map((cause) => cause.id)], [false, [id]]);
      if (id !== 'nothing-found') assert.equal(Buffer.concat(signed).toString(), text);
    });

  it('that a proxy of a path of its own has passed on unchanged', async () => {
    assert.deepEqual(await causesOf(request(textOf(), { url: `https://proxy.example/wechatpay${URL}` })), ['url-without-path-prefix']);
  });

  it('two mistakes at once', async () => {
    const text = textOf({ url: `${ORIGIN}${URL}`, body: JSON.stringify(JSON.parse(BODY), null, 2) });
    assert.deepEqual(await causesOf(request(text)), ['url-origin', 'json-rewritten']);
  });

  it('as this package prepares it, uploads too', async () => {
    const prepared = client({ mchid: MCHID, serialNo: OWN.name }).userCoupons.use.prepare(use());
    const upload = client({ mchid: MCHID, serialNo: OWN.name }).images.upload.prepare({
      meta: { filename: '图.png' },
      file: Uint8Array.from({ length: 256 }, (_, byte) => byte),
    });
    for (const { method, url, headers, body } of [prepared, upload]) {
      const { holds, causes } = await diagnose({ method, url, headers: Object.entries(headers), body: bytes(body) });
      assert.deepEqual([holds, causes], [true, []]);
    }
  });
});

describe('the Authorization of a request', () => {
  it('missing, malformed, of another scheme', async () => {
    const withValue = (value) => causesOf({ method: 'GET', url: URL, headers: value === undefined ? [] : [['Authorization', value]] });
    assert.deepEqual(await withValue(undefined), ['authorization-missing']);
    for (const value of ['Bearer x', 'WECHATPAY2-SHA256-RSA2048 mchid=1', 'WECHATPAY2-SHA256-RSA2048'])
      assert.deepEqual(await withValue(value), ['authorization-malformed']);
    assert.deepEqual(await causesOf(request(textOf(), { scheme: 'WECHATPAY-SHA256-RSA2048' })), ['scheme-unknown']);
  });

  it('with the serial number of another certificate', async () => {
    const { causes } = await diagnose(request(textOf(), { serial: 'AB' }));
    assert.deepEqual(causes, [{ id: 'serial-differs', what: OWN.name }]);
  });

  it('signed with the key of another certificate', async () => {
    const [another] = readKeys(certificate({ ...other, serial: '5157F09EFDC096DE15EBE81A47057A7200000000', subject: MCHID }).pem);
    const { causes } = await diagnose(request(textOf(), { by: other }), [OWN, another]);
    assert.deepEqual(causes, [{ id: 'other-certificate', what: another.name }]);
  });

  it('of another merchant, or outside of the dates of the certificate', async () => {
    const { holds, notes } = await diagnose(request(textOf(), { mchid: '1900000002' }));
    assert.deepEqual([holds, notes], [true, [{ id: 'owner-differs', what: MCHID }]]);
    const [past] = readKeys(certificate({ ...merchant, serial: OWN.name, subject: MCHID, from: '240101000000Z', to: '250101000000Z' }).pem);
    assert.deepEqual((await diagnose(request(textOf()), [past])).notes, [{ id: 'certificate-time', what: OWN.name }]);
  });

  it('without a certificate nothing is said of the signature', async () => {
    assert.deepEqual(await causesOf(request(textOf()), []), ['certificate-missing']);
  });
});
