// The clients of both sides against the sandbox, from a picture to a coupon that was used: what comes back is as documented, a lost
// response is repeated as far as that is safe, and what a repeat cannot show is unknown until a query shows it.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { WechatPay, WechatPayBrand } from 'wechatpay-coupon';
import { createSandbox, seededIds } from 'wechatpay-coupon/sandbox';
import { PNG, newBundle, newNumber, newProduct } from '../sandbox/requests.mjs';
import { operationOf } from './wechatpay.mjs';

const { openid, appid, brand_id } = seededIds;
/** A body, whatever boundary its parts have. */
const content = ({ rawBody, headers }) => {
  const boundary = /boundary=(.+)/.exec(headers['content-type'])?.[1];
  const text = Buffer.from(rawBody).toString('latin1');
  return boundary === undefined ? text : text.replaceAll(boundary, '');
};

const SIDES = {
  partner: { connect: ({ config }) => new WechatPay({ ...config, retry: { delay: 1 } }), brand: { brand_id } },
  brand: { connect: ({ brandConfig }) => new WechatPayBrand({ ...brandConfig, retry: { delay: 1 } }), brand: {} },
};

for (const [side, { connect, brand }] of Object.entries(SIDES)) {
  describe(`a ${side}`, async () => {
    const sandbox = await createSandbox();
    const client = connect(sandbox);
    const user = { ...brand, openid, appid };
    const seeded = { ...user, product_coupon_id: '1000000013', stock_id: '1000000013001' };
    const seededBundle = { ...user, product_coupon_id: '1000000014', stock_bundle_id: '1000000014900' };
    /** The data of a response that is exactly as documented. */
    const asDocumented = async (call) => {
      const { data, findings } = await call;
      assert.deepEqual(findings, []);
      return data;
    };

    it('goes from a picture to a used coupon, and every response is as documented', async () => {
      const { image_url } = await asDocumented(client.images.upload.withResponse({ meta: { filename: 'a.png' }, file: PNG }));
      const display_info = { ...newProduct().display_info, image_url };
      const create = (product) =>
        asDocumented(client.productCoupons.create.withResponse({ ...product, display_info, ...brand, out_request_no: newNumber() }));
      const { stock_bundle } = await create(newBundle());
      assert.equal(stock_bundle.stock_list.length, 3);
      const { product_coupon_id, stock } = await create(newProduct());
      const changed = { ...display_info, name: '另一个名字' };
      await asDocumented(
        client.productCoupons.update.withResponse({ ...brand, product_coupon_id, display_info: changed, out_request_no: newNumber() }),
      );
      assert.deepEqual((await asDocumented(client.productCoupons.get.withResponse({ ...brand, product_coupon_id }))).display_info, changed);

      const ids = { ...user, product_coupon_id, stock_id: stock.stock_id };
      const { coupon_code, coupon_state } = await asDocumented(
        client.userCoupons.send.withResponse({ ...ids, send_request_no: newNumber() }),
      );
      assert.equal(coupon_state, 'CONFIRMING');
      const coupon = { ...ids, coupon_code };
      await asDocumented(client.userCoupons.confirm.withResponse({ ...coupon, out_request_no: newNumber() }));
      assert.equal((await asDocumented(client.userCoupons.list.withResponse(ids))).user_coupon_list.length, 1);
      const order = { use_time: new Date(), associated_order_info: { transaction_id: '4200000000123456789123456789' } };
      await asDocumented(client.userCoupons.use.withResponse({ ...coupon, ...order, out_request_no: newNumber() }));
      assert.equal((await asDocumented(client.userCoupons.get.withResponse(coupon))).coupon_state, 'USED');
      const returned = await client.userCoupons.return.withResponse({ ...coupon, out_request_no: newNumber() });
      // What was used stays in a coupon that came back, and says so.
      assert.deepEqual([returned.data.coupon_state, returned.findings.map(({ rule }) => rule)], ['EFFECTIVE', ['E7']]);

      await asDocumented(client.userCoupons.preSend.withResponse({ ...ids, send_request_no: newNumber() }));
      const end = { out_request_no: newNumber(), deactivate_reason: '门店停业' };
      const { data: ended, findings: kept } = await client.userCoupons.deactivate.withResponse({ ...coupon, ...end });
      assert.deepEqual([ended.coupon_state, kept.map(({ rule }) => rule)], ['DEACTIVATED', ['E7']]);

      const kind = side === 'brand' ? 'PRODUCT_COUPON.SEND' : 'PRODUCT_COUPON_SP.SEND';
      const { headers, body } = await sandbox.notification(kind, { resource: { coupon_code } });
      const { data, findings } = client.notifications.open(headers, body);
      assert.deepEqual([data.coupon_code, findings], [coupon_code, []]);
    });

    it('sends a bundle, uses its first coupon and deactivates the rest, and every response is as documented', async () => {
      const ids = { ...user, product_coupon_id: '1000000014', stock_bundle_id: '1000000014900' };
      await asDocumented(client.userCouponBundles.preSend.withResponse({ ...ids, send_request_no: newNumber() }));
      const bundle = await asDocumented(
        client.userCouponBundles.send.withResponse({ ...ids, send_request_no: newNumber(), attach: '8月' }),
      );
      const { user_coupon_bundle_id, user_product_coupon_list: coupons } = bundle;
      for (const { coupon_code, stock } of coupons.slice(0, 2)) {
        const coupon = { ...user, product_coupon_id: ids.product_coupon_id, stock_id: stock.stock_id, coupon_code };
        await asDocumented(client.userCoupons.confirm.withResponse({ ...coupon, out_request_no: newNumber() }));
        const order = { use_time: new Date(), associated_order_info: { transaction_id: '4200000000123456789123456789' } };
        if (coupon_code === coupons[0].coupon_code)
          await asDocumented(client.userCoupons.use.withResponse({ ...coupon, ...order, out_request_no: newNumber() }));
      }
      const end = { ...ids, user_coupon_bundle_id, out_request_no: newNumber(), deactivate_reason: '门店停业' };
      const { user_product_coupon_list: ended } = await asDocumented(client.userCouponBundles.deactivate.withResponse(end));
      assert.equal(ended.map(({ coupon_state }) => coupon_state).join(), 'USED,DEACTIVATED,DEACTIVATED');
      assert.equal((await client.userCouponBundles.deactivate.resolve(end)).verdict, 'happened');
      assert.equal((await client.userCouponBundles.deactivate.resolve({ ...end, out_request_no: newNumber() })).verdict, 'cannot-tell');
    });

    it('uploads the bytes as they are, and signs meta alone', async () => {
      const everyByte = Uint8Array.from({ length: 1024 }, (_, index) => index % 256);
      await client.images.upload({ meta: { filename: '图 1.png' }, file: everyByte });
      const { rawBody, signedMessage, signatureHeld } = sandbox.requests.at(-1);
      assert.equal(Buffer.from(rawBody).includes(Buffer.from(everyByte)), true);
      assert.deepEqual([Object.keys(JSON.parse(signedMessage.split('\n')[4])).sort(), signatureHeld], [['filename', 'sha256'], true]);
    });

    /** How many coupons there are more after a call. */
    const MADE = { 'userCoupons.send': 1, 'userCoupons.confirm': 1, 'userCoupons.deactivate': 1, 'userCouponBundles.send': 3 };
    const CALLS = {
      'userCoupons.send': (send_request_no) => client.userCoupons.send({ ...seeded, send_request_no }),
      'userCoupons.preSend': (send_request_no) => client.userCoupons.preSend({ ...seeded, send_request_no }),
      'userCoupons.deactivate': (out_request_no) =>
        client.userCoupons.deactivate({ ...seeded, coupon_code: sandbox.coupons.create(), out_request_no, deactivate_reason: '停业' }),
      'userCouponBundles.send': (send_request_no) => client.userCouponBundles.send({ ...seededBundle, send_request_no }),
      'userCouponBundles.preSend': (send_request_no) => client.userCouponBundles.preSend({ ...seededBundle, send_request_no }),
      'userCouponBundles.deactivate': (out_request_no) =>
        client.userCouponBundles.deactivate({
          ...seededBundle,
          user_coupon_bundle_id: '1000000014901',
          out_request_no,
          deactivate_reason: '停业',
        }),
      'userCoupons.confirm': (out_request_no) =>
        client.userCoupons.confirm({ ...seeded, coupon_code: sandbox.coupons.create({ state: 'CONFIRMING' }), out_request_no }),
      'productCoupons.create': (out_request_no) => client.productCoupons.create({ ...newProduct(), ...brand, out_request_no }),
      'productCoupons.update': (out_request_no) =>
        client.productCoupons.update({
          ...brand,
          product_coupon_id: '1000000013',
          display_info: newProduct().display_info,
          out_request_no,
        }),
      'images.upload': () => client.images.upload({ meta: { filename: 'a.png' }, file: PNG }),
    };

    it('repeats each of them after a lost response, and it happens once', async () => {
      for (const [operation, call] of Object.entries(CALLS)) {
        const before = sandbox.requests.length;
        const coupons = sandbox.coupons.list().length;
        sandbox.fault('drop-after', { operation });
        await call(newNumber());
        const tries = sandbox.requests.slice(before);
        assert.deepEqual(
          tries.map(({ status }) => status),
          [undefined, 200],
          operation,
        );
        const [first, second] = tries.map(content);
        assert.equal(first, second, operation);
        const made = sandbox.coupons.list().length - coupons;
        assert.equal(made, MADE[operation] ?? 0, operation);
      }
    });
  });

  describe(`a ${side}, where repeats are refused`, async () => {
    const sandbox = await createSandbox({ repeats: 'error' });
    const client = connect(sandbox);

    const ids = { ...brand, openid, appid };
    const SENDS = {
      'userCoupons.send': { ...ids, product_coupon_id: '1000000013', stock_id: '1000000013001' },
      'userCouponBundles.send': { ...ids, product_coupon_id: '1000000014', stock_bundle_id: '1000000014900' },
    };
    for (const [name, of] of Object.entries(SENDS)) {
      it(`leaves open whether ${name} has sent anything, until a query shows it`, async () => {
        const params = { ...of, send_request_no: newNumber() };
        const operation = operationOf(client, name);
        sandbox.fault('drop-after');
        const error = await operation(params).catch((reason) => reason);
        // The brand's table of bundles has no row for a number that was used.
        const code = side === 'brand' && name === 'userCouponBundles.send' ? 'INVALID_REQUEST' : 'ALREADY_EXISTS';
        assert.deepEqual([error.outcome, error.apiCode, error.attempts], ['unknown', code, 2]);
        const { verdict, coupon } = await operation.resolve(params);
        assert.deepEqual([verdict, coupon.send_request_no], ['happened', params.send_request_no]);
        assert.equal((await operation.resolve({ ...params, send_request_no: newNumber() })).verdict, 'cannot-tell');
      });
    }
  });
}
