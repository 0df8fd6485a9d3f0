// The page on a brand's own client: its code at the sandbox, and the differences that its table has.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pageTests } from './page.mjs';
import { use } from '../suite/wechatpay.mjs';
import { WechatPay, WechatPayBrand } from 'wechatpay-coupon';
import { createSandbox } from 'wechatpay-coupon/sandbox';

const TYPES = readFileSync(new URL('../../node_modules/wechatpay-coupon/index.d.ts', import.meta.url), 'utf8');

const { chinese, english } = pageTests('brand', {
  async 'brand.ts'(_, { folder, script, sandbox }) {
    const { brandId, serialNo, privateKey, wechatpayKeys, brandApiKey } = sandbox.brandConfig;
    const [[id, key]] = Object.entries(wechatpayKeys);
    writeFileSync(join(folder, 'brand_key.pem'), privateKey);
    writeFileSync(join(folder, 'brand_pub_key.pem'), key);
    const { headers, body } = await sandbox.notification('PRODUCT_COUPON.SEND');
    sandbox.fault('drop-after'); // the coupon is sent, and its repeat sends no other
    const text = `
      import { brand, sendCoupon } from './brand.ts';
      const send = () => sendCoupon('20250803001', '${use().openid}').then(({ coupon_code, coupon_state }) => [coupon_code, coupon_state]);
      const sent = [await send(), await send()];
      const bytes = new Uint8Array(Buffer.from('${Buffer.from(body).toString('base64')}', 'base64'));
      const { kind } = brand.notifications.open(${JSON.stringify(headers)}, bytes);
      console.log(JSON.stringify({ sent, kind }));`;
    const { sent, kind } = await script(text, {
      WXPAY_BRAND_ID: brandId,
      WXPAY_BRAND_SERIAL_NO: serialNo,
      WXPAY_BRAND_PRIVATE_KEY_FILE: 'brand_key.pem',
      WXPAY_BRAND_PUBLIC_KEY_ID: id,
      WXPAY_BRAND_PUBLIC_KEY_FILE: 'brand_pub_key.pem',
      WXPAY_BRAND_API_KEY: brandApiKey,
    });
    assert.deepEqual([sent[0][1], sent[1], kind], ['EFFECTIVE', sent[0], 'product-coupon-send']);
    assert.equal(sandbox.coupons.state(sent[0][0]), 'EFFECTIVE');
    const [send, confirm] = ['userCoupons.send', 'userCoupons.confirm'];
    assert.deepEqual(
      sandbox.requests.map(({ operation, status }) => [operation, status]),
      [
        [send, undefined],
        [send, 200],
        [confirm, 200],
        [send, 200],
        [confirm, 200],
      ],
    );
    assert.ok(sandbox.requests.every(({ signatureHeld }) => signatureHeld));
  },
});

describe('the table of differences', async () => {
  const rows = [chinese, english].map(({ tables: [table] }) => table.map(([, ...cells]) => cells.map(named)));
  const [identity, , , secret, , paths, scheme, alone, events] = rows[0];
  const sandbox = await createSandbox();
  const clients = [new WechatPay(sandbox.config), new WechatPayBrand(sandbox.brandConfig)];

  it('has the same names in both languages', () => {
    assert.deepEqual(rows[1], rows[0]);
  });

  it('has the settings in which the types differ', () => {
    const settings = ['WechatPayConfig', 'WechatPayBrandConfig'].map((name) => {
      const [, body] = new RegExp(`^export interface ${name} [^{]*\\{\\n([\\s\\S]*?)^\\}`, 'm').exec(TYPES);
      return [...body.matchAll(/^ {2}(\w+)\??: /gm)].map(([, setting]) => setting);
    });
    assert.deepEqual(
      [0, 1].map((side) => [...identity[side], ...secret[side]]),
      settings,
    );
  });

  it('has paths and schemes of the requests of each side', () => {
    const { brand_id, ...given } = use();
    const requests = clients.map(({ userCoupons }, side) => userCoupons.use.prepare(side === 0 ? { ...given, brand_id } : given));
    for (const [side, { url, headers }] of requests.entries()) {
      assert.ok(new URL(url).pathname.startsWith(paths[side][0].replace('…', '')), url);
      assert.equal(headers.Authorization.split(' ')[0], scheme[side][0]);
    }
  });

  it('has the operations that only one side has', () => {
    const membersOf = (made) => Object.getOwnPropertyNames(Object.getPrototypeOf(made));
    const [own, brand] = clients.map((made) => membersOf(made).filter((name) => typeof made[name] === 'object'));
    const ofGroup = (made, group) => Object.keys(made[group]).map((name) => `${group}.${name}`);
    const shared = own.filter((group) => brand.includes(group) && group !== 'notifications');
    const operations = clients.map((made) => shared.flatMap((group) => ofGroup(made, group)));
    const only = (side) => operations[side].filter((name) => !operations[1 - side].includes(name));
    assert.deepEqual(alone[0].toSorted(), [...own.filter((group) => !brand.includes(group)), ...only(0)].sort());
    assert.deepEqual(alone[1].toSorted(), [...brand.filter((group) => !own.includes(group)), ...only(1)].sort());
  });

  it('has the type of each side’s notification', async () => {
    for (const [side, made] of clients.entries()) {
      const { headers, body } = await sandbox.notification(events[side][0]);
      assert.equal(made.notifications.open(headers, body).event_type, events[side][0]);
      assert.throws(() => clients[1 - side].notifications.open(headers, body), { name: 'VerificationError' });
    }
  });
});

function named(cell) {
  return cell.match(/(?<=`)[^`、， ]+(?=`)/g) ?? [];
}
