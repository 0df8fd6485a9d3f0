// The URL that is signed is the URL that is sent: for every character of Unicode in a path parameter and in a query value,
// by the URL parser of the host; for random texts of hostile pieces, and the classic ways out of a path, by the request line that a
// server reads from its socket. workerd has its own run of the characters: runtimes/cells/workerd.mjs.

import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { after, test } from 'node:test';
import * as library from 'wechatpay-coupon';
import { row } from '../reliability/row.mjs';
import { everyCharacter } from '../runtimes/every-character.mjs';
import { seeded } from '../seeded.mjs';
import { PARAMETERS, client, config, found, rejection } from './wechatpay.mjs';

test('every character arrives as it was signed, in a path and in a query', async () => {
  const part = row(7, 'Node.js');
  part.passed(await everyCharacter(library, config()), 'signed, sent and read alike; every ASCII character alone too');
});

/** Request lines, as they came. */
const lines = [];
const server = createServer((socket) => {
  let text = '';
  socket
    .on('error', () => {})
    .on('data', (chunk) => {
      text += chunk.toString('latin1');
      for (let end = text.indexOf('\r\n\r\n'); end >= 0; end = text.indexOf('\r\n\r\n')) {
        lines.push(text.slice(0, text.indexOf('\r\n')));
        text = text.slice(end + 4);
        socket.write('HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n');
      }
    });
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
after(() => server.close());
const baseUrl = `http://127.0.0.1:${server.address().port}`;
const wechatpay = client({ baseUrl, privateKey: undefined, signer: () => new Uint8Array(256), fetch: undefined });
const params = PARAMETERS['userCoupons.get'];

/** The path segments and the pairs of the query as a server reads them, once the request line is what was signed. */
async function arrived(changes, what) {
  const prepared = await wechatpay.userCoupons.get.prepareAsync(params(changes));
  assert.equal((await fetch(prepared.url, prepared)).status, 404);
  const [method, target, version, ...more] = lines.pop().split(' ');
  assert.deepEqual(
    [method, target, version, more.length, lines.length],
    ['GET', prepared.signedMessage.split('\n')[1], 'HTTP/1.1', 0, 0],
    what,
  );
  assert.equal(baseUrl + target, prepared.url, what);
  const [path, query] = target.split('?');
  return {
    segments: path.split('/').map(decodeURIComponent),
    pairs: query.split('&').map((pair) => pair.split('=').map(decodeURIComponent)),
  };
}

const PIECES = [
  '../',
  '..',
  './',
  '.',
  '%2e',
  '%2E%2e',
  '%2f',
  '//',
  '/',
  '\\',
  '..\\',
  '@',
  ':',
  '?',
  '#',
  '&',
  '=',
  '+',
  ' ',
  '%',
  '%00',
  '%zz',
  ';',
  '\0',
  '\t',
  '\r\n',
  'http://',
  '127.0.0.1',
  '\u202e',
  '\u2028',
  '\ufeff',
  '\u0301',
  '．',
  '／',
  'é',
  '券',
  '🎫',
  '👨‍👩‍👧',
  "'",
  '"',
  '<',
  '^',
  '|',
  '`',
  '{',
  '[',
  'a',
  'Z',
  '0',
  '~',
  '_',
  '-',
];

/** The classic ways out of a path, and whether they can be sent. */
const TRAVERSALS = [
  ['.', false],
  ['..', false],
  ['../', true],
  ['..\\', true],
  ['%2e%2e', true],
  ['%2e%2e%2f', true],
  ['..%2f', true],
  ['%252e%252e%252f', true],
  ['....//', true],
  ['..;/', true],
  ['/etc/passwd', true],
  ['..\0', true],
];
assert.equal(TRAVERSALS.length, 12);

async function traverse() {
  const usual = (await arrived({})).segments;
  for (const [value, isSent] of TRAVERSALS) {
    for (const [field, place] of [
      ['openid', 6],
      ['coupon_code', 8],
    ]) {
      const what = `${field} ${JSON.stringify(value)}`;
      if (isSent) assert.deepEqual((await arrived({ [field]: value }, what)).segments, usual.with(place, value), what);
      else
        assert.deepEqual(
          found(await rejection(wechatpay.userCoupons.get.prepareAsync(params({ [field]: value })))),
          [`/${field} path`],
          what,
        );
    }
  }
}

test('random hostile texts and 12 traversals are errors, or arrive as signed', async () => {
  const part = row(7, 'socket');
  await traverse();
  const { below, oneOf } = seeded(7);
  const text = () => {
    const drawn = Array.from({ length: 1 + below(12) }, () => oneOf(PIECES)).join('');
    // No parameter may be much longer.
    return [...drawn].length > 32 ? text() : drawn;
  };
  const inPath = () => {
    const drawn = text();
    return ['.', '..'].includes(drawn) ? inPath() : drawn;
  };
  let held = 0;
  for (; held < part.count; held += 1) {
    const [openid, coupon_code, stock_id, brand_id] = [inPath(), inPath(), text(), text()];
    const what = `text ${held}: ${JSON.stringify([openid, coupon_code, stock_id, brand_id])}`;
    const { segments, pairs } = await arrived({ openid, coupon_code, stock_id, brand_id }, what);
    assert.deepEqual([segments.length, segments[6], segments[8]], [9, openid, coupon_code], what);
    assert.deepEqual(Object.fromEntries(pairs), (({ openid: _, coupon_code: __, ...rest }) => rest)(params({ stock_id, brand_id })), what);
  }
  part.passed(held, 'request line as signed, values as given; 12 of 12 traversals refused or inert');
});
