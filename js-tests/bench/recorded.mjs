// A server that does as little as possible: it reads a request, checks nothing, and repeats one response, which is signed anew every minute.
// Beside the sandbox, whose own work is a part of what a call takes there.

import { sign } from 'node:crypto';
import { createServer } from 'node:http';
import { answer } from './peer.mjs';

answer({
  /** `key` signs, under `serial`; `body` is the text of every response. Resolves to the URL. */
  listen({ key, serial, body }) {
    let head;
    const renew = () => {
      const timestamp = String(Math.floor(Date.now() / 1000));
      const nonce = 'c5ac7061fccab6bf3e254dcf98995b8c';
      head = {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Length': Buffer.byteLength(body),
        'Request-ID': '08F78BB5AF0610D302189DA5BE0C20E4B8-0',
        'Wechatpay-Nonce': nonce,
        'Wechatpay-Serial': serial,
        'Wechatpay-Signature': sign('RSA-SHA256', Buffer.from(`${timestamp}\n${nonce}\n${body}\n`), key).toString('base64'),
        'Wechatpay-Timestamp': timestamp,
      };
    };
    renew();
    setInterval(renew, 60_000);
    const server = createServer((request, response) => {
      request.resume();
      request.on('end', () => response.writeHead(200, head).end(body));
    });
    return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${server.address().port}`)));
  },
});
