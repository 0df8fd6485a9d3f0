// Uploads of pictures (图片上传) of both sides, as multipart bytes that node:crypto has signed: what is signed, and what the file is held to.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSandbox } from 'wechatpay-coupon/sandbox';
import { ASK, PNG, answerOf, ask, done, ofBrand, sha256, signed } from './requests.mjs';

const sandbox = await createSandbox();
const upload = ASK['images.upload'];
const MOST = 2 * 1024 * 1024;

for (const [side, of] of [
  ['partner', (request) => request],
  ['brand', ofBrand],
]) {
  const outcome = async (request, how) => {
    const { status, code, headers, held } = await ask(sandbox, of(request), how);
    assert.equal(held, undefined);
    return `${status} ${code} ${/-(\d+)$/.exec(headers.get('request-id'))[1]}`;
  };

  describe(`a ${side}`, () => {
    it('uploads a picture, whatever bytes it has, and gets another URL each time', async () => {
      const everyByte = Buffer.from(Array.from({ length: 1024 }, (_, index) => index % 256));
      const boundaryLike = Buffer.from('\r\n--boundary-01234\r\n\r\n--boundary\r\n--');
      const urls = new Set();
      for (const file of [PNG, PNG, everyByte, boundaryLike, Buffer.alloc(1), Buffer.alloc(MOST, 0x0a)]) {
        const { image_url } = await done(sandbox, of(upload({ file })));
        assert.match(image_url, /^https:\/\/wxpaylogo\.qpic\.cn\//);
        urls.add(image_url);
      }
      assert.equal(urls.size, 6);
    });

    it('signs the bytes of meta, wherever the part is, and nothing of the file', async () => {
      for (const form of [{}, { order: ['file', 'meta'] }, { metaType: false }, { boundary: 'x' }]) {
        const request = of(upload(form));
        await done(sandbox, request);
        const { signedMessage, rawBody, operation } = sandbox.requests.at(-1);
        assert.equal(signedMessage.split('\n')[4], request.form.meta);
        assert.deepEqual([operation, Buffer.from(rawBody).includes(PNG)], ['images.upload', true]);
      }
      const spaced = upload();
      spaced.form.meta = JSON.stringify({ sha256: sha256(PNG), filename: 'a.png' }, null, 2);
      await done(sandbox, of(spaced));
    });

    it('gets 401 for a signature over the whole body, or over an empty one', async () => {
      const { init } = signed(sandbox, of(upload()));
      for (const signs of [init.body.toString('latin1'), '']) assert.equal(await outcome(upload(), { signs }), '401 SIGN_ERROR 0');
      assert.equal(sandbox.requests.at(-1).signatureHeld, false);
    });

    it('gets an error for a file that is not what meta says', async () => {
      const rows = [
        ['another digest', { meta: { sha256: sha256('other') } }, '400 INVALID_REQUEST 268578429'],
        ['a digest in capitals', { meta: { sha256: sha256(PNG).toUpperCase() } }, '400 PARAM_ERROR 268435461'],
        ['another name', { meta: { filename: 'b.png' } }, '400 INVALID_REQUEST 268578430'],
        ['no digest', { meta: { sha256: undefined } }, '400 PARAM_ERROR 268578101'],
        ['no name', { meta: { filename: undefined } }, '400 PARAM_ERROR 268578101'],
        ['a name that is too long', { filename: `${'a'.repeat(147)}.png` }, '400 PARAM_ERROR 268435462'],
        ['another format', { filename: 'a.gif' }, '400 PARAM_ERROR 268578428'],
        ['no bytes', { file: Buffer.alloc(0) }, '400 PARAM_ERROR 268578426'],
        ['too many bytes', { file: Buffer.alloc(MOST + 1) }, '400 PARAM_ERROR 268578427'],
      ];
      for (const [what, given, expected] of rows) assert.equal(await outcome(upload(given)), expected, what);
      for (const filename of [`${'a'.repeat(146)}.png`, '中文 "1".JPG', 'a.jpeg', 'A.BMP']) {
        const request = upload({ filename });
        request.form.filename = filename.replaceAll('"', '%22'); // as forms escape it
        await done(sandbox, of(request));
      }
    });

    it('gets an error for what is no such form', async () => {
      assert.match(await outcome(upload({ order: ['meta'] })), /^400 PARAM_ERROR/);
      assert.match(await outcome(upload({ order: ['file'] })), /^400 PARAM_ERROR/);
      assert.match(await outcome(upload(), { headers: { 'Content-Type': 'application/json' } }), /^400 INVALID_REQUEST/);
      assert.match(await outcome(upload(), { headers: { 'Content-Type': 'multipart/form-data' } }), /^400 INVALID_REQUEST/);
      assert.match(await outcome(upload(), { headers: { 'Content-Type': 'multipart/form-data; boundary=other' } }), /^400 INVALID_REQUEST/);
      const { url, init } = signed(sandbox, of(upload()));
      for (const cut of [3, 20, 200]) {
        const { status } = await answerOf(sandbox, await sandbox.fetch(url, { ...init, body: init.body.subarray(0, -cut) }));
        assert.equal(status, 400, String(cut));
      }
    });

    it('uploads over HTTP too, two megabytes as well', async () => {
      await sandbox.listen();
      try {
        await done(sandbox, of(upload({ file: Buffer.alloc(MOST) })));
        assert.equal(await outcome(upload({ file: Buffer.alloc(MOST + 1) })), '400 PARAM_ERROR 268578427');
        assert.match(await outcome(upload({ file: Buffer.alloc(3 * MOST) })), /^400 INVALID_REQUEST 0/);
      } finally {
        await sandbox.close();
      }
    });
  });
}
