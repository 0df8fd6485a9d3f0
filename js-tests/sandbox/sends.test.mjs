// Sends (发放) and confirmations (确认发放) of both sides: the coupon that comes of them, its numbers, codes, limits and notification.

import assert from 'node:assert/strict';
import { createDecipheriv } from 'node:crypto';
import { describe, it } from 'node:test';
import { createSandbox } from 'wechatpay-coupon/sandbox';
import { ASK, done, newNumber, ofBrand, refused, signatureHolds } from './requests.mjs';

const sandbox = await createSandbox();
const DAY = 86_400_000;

const STATE_WRONG = '400 INVALID_REQUEST 268578367';
const UNKNOWN = '404 NOT_FOUND 268578608';

for (const [side, of] of [
  ['partner', (request) => request],
  ['brand', ofBrand],
]) {
  const act = (operation, ...given) => done(sandbox, of(ASK[operation](...given)));
  const fail = (operation, ...given) => refused(sandbox, of(ASK[operation](...given)));
  const idsOf = ({ product_coupon, stock }) => ({ product_coupon_id: product_coupon.product_coupon_id, stock_id: stock.stock_id });
  /** A product coupon of this side's, with what its stock is to have. */
  const created = async (stock = {}) => {
    const request = ASK['productCoupons.create']();
    Object.assign(request.body.stock, stock);
    const {
      product_coupon_id,
      stock: { stock_id },
    } = await done(sandbox, of(request));
    return { product_coupon_id, stock_id };
  };

  describe(`a ${side}`, () => {
    it('sends a coupon that is confirmed, used, returned and listed', async () => {
      const ids = await created();
      const sent = await act('userCoupons.send', {
        ...ids,
        send_request_no: `SEND_${side}`,
        attach: '8月',
        coupon_tag_info: { coupon_tag_list: [] },
      });
      assert.deepEqual(
        [sent.coupon_state, sent.send_request_no, sent.send_channel, sent.attach, sent.coupon_tag_info, sent.confirm_request_no],
        ['CONFIRMING', `SEND_${side}`, 'API', '8月', { coupon_tag_list: [] }, undefined],
      );
      assert.deepEqual(idsOf(sent), ids);
      const { coupon_code } = sent;
      assert.match(await fail('userCoupons.use', coupon_code, ids), side === 'brand' ? /^400 INVALID_REQUEST/ : /^403 NOT_ENOUGH/);
      const confirmed = await act('userCoupons.confirm', coupon_code, { ...ids, out_request_no: `CONFIRM_${side}` });
      assert.deepEqual([confirmed.coupon_state, confirmed.confirm_request_no], ['EFFECTIVE', `CONFIRM_${side}`]);
      assert.ok(Math.abs(Date.parse(confirmed.confirm_time) - sandbox.clock.now()) < 5000);
      assert.equal((await act('userCoupons.use', coupon_code, ids)).coupon_state, 'USED');
      assert.equal((await act('userCoupons.return', coupon_code, ids)).coupon_state, 'EFFECTIVE');
      assert.deepEqual(await act('userCoupons.get', coupon_code, ids), (await act('userCoupons.list', ids)).user_coupon_list[0]);
    });

    it('gives no coupon without a send_request_no, nor one that is too short', async () => {
      assert.equal(await fail('userCoupons.send', { send_request_no: undefined }), '400 PARAM_ERROR 268578101');
      assert.match(await fail('userCoupons.send', { send_request_no: 'short' }), /^400 PARAM_ERROR/);
    });

    it('sends once for a number, repeats the result, and rejects another request', async () => {
      const ids = await created();
      const request = of(ASK['userCoupons.send'](ids));
      const first = await done(sandbox, request);
      sandbox.clock.advance(1000);
      assert.deepEqual(await done(sandbox, request), first);
      const { send_request_no } = request.body;
      assert.equal(await fail('userCoupons.send', { ...ids, send_request_no, attach: 'other' }), '400 ALREADY_EXISTS 268578927');
      // A number is known by user and stock.
      const other = await done(sandbox, of(ASK['userCoupons.send']({ ...ids, send_request_no }, 'someone')));
      assert.notEqual(other.coupon_code, first.coupon_code);
      assert.deepEqual((await act('userCoupons.list', ids)).user_coupon_list.length, 1);
    });

    it('gives a coupon the code of the request where the stock wants one, and only there', async () => {
      const assigned = await created({ coupon_code_mode: 'API_ASSIGN' });
      const code = `Mine_${side}`;
      assert.equal((await act('userCoupons.send', { ...assigned, coupon_code: code })).coupon_code, code);
      const taken = await fail('userCoupons.send', { ...assigned, coupon_code: code });
      assert.equal(taken, side === 'brand' ? '400 PARAM_ERROR' : '400 ALREADY_EXISTS');
      assert.equal(await fail('userCoupons.send', assigned), '400 INVALID_REQUEST 268578101');
      const made = await created();
      assert.equal(await fail('userCoupons.send', { ...made, coupon_code: 'Another' }), '400 INVALID_REQUEST 268578101');
    });

    it('is held to the limits of the stock: a user, a day, in all, uploaded codes', async () => {
      const send = (ids, user) => ASK['userCoupons.send'](ids, user);
      const outcome = (ids, user) => refused(sandbox, of(send(ids, user)));
      const spent = side === 'brand' ? '400 INVALID_REQUEST' : '403 NOT_ENOUGH';
      const perUser = await created();
      for (let count = 0; count < 2; count += 1) await done(sandbox, of(send(perUser)));
      assert.equal(await outcome(perUser), side === 'brand' ? '403 USER_ERROR 272756740' : '400 INVALID_REQUEST 272756740');
      await done(sandbox, of(send(perUser, 'someone')));

      const perDay = await created({ stock_send_rule: { max_count: 3, max_count_per_day: 2, max_count_per_user: 1 } });
      for (const user of ['one', 'two']) await done(sandbox, of(send(perDay, user)));
      assert.equal(await outcome(perDay, 'three'), spent);
      sandbox.clock.advance(DAY);
      const { stock } = await done(sandbox, of(send(perDay, 'three')));
      assert.deepEqual(stock.sent_count_info, { total_count: 3, today_count: 1 });
      assert.equal(await outcome(perDay, 'four'), spent);

      const uploaded = await created({ coupon_code_mode: 'UPLOAD' });
      assert.equal(await outcome(uploaded), side === 'brand' ? '400 INVALID_REQUEST' : '403 NOT_ENOUGH');
    });

    it('counts what it has sent from a stock of uploaded codes', async () => {
      const counts = async () => (await act('userCoupons.send')).stock.coupon_code_count_info.available_count;
      const before = await counts();
      assert.equal(await counts(), before - 1);
    });

    it('gives a coupon the validity of its stock', async () => {
      const begin = '2030-01-01T00:00:00+08:00';
      const period = (more) => ({
        single_usage_rule: {
          coupon_available_period: { available_begin_time: begin, available_end_time: '2030-03-31T23:59:59+08:00', ...more },
        },
      });
      const CASES = [
        ['2029-12-01T12:00:00+08:00', {}, begin, '2030-03-31T23:59:59+08:00', 'PENDING'],
        ['2030-01-05T12:00:00+08:00', { available_days: 3 }, '2030-01-05T12:00:00+08:00', '2030-01-07T23:59:59+08:00', 'EFFECTIVE'],
        [
          '2030-01-05T12:00:00+08:00',
          { available_days: 3, wait_days_after_receive: 1 },
          '2030-01-06T00:00:00+08:00',
          '2030-01-08T23:59:59+08:00',
          'PENDING',
        ],
        ['2030-03-30T12:00:00+08:00', { available_days: 30 }, '2030-03-30T12:00:00+08:00', '2030-03-31T23:59:59+08:00', 'EFFECTIVE'],
        ['2030-01-05T12:00:00+08:00', { available_seconds: 3600 }, '2030-01-05T12:00:00+08:00', '2030-01-05T13:00:00+08:00', 'EFFECTIVE'],
      ];
      for (const [now, more, from, until, state] of CASES) {
        sandbox.clock.set(Date.parse(now));
        const ids = await created(period(more));
        const { coupon_code, valid_begin_time, valid_end_time } = await act('userCoupons.send', ids);
        assert.deepEqual([valid_begin_time, valid_end_time], [from, until], JSON.stringify(more));
        assert.equal((await act('userCoupons.confirm', coupon_code, ids)).coupon_state, state, JSON.stringify(more));
      }
      sandbox.reset();
    });

    it('confirms once, repeats the result, and rejects what is not CONFIRMING', async () => {
      sandbox.reset();
      const request = of(ASK['userCoupons.confirm']());
      const first = await done(sandbox, request);
      sandbox.clock.advance(60_000);
      assert.deepEqual(await done(sandbox, request), first);
      assert.equal(await fail('userCoupons.confirm'), STATE_WRONG);
      const { out_request_no } = request.body;
      assert.equal(await fail('userCoupons.confirm', 'Code_123456', { out_request_no }), '400 INVALID_REQUEST 268578927');
      for (const state of ['PENDING', 'EFFECTIVE', 'USED', 'EXPIRED', 'DELETED', 'DEACTIVATED']) {
        assert.equal(await fail('userCoupons.confirm', sandbox.coupons.create({ state })), STATE_WRONG, state);
      }
    });

    it("gets an error for what does not exist, and for another's app", async () => {
      for (const operation of ['userCoupons.send', 'userCoupons.confirm']) {
        const about = (changes) => (operation === 'userCoupons.send' ? [changes] : ['Code_confirming', changes]);
        assert.equal(await fail(operation, ...about({ product_coupon_id: '7' })), UNKNOWN);
        assert.equal(await fail(operation, ...about({ stock_id: '7' })), UNKNOWN);
        assert.equal(await fail(operation, ...about({ appid: 'wx1' })), '400 INVALID_REQUEST 268578704');
        assert.equal(
          await fail(
            operation,
            ...about({ product_coupon_id: '1000000099', stock_id: '1000000099001', ...(side === 'partner' && { brand_id: '120345' }) }),
          ),
          UNKNOWN,
        );
      }
      assert.equal(await fail('userCoupons.confirm', 'nothing'), '404 NOT_FOUND 268578851');
      assert.equal(
        await fail('userCoupons.send', { product_coupon_id: '1000000014', stock_id: '1000000014001' }),
        '400 INVALID_REQUEST 268578101',
      );
    });

    it('is notified of what was sent, with the numbers of the send', async () => {
      const { coupon_code } = await act('userCoupons.send', { send_request_no: `NOTIFIED_${side}`, attach: 'mine' });
      const kind = side === 'brand' ? 'PRODUCT_COUPON.SEND' : 'PRODUCT_COUPON_SP.SEND';
      const { headers, body } = await sandbox.notification(kind, { resource: { coupon_code } });
      const { config, brandConfig } = sandbox;
      assert.equal(signatureHolds({ config: side === 'brand' ? brandConfig : config }, headers, body), true);
      const { resource } = JSON.parse(Buffer.from(body));
      const bytes = Buffer.from(resource.ciphertext, 'base64');
      const key = side === 'brand' ? brandConfig.brandApiKey : config.apiV3Key;
      const decipher = createDecipheriv('aes-256-gcm', key, resource.nonce)
        .setAAD(Buffer.from(resource.associated_data))
        .setAuthTag(bytes.subarray(-16));
      const content = JSON.parse(Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]));
      assert.deepEqual([content.coupon_code, content.send_request_no, content.attach], [coupon_code, `NOTIFIED_${side}`, 'mine']);
    });

    it('gives two requests at once under one number one coupon', async () => {
      const ids = await created();
      const request = of(ASK['userCoupons.send']({ ...ids, send_request_no: newNumber() }));
      const [one, other] = await Promise.all([done(sandbox, request), done(sandbox, request)]);
      assert.equal(one.coupon_code, other.coupon_code);
    });
  });
}
