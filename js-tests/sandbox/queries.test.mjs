// The operations that only look: a product coupon, the list of a user's, a merchant coupon, the platform certificates.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { X509Certificate, createDecipheriv } from 'node:crypto';
import { test } from 'node:test';
import { createSandbox } from 'wechatpay-coupon/sandbox';
import { ASK, BUNDLE, CARD, ask, done, refused } from './requests.mjs';

const sandbox = await createSandbox();
const [get, list, getMerchant] = [ASK['userCoupons.get'], ASK['userCoupons.list'], ASK['busifavor.get']];

test('a product coupon looks as in the operations, and a query changes nothing', async () => {
  for (const [code, ids] of [
    ['Code_123456', {}],
    ['Bundle_begun_2', BUNDLE(2)],
    ['Card_new', CARD],
    ['Code_used', {}],
    ['Code_deleted', {}],
  ]) {
    const before = sandbox.coupons.get(code);
    assert.deepEqual(await done(sandbox, get(code, ids)), before);
    assert.deepEqual(sandbox.coupons.get(code), before);
  }
  const used = await done(sandbox, ASK['userCoupons.use']('Code_123457'));
  assert.deepEqual(await done(sandbox, get('Code_123457')), used);
});

test('a coupon of another user, stock or brand is not found', async () => {
  const other = sandbox.coupons.create({ openid: 'someone' });
  assert.equal(await refused(sandbox, get(other)), '404 NOT_FOUND 268578851');
  assert.equal(await refused(sandbox, get('Card_new')), '404 NOT_FOUND 268578851');
  assert.equal(await refused(sandbox, get('Code_123456', CARD)), '404 NOT_FOUND 268578851');
  assert.equal(
    await refused(sandbox, get('Code_foreign', { brand_id: '120345', product_coupon_id: '1000000099', stock_id: '1000000099001' })),
    '404 NOT_FOUND 268578608',
  );
});

test('the list has every coupon in order, twenty a page, and each filter narrows it', async () => {
  sandbox.reset();
  const all = sandbox.coupons
    .list()
    .filter(({ kind, coupon_code }) => kind === 'product' && coupon_code !== 'Code_foreign')
    .map(({ coupon_code }) => coupon_code);
  const first = await done(sandbox, list());
  assert.deepEqual([first.total_count, first.user_coupon_list.length], [22, 20]);
  const second = await done(sandbox, list({ page_token: first.next_page_token }));
  // 当且仅当 page_token 为空时提供: only the first page has the total.
  assert.deepEqual([Object.keys(second), second.user_coupon_list.length], [['user_coupon_list'], 2]);
  const shown = [...first.user_coupon_list, ...second.user_coupon_list];
  assert.deepEqual(
    shown.map(({ coupon_code }) => coupon_code),
    all,
  );
  assert.deepEqual(shown[0], sandbox.coupons.get('Code_123456'));
  const { user_coupon_bundle_id } = sandbox.coupons.get('Bundle_used_1').user_product_coupon_bundle_info;
  for (const [filter, count] of [
    [{ coupon_state: 'USED' }, 1 + 1 + 3 + 1],
    [{ coupon_state: 'CONFIRMING' }, 1],
    [{ product_coupon_id: '1000000014' }, 9],
    [{ stock_id: '1000000014002' }, 3],
    [{ product_coupon_id: '1002323', stock_id: '100232301', coupon_state: 'USED' }, 1],
    [{ user_coupon_bundle_id }, 3],
    [{ page_size: '50' }, 22],
  ]) {
    const { total_count, user_coupon_list, next_page_token } = await done(sandbox, list(filter));
    assert.deepEqual([total_count, user_coupon_list.length, next_page_token], [count, count, undefined], JSON.stringify(filter));
  }
  assert.deepEqual(await done(sandbox, list({}, 'nobody')), { total_count: 0, user_coupon_list: [] });
  assert.equal(await refused(sandbox, list({ brand_id: '120345' })), '400 INVALID_REQUEST 268579803');
});

test('no coupon is missed or shown twice when states change between two pages', async () => {
  sandbox.reset();
  for (let number = 0; number < 30; number += 1) sandbox.coupons.create({ openid: 'changing' });
  const page = (page_token) =>
    done(sandbox, list({ coupon_state: 'EFFECTIVE', page_size: '10', ...(page_token && { page_token }) }, 'changing'));
  const seen = [];
  let token;
  do {
    const { user_coupon_list, next_page_token } = await page(token);
    for (const { coupon_code } of user_coupon_list) {
      seen.push(coupon_code);
      sandbox.coupons.setState(coupon_code, 'USED');
    }
    token = next_page_token;
  } while (token);
  assert.deepEqual([seen.length, new Set(seen).size], [30, 30]);
});

