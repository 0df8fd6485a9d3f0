// What becomes of a coupon in a user's hands, on both sides: the notifications that the sandbox sends by itself, pre-sends and what users do
// with them, deactivations at each level, deletion.

import assert from 'node:assert/strict';
import { createDecipheriv } from 'node:crypto';
import { describe, it } from 'node:test';
import { createSandbox, seededIds } from 'wechatpay-coupon/sandbox';
import { ASK, BUNDLE, CARD, STOCK_BUNDLE, ask, done, newNumber, newProduct, ofBrand, refused, signatureHolds } from './requests.mjs';

const DAY = 86_400_000;
const STATE_WRONG = '400 INVALID_REQUEST 268578367';
const inMinutes = (minutes) => minutes * 60_000;

for (const [side, of] of [
  ['partner', (request) => request],
  ['brand', ofBrand],
]) {
  const received = [];
  const sandbox = await createSandbox({ notify: (request) => answer(request) });
  let answer;
  /** Notes what came, decrypted by node:crypto, and accepts it. */
  const accept = async (request) => {
    const [body, { config, brandConfig }] = [Buffer.from(await request.arrayBuffer()), sandbox];
    assert.equal(signatureHolds({ config: side === 'brand' ? brandConfig : config }, request.headers, body), true);
    const { event_type, resource } = JSON.parse(body);
    const bytes = Buffer.from(resource.ciphertext, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', side === 'brand' ? brandConfig.brandApiKey : config.apiV3Key, resource.nonce)
      .setAAD(Buffer.from(resource.associated_data))
      .setAuthTag(bytes.subarray(-16));
    received.push({ event_type, ...JSON.parse(Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()])) });
    return new Response(null, { status: 204 });
  };
  answer = accept;
  const KIND = side === 'brand' ? 'PRODUCT_COUPON.SEND' : 'PRODUCT_COUPON_SP.SEND';
  const act = (operation, ...given) => done(sandbox, of(ASK[operation](...given)));
  const fail = (operation, ...given) => refused(sandbox, of(ASK[operation](...given)));
  const codes = async () => (await sandbox.delivered()).map(({ coupon_code }) => coupon_code);
  const created = async (stock = {}) => {
    const product = newProduct({ stock });
    const { product_coupon_id, stock: made } = await act('productCoupons.create', product);
    return { product_coupon_id, stock_id: made.stock_id };
  };

  describe(`notifications by itself, of a ${side}`, () => {
    it('go out once for each coupon that was sent, with what the send said', async () => {
      sandbox.reset();
      received.length = 0;
      const request = of(ASK['userCoupons.send']({ send_request_no: `SENT_${side}`, attach: '8月' }));
      const { coupon_code } = await done(sandbox, request);
      await done(sandbox, request);
      assert.deepEqual(await sandbox.delivered(), [
        { kind: KIND, coupon_code, outcome: { accepted: true, status: 204, body: '' }, error: undefined },
      ]);
      assert.deepEqual(
        received.map((event) => [event.event_type, event.coupon_code, event.send_request_no, event.attach, event.send_channel]),
        [[KIND, coupon_code, `SENT_${side}`, '8月', 'API']],
      );
      assert.deepEqual(await sandbox.delivered(), []);
    });

    it('go out although the response to the send was lost, and not when nothing was sent', async () => {
      sandbox.fault('drop-before');
      await assert.rejects(ask(sandbox, of(ASK['userCoupons.send']())));
      await fail('userCoupons.send', { stock_id: '7' });
      assert.deepEqual(await codes(), []);
      sandbox.fault('drop-after');
      await assert.rejects(ask(sandbox, of(ASK['userCoupons.send']())));
      assert.equal((await codes()).length, 1);
    });

    it("of a bundle the next coupon's comes when the one before was used, once", async () => {
      const { user_product_coupon_list: coupons } = await act('userCouponBundles.send');
      const [first, second, third] = coupons.map(({ coupon_code }) => coupon_code);
      assert.deepEqual(await codes(), [first]);
      await act('userCoupons.confirm', first, BUNDLE(1));
      assert.deepEqual(await codes(), []);
      await act('userCoupons.use', first, BUNDLE(1));
      assert.deepEqual(await codes(), [second]);
      await act('userCoupons.return', first, BUNDLE(1));
      await act('userCoupons.use', first, BUNDLE(1));
      assert.deepEqual(await codes(), []);
      await act('userCoupons.confirm', second, BUNDLE(2));
      await act('userCoupons.use', second, BUNDLE(2));
      assert.deepEqual(await codes(), [third]);
    });

    it('show what the handler has responded or thrown, and calls of the handler lead to the next', async () => {
      const mistake = new Error('of the handler');
      answer = () => Promise.reject(mistake);
      await act('userCoupons.send');
      const [thrown] = await sandbox.delivered();
      answer = async () => new Response('no', { status: 500 });
      await act('userCoupons.send');
      const [refusal] = await sandbox.delivered();
      assert.deepEqual([thrown.outcome, thrown.error], [undefined, mistake]);
      assert.deepEqual([refusal.outcome, refusal.error], [{ accepted: false, status: 500, body: 'no' }, undefined]);

      // A handler that confirms and uses whatever comes.
      answer = async (request) => {
        const response = await accept(request);
        const { coupon_code, product_coupon_id, stock_id } = received.at(-1);
        await act('userCoupons.confirm', coupon_code, { product_coupon_id, stock_id });
        await act('userCoupons.use', coupon_code, { product_coupon_id, stock_id });
        return response;
      };
      const { user_product_coupon_list: coupons } = await act('userCouponBundles.send');
      assert.deepEqual(
        await codes(),
        coupons.map(({ coupon_code }) => coupon_code),
      );
      answer = accept;
      for (const { coupon_code } of coupons) assert.equal(sandbox.coupons.state(coupon_code), 'USED');
    });

    it('are none of what a test has made itself', async () => {
      sandbox.coupons.create();
      const first = sandbox.coupons.create({ stock_id: '1000000014001' });
      await act('userCoupons.use', first, BUNDLE(1));
      assert.deepEqual(await codes(), []);
    });
  });

  describe(`pre-sends of a ${side}`, () => {
    it('give another token at each call, and no coupon until a user takes one', async () => {
      sandbox.reset();
      received.length = 0;
      const ids = await created();
      const request = of(ASK['userCoupons.preSend']({ ...ids, attach: '8月' }));
      const [{ token }, { token: other }] = [await done(sandbox, request), await done(sandbox, request)];
      assert.match(token, /^[0-9A-Za-z_-]{200,}$/);
      assert.notEqual(token, other);
      const held = async () => (await act('userCoupons.list', ids)).total_count;
      assert.equal(await held(), 0);

      const code = sandbox.coupons.receive(token);
      assert.equal(sandbox.coupons.receive(other), code);
      assert.equal(await held(), 1);
      const { coupon_state, send_channel, send_request_no, attach } = await act('userCoupons.get', code, ids);
      assert.deepEqual(
        [coupon_state, send_channel, send_request_no, attach],
        ['CONFIRMING', 'RECEIVE_COMPONENT', request.body.send_request_no, '8月'],
      );
      assert.deepEqual(await codes(), [code]);
      assert.equal(received.at(-1).send_channel, 'RECEIVE_COMPONENT');
      // Its number sends no second one, and another request may not have it.
      const { coupon_code } = await act('userCoupons.send', { ...ids, send_request_no, attach });
      assert.deepEqual([coupon_code, await held()], [code, 1]);
      const taken = await fail('userCoupons.preSend', { ...ids, send_request_no });
      assert.equal(taken, side === 'brand' ? '400 INVALID_REQUEST 268578927' : '400 ALREADY_EXISTS 268578927');
      const sent = of(ASK['userCoupons.send'](ids));
      await done(sandbox, sent);
      assert.equal(await fail('userCoupons.preSend', { ...ids, send_request_no: sent.body.send_request_no, attach: 'other' }), taken);
    });

    it('of a bundle give all its coupons to whoever takes it', async () => {
      const { token } = await act('userCouponBundles.preSend', {}, 'someone');
      const first = sandbox.coupons.receive(token);
      const lines = sandbox.coupons.list().filter(({ openid }) => openid === 'someone');
      assert.deepEqual(
        lines.map(({ coupon_code, coupon_state }) => [coupon_code === first, coupon_state]),
        [
          [true, 'CONFIRMING'],
          [false, 'CONFIRMING'],
          [false, 'CONFIRMING'],
        ],
      );
      assert.equal(sandbox.coupons.receive(token), first);
      assert.equal(sandbox.coupons.list().filter(({ openid }) => openid === 'someone').length, 3);
    });

    it('are valid for five minutes', async () => {
      const { token } = await act('userCoupons.preSend');
      sandbox.clock.advance(inMinutes(5) + 1000);
      assert.throws(() => sandbox.coupons.receive(token), RangeError);
      assert.throws(() => sandbox.coupons.receive('token'), RangeError);
      const { token: next } = await act('userCoupons.preSend');
      sandbox.clock.advance(inMinutes(5) - 1000);
      assert.equal(sandbox.coupons.state(sandbox.coupons.receive(next)), 'CONFIRMING');
    });

    it('are held to the limits when they are made and when they are taken', async () => {
      const ids = await created({ stock_send_rule: { max_count: 100, max_count_per_user: 1 } });
      const { token } = await act('userCoupons.preSend', ids);
      const { token: late } = await act('userCoupons.preSend', ids);
      const code = sandbox.coupons.receive(token);
      assert.throws(() => sandbox.coupons.receive(late), { name: 'Error', message: side === 'brand' ? /业务规则/ : /领取已达上限/ });
      assert.equal(await fail('userCoupons.preSend', ids), '400 INVALID_REQUEST 272756740');
      assert.equal(sandbox.coupons.receive(token), code);
      // Whoever has the coupon gets it shown again, by the number that it came with.
      const { send_request_no } = await act('userCoupons.get', code, ids);
      const { token: again } = await act('userCoupons.preSend', { ...ids, send_request_no });
      assert.equal(sandbox.coupons.receive(again), code);
    });

    it('take the code of the request where the stock wants one', async () => {
      const ids = await created({ coupon_code_mode: 'API_ASSIGN' });
      const coupon_code = `Assigned_${side}`;
      const { token } = await act('userCoupons.preSend', { ...ids, coupon_code });
      assert.equal(sandbox.coupons.receive(token), coupon_code);
      assert.equal(await fail('userCoupons.preSend', ids), '400 INVALID_REQUEST 268578101');
    });
  });

  describe(`the end of a coupon of a ${side}`, () => {
    it('is its deactivation, of which nothing comes back', async () => {
      sandbox.reset();
      const request = of(ASK['userCoupons.deactivate']('Code_123456', { out_request_no: `END_${side}` }));
      const ended = await done(sandbox, request);
      assert.deepEqual(
        [ended.coupon_state, ended.deactivate_request_no, ended.deactivate_reason],
        ['DEACTIVATED', `END_${side}`, '门店停业'],
      );
      assert.ok(Math.abs(Date.parse(ended.deactivate_time) - sandbox.clock.now()) < 5000);
      sandbox.clock.advance(1000);
      assert.deepEqual(await done(sandbox, request), ended);
      assert.equal(await fail('userCoupons.deactivate', 'Code_123457', { out_request_no: `END_${side}` }), '400 INVALID_REQUEST 268578927');
      assert.match(await fail('userCoupons.use'), /268578367$/);
      sandbox.clock.advance(100 * DAY);
      assert.equal(sandbox.coupons.state('Code_123456'), 'DEACTIVATED');
      sandbox.reset();
    });

    it('is for EFFECTIVE ones alone, a card that is begun among them', async () => {
      for (const state of ['CONFIRMING', 'PENDING', 'USED', 'EXPIRED', 'DEACTIVATED']) {
        const code = sandbox.coupons.create({ state });
        assert.equal(await fail('userCoupons.deactivate', code), STATE_WRONG, state);
        assert.equal(sandbox.coupons.state(code), state);
      }
      assert.equal(await fail('userCoupons.deactivate', 'Code_deleted'), '400 INVALID_REQUEST 272756769');
      const card = await act('userCoupons.deactivate', '123446565767', CARD);
      const { used_count, detail_item_list: rounds } = card.sequential_usage_detail;
      assert.deepEqual([card.coupon_state, used_count, rounds[3].detail_state], ['DEACTIVATED', 3, 'DEACTIVATED']);
    });

    it('is not that of its stock or product coupon: what users hold can be used', async () => {
      for (const [operation, about] of [
        ['stocks.deactivate', ({ product_coupon_id, stock_id }) => `${product_coupon_id}/stocks/${stock_id}`],
        ['productCoupons.deactivate', ({ product_coupon_id }) => product_coupon_id],
      ]) {
        const ids = await created();
        const { coupon_code } = await act('userCoupons.send', ids);
        const target = `/v3/marketing/partner/product-coupon/product-coupons/${about(ids)}/deactivate`;
        const body = { brand_id: seededIds.brand_id, out_request_no: newNumber(), deactivate_reason: '活动结束' };
        assert.equal((await done(sandbox, of({ method: 'POST', target, body }))).state, 'DEACTIVATED', operation);
        assert.match(await fail('userCoupons.send', ids), /^400 INVALID_REQUEST/);
        assert.match(await fail('userCoupons.preSend', ids), /^400 INVALID_REQUEST/);
        assert.equal((await act('userCoupons.confirm', coupon_code, ids)).coupon_state, 'EFFECTIVE');
        assert.equal((await act('userCoupons.use', coupon_code, ids)).coupon_state, 'USED');
        assert.equal((await act('userCoupons.return', coupon_code, ids)).coupon_state, 'EFFECTIVE');
      }
    });

    it('is its deletion by the user, which only an EFFECTIVE one allows', async () => {
      sandbox.reset();
      const { coupons } = sandbox;
      coupons.delete('Code_123456');
      assert.equal(coupons.state('Code_123456'), 'DELETED');
      assert.match(await fail('userCoupons.use'), side === 'brand' ? /^400 INVALID_REQUEST 272756769$/ : /^403 NOT_ENOUGH 272756769$/);
      assert.equal(await fail('userCoupons.deactivate'), '400 INVALID_REQUEST 272756769');
      for (const code of ['Code_123456', 'Code_used', 'Code_confirming', 'Code_expired', 'sxxe_sended', 'nothing'])
        assert.throws(() => coupons.delete(code), RangeError, code);
      assert.deepEqual(await codes(), []);
    });
  });

  it(`a card that a ${side} sends has the rounds of its product coupon`, async () => {
    const { sequential_usage_detail: card } = await act('userCoupons.send', CARD);
    assert.deepEqual([card.total_count, card.used_count, card.detail_item_list.length], [10, 0, 10]);
  });
}

it('a URL is sent the notifications with the fetch of the host', async (t) => {
  const sandbox = await createSandbox({ notify: 'https://merchant.example/coupons' });
  const urls = [];
  t.mock.method(globalThis, 'fetch', async (url, { method }) => {
    urls.push(`${method} ${url}`);
    return new Response(null, { status: 200 });
  });
  await done(sandbox, ASK['userCouponBundles.send'](STOCK_BUNDLE));
  assert.equal((await sandbox.delivered())[0].outcome.accepted, true);
  assert.deepEqual(urls, ['POST https://merchant.example/coupons']);
});
