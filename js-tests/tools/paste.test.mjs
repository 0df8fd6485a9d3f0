// What people paste is read for its headers and its bytes.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { diagnoseResponse, readPaste, valuesOf } from 'wechatpay-coupon-tools/diagnose.js';
import { BODY, KEY, response } from './signed.mjs';

const { headers, body } = response(BODY);
const object = Object.fromEntries(headers);
const lines = headers.map(([name, value]) => `${name}: ${value}`);
const text = Buffer.from(body).toString();

const FORMS = {
  'headers, an empty line, the body': `${lines.join('\n')}\n\n${text}`,
  'raw HTTP with CRLF': `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n${lines.join('\r\n')}\r\n\r\n${text}`,
  'curl -v, with its signs': `< HTTP/2 200 \n${headers.map(([name, value]) => `< ${name.toLowerCase()}: ${value}`).join('\n')}\n< \n${text}`
    .replace('< HTTP', 'HTTP')
    .replace('\n< \n', '\n\n'),
  'a head before the head, as of a proxy': `HTTP/1.1 200 Connection established\r\nProxy: x\r\n\r\nHTTP/1.1 200 OK\r\n${lines.join('\r\n')}\r\n\r\n${text}`,
  'a line of a log in JSON': JSON.stringify({ level: 'info', req: { headers: object, rawBody: text } }),
  'an event of a gateway': JSON.stringify({ headers: object, body: Buffer.from(body).toString('base64'), isBase64Encoded: true }),
  'a HAR file': JSON.stringify({
    log: {
      entries: [
        {
          request: { method: 'GET', url: 'https://x/', headers: [] },
          response: { status: 200, headers: headers.map(([name, value]) => ({ name, value })), content: { text } },
        },
      ],
    },
  }),
  'a HAR entry in base64': JSON.stringify({
    request: { method: 'GET', url: 'https://x/', headers: [] },
    response: {
      status: 200,
      headers: headers.map(([name, value]) => ({ name, value })),
      content: { text: Buffer.from(body).toString('base64'), encoding: 'base64' },
    },
  }),
};

describe('a response is read from', () => {
  for (const [form, pasted] of Object.entries(FORMS))
    it(form, async () => {
      const [message] = readPaste(pasted);
      assert.equal(Buffer.from(message.body).toString(), text);
      assert.equal((await diagnoseResponse({ message, keys: [KEY] })).holds, true);
    });

  it('the output of a real curl -i', async (t) => {
    const server = createServer((_, answer) => answer.writeHead(200, object).end(body)).listen(0, '127.0.0.1');
    t.after(() => server.close());
    await once(server, 'listening');
    const { stdout } = await promisify(execFile)('curl', ['-s', '-i', `http://127.0.0.1:${server.address().port}/`]);
    const [message] = readPaste(stdout);
    assert.deepEqual([message.status, (await diagnoseResponse({ message, keys: [KEY] })).holds], [200, true]);
  });

  it('text in which the names stand with their values', () => {
    const pasted = `[12:00] headers={'Wechatpay-Timestamp': '${object['Wechatpay-Timestamp']}', wechatpay-nonce=${object['Wechatpay-Nonce']}} serial Wechatpay-Serial => "PUB_KEY_ID_1"`;
    const [message] = readPaste(pasted);
    assert.deepEqual(
      ['Wechatpay-Timestamp', 'Wechatpay-Nonce', 'Wechatpay-Serial'].map((name) => valuesOf(message, name)[0]),
      [object['Wechatpay-Timestamp'], object['Wechatpay-Nonce'], 'PUB_KEY_ID_1'],
    );
  });

  it('nothing where nothing is', () => {
    for (const nothing of ['', 'hello', '{}', '[]', 'null', '{"a":1}']) assert.deepEqual(readPaste(nothing), []);
  });
});

describe('a request is read from', () => {
  it('its line, headers and body', () => {
    const [message] = readPaste('POST /v3/x?a=1 HTTP/1.1\r\nAuthorization: WECHATPAY2 x\r\n\r\n{"a":1}');
    assert.deepEqual(
      [message.method, message.url, valuesOf(message, 'authorization'), Buffer.from(message.body).toString()],
      ['POST', '/v3/x?a=1', ['WECHATPAY2 x'], '{"a":1}'],
    );
  });
});
