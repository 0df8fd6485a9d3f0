// Makes src/workbench/samples.json: cases of the workbench, signed with keys that exist for this run only.
// node tools/samples.mjs, after the package was built and installed.

import { execFileSync } from 'node:child_process';
import { createSign, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSandbox } from 'wechatpay-coupon/sandbox';

const sandbox = await createSandbox();
const [[id, pem]] = Object.entries(sandbox.config.wechatpayKeys);
const keys = `${id}\n${pem}`;
const { headers, body } = await sandbox.notification('PRODUCT_COUPON_SP.SEND');
const text = new TextDecoder().decode(body);
const pasted = (changed) =>
  `HTTP/1.1 200 OK\n${Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')}\n\n${changed}`;
const response = (zh, en, changed, more = {}) => ({
  tab: 'response',
  name: { zh, en },
  values: { response: pasted(changed), keys, ...more },
});

const folder = mkdtempSync(join(tmpdir(), 'samples-'));
const [keyFile, certificateFile] = ['key.pem', 'certificate.pem'].map((name) => join(folder, name));
const subject = ['-subj', '/CN=1900000001/O=wechatpay-coupon sample', '-days', '3650'];
execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', keyFile, '-out', certificateFile, ...subject], {
  stdio: 'ignore',
});
const certificate = readFileSync(certificateFile, 'utf8');
const serial = execFileSync('openssl', ['x509', '-in', certificateFile, '-noout', '-serial'], { encoding: 'utf8' }).trim().split('=')[1];
const url = '/v3/marketing/busifavor/users/oh-394z-6CGkNoJrsDLTTUKiAnp4/coupons?appid=wx233544546545989&offset=0&limit=20';
const [timestamp, nonce] = [String(Math.floor(Date.now() / 1000)), '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'];
const privateKey = readFileSync(keyFile);
rmSync(folder, { recursive: true });

function request(zh, en, signedUrl, more = {}) {
  const signature = createSign('RSA-SHA256').update(`GET\n${signedUrl}\n${timestamp}\n${nonce}\n\n`).sign(privateKey, 'base64');
  const authorization = `WECHATPAY2-SHA256-RSA2048 mchid="1900000001",nonce_str="${nonce}",signature="${signature}",timestamp="${timestamp}",serial_no="${serial}"`;
  return {
    tab: 'request',
    name: { zh, en },
    values: {
      request: `GET ${url} HTTP/1.1\nHost: api.mch.weixin.qq.com\nAuthorization: ${authorization}\nAccept: application/json\n\n`,
      certificate,
      ...more,
    },
  };
}

const path = url.split('?')[0];
const signError = JSON.stringify(
  {
    code: 'SIGN_ERROR',
    message: '签名错误',
    detail: {
      detail: { issue: 'sign not match' },
      field: 'signature',
      location: 'authorization',
      sign_information: {
        method: 'GET',
        url,
        truncated_sign_message: `GET\n${url}\n${timestamp}\n${nonce}\n\n`,
        sign_message_length: `GET\n${url}\n${timestamp}\n${nonce}\n\n`.length,
      },
    },
  },
  null,
  2,
);
const { publicKey: other } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

const samples = [
  response('验签通过', 'It holds', text),
  response('报文重新写过', 'Body written anew', JSON.stringify(JSON.parse(text), null, 2)),
  response('末尾多了换行', 'A newline more', `${text}\n`),
  response('另一把公钥', 'Another key', text, { keys: `${id}\n${other}\nPUB_KEY_ID_0000000000000000000000000000000002\n${pem}` }),
  request('签名正确', 'It is right', url),
  request('漏了查询参数', 'Without the query', path, { signError }),
  request('带了域名', 'With the origin', `https://api.mch.weixin.qq.com${url}`),
  { tab: 'decrypt', name: { zh: '一条通知', en: 'A notification' }, values: { notification: text, secret: sandbox.config.apiV3Key } },
];
writeFileSync(new URL('src/workbench/samples.json', import.meta.url), `${JSON.stringify(samples, null, 2)}\n`);