test('a merchant coupon shows its use while it is used', async () => {
  const used = await done(sandbox, getMerchant());
  assert.deepEqual(
    [used.coupon_state, used.use_request_no, used.coupon_code, used.stock_id],
    ['USED', 'MCHUSE_sxxe34343434', 'sxxe34343434', '1234567891'],
  );
  // What the page requires.
  for (const name of [
    'stock_name',
    'belong_merchant',
    'goods_name',
    'stock_type',
    'coupon_use_rule',
    'display_pattern_info',
    'send_request_no',
    'available_start_time',
    'expire_time',
    'receive_time',
  ]) {
    assert.notEqual(used[name], undefined, name);
  }
  await done(sandbox, ASK['busifavor.return']());
  const { coupon_state, use_request_no, use_time } = await done(sandbox, getMerchant());
  assert.deepEqual([coupon_state, use_request_no, use_time], ['SENDED', undefined, undefined]);
  assert.equal(await refused(sandbox, getMerchant('sxxe34343434', { openid: 'someone' })), '404 RESOURCE_NOT_EXISTS 268578851');
  assert.equal((await done(sandbox, getMerchant('sxxe_deleted'))).coupon_state, 'DELETED');
});

test('without platform certificates there is nothing to download', async () => {
  const { status, code, json } = await ask(sandbox, ASK['certificates.download']());
  assert.deepEqual([status, code, json.message], [404, 'RESOURCE_NOT_EXISTS', '无可用的平台证书']);
});

test('a platform certificate is downloaded, decrypted, read by others, and signs', async () => {
  const certified = await createSandbox({ certificate: true });
  const {
    data: [downloaded, ...rest],
  } = await done(certified, ASK['certificates.download']());
  const pem = decrypted(downloaded.encrypt_certificate, certified.config.apiV3Key);
  assert.deepEqual([rest, downloaded.encrypt_certificate.associated_data], [[], 'certificate']);
  assert.equal(pem, certified.config.wechatpayKeys[downloaded.serial_no]);
  const certificate = new X509Certificate(pem);
  assert.match(downloaded.serial_no, /^[0-9A-F]{40}$/);
  assert.equal(certificate.serialNumber, downloaded.serial_no);
  assert.ok(certificate.verify(certificate.publicKey));
  assert.equal(certificate.publicKey.asymmetricKeyDetails.modulusLength, 2048);
  for (const [text, date] of [
    [downloaded.effective_time, certificate.validFrom],
    [downloaded.expire_time, certificate.validTo],
  ])
    assert.equal(Date.parse(text), Date.parse(date));
  const shown = execFileSync('openssl', ['x509', '-noout', '-serial', '-subject'], { input: pem, encoding: 'utf8' });
  assert.match(shown, new RegExp(`serial=${downloaded.serial_no}\n`));
  assert.match(shown, /wechatpay-coupon sandbox/);

  const [publicKeyId] = Object.keys(certified.config.wechatpayKeys);
  for (const serial of [downloaded.serial_no, publicKeyId]) {
    const { headers, held } = await ask(certified, ASK['userCoupons.get'](), { headers: { 'Wechatpay-Serial': serial } });
    assert.deepEqual([headers.get('wechatpay-serial'), held], [serial, true]);
  }

  const next = await certified.rotateKey();
  assert.match(next, /^[0-9A-F]{40}$/);
  const { json, headers, held } = await ask(certified, ASK['certificates.download'](), {
    headers: { 'Wechatpay-Serial': downloaded.serial_no },
  });
  assert.deepEqual(
    [json.data.map(({ serial_no }) => serial_no), headers.get('wechatpay-serial'), held],
    [[downloaded.serial_no, next], next, true],
  );
});

test('a certificate that outlives 2049 has its dates in the longer form', async () => {
  const later = await createSandbox({ certificate: true, now: () => Date.UTC(2049, 0, 1) });
  const pem = Object.values(later.config.wechatpayKeys).find((key) => key.includes('CERTIFICATE'));
  assert.match(new X509Certificate(pem).validTo, / 2053 /);
});

test('a serial number has its forty digits and is positive, whatever is drawn', async (t) => {
  for (const byte of [0x00, 0xf0]) {
    const drawn = t.mock.method(globalThis.crypto, 'getRandomValues', (bytes) => bytes.fill(byte));
    const certified = await createSandbox({ certificate: true });
    drawn.mock.restore();
    const [serial, pem] = Object.entries(certified.config.wechatpayKeys).find(([, key]) => key.includes('CERTIFICATE'));
    assert.match(serial, /^[4-7][0-9A-F]{39}$/);
    assert.equal(new X509Certificate(pem).serialNumber, serial);
  }
});

function decrypted({ algorithm, nonce, associated_data, ciphertext }, key) {
  assert.equal(algorithm, 'AEAD_AES_256_GCM');
  const bytes = Buffer.from(ciphertext, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, nonce);
  decipher.setAuthTag(bytes.subarray(-16)).setAAD(Buffer.from(associated_data));
  return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString();
}
