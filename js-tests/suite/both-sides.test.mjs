// The clients of both sides against the sandbox, from a picture to a coupon that was used: what comes back is as documented, a lost
// response is repeated as far as that is safe, and what a repeat cannot show is unknown until a query shows it.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { WechatPay, WechatPayBrand } from 'wechatpay-coupon';
import { createSandbox, seededIds } from 'wechatpay-coupon/sandbox';
import { PNG, newBundle, newNumber, newProduct } from '../sandbox/requests.mjs';

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

      const kind = side === 'brand' ? 'PRODUCT_COUPON.SEND' : 'PRODUCT_COUPON_SP.SEND';
      const { headers, body } = await sandbox.notification(kind, { resource: { coupon_code } });
      const { data, findings } = client.notifications.open(headers, body);
      assert.deepEqual([data.coupon_code, findings], [coupon_code, []]);
    });

    it('uploads the bytes as they are, and signs meta alone', async () => {
      const everyByte = Uint8Array.from({ length: 1024 }, (_, index) => index % 256);
      await client.images.upload({ meta: { filename: '图 1.png' }, file: everyByte });
      const { rawBody, signedMessage, signatureHeld } = sandbox.requests.at(-1);
      assert.equal(Buffer.from(rawBody).includes(Buffer.from(everyByte)), true);
      assert.deepEqual([Object.keys(JSON.parse(signedMessage.split('\n')[4])).sort(), signatureHeld], [['filename', 'sha256'], true]);
    });

    const CALLS = {
      'userCoupons.send': (send_request_no) => client.userCoupons.send({ ...seeded, send_request_no }),
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
        assert.equal(made, operation === 'userCoupons.send' || operation === 'userCoupons.confirm' ? 1 : 0, operation);
      }
    });
  });

  describe(`a ${side}, where repeats are refused`, async () => {
    const sandbox = await createSandbox({ repeats: 'error' });
    const client = connect(sandbox);

    it('leaves open whether a coupon was sent, until a query shows it', async () => {
      const params = { ...brand, openid, appid, product_coupon_id: '1000000013', stock_id: '1000000013001', send_request_no: newNumber() };
      sandbox.fault('drop-after');
      const error = await client.userCoupons.send(params).catch((reason) => reason);
      assert.deepEqual([error.outcome, error.apiCode, error.attempts], ['unknown', 'ALREADY_EXISTS', 2]);
      const { verdict, coupon } = await client.userCoupons.send.resolve(params);
      assert.deepEqual([verdict, coupon.send_request_no], ['happened', params.send_request_no]);
    });
  });
}
