// The page `configuration`: the settings that it tells are those of the types, and its clients sign.

import assert from 'node:assert/strict';
import { pageTests } from './page.mjs';
import { use } from '../suite/wechatpay.mjs';

pageTests('configuration', {
  'env.ts': {
    alone: true,
    async run(_, { script }) {
      const text = `
        import { env } from './env.ts';
        const missing = () => { try { return env('WXPAY_MISSING'); } catch ({ message }) { return message; } };
        console.log(JSON.stringify([env('WXPAY_MCHID'), missing()]));`;
      assert.deepEqual(await script(text, { WXPAY_MCHID: '1900000001' }), ['1900000001', 'WXPAY_MISSING is not set']);
    },
  },

  async 'wechatpay.ts'(_, { script, sandbox }) {
    sandbox.fault('drop-after'); // a retry succeeds, which is on by default
    const text = `
      import { wechatpay } from './wechatpay.ts';
      const { coupon_state } = await wechatpay.userCoupons.use(${JSON.stringify(use())});
      let code;
      try { wechatpay.notifications.open({}, new Uint8Array()); } catch (error) { ({ code } = error); } // not CONFIG_INVALID, so there is an apiV3Key
      delete process.env.WXPAY_BASE_URL; // the requests then go to WeChat Pay itself
      const { wechatpay: real } = await import('./wechatpay.ts?real');
      const { origin } = new URL(real.userCoupons.use.prepare(${JSON.stringify(use())}).url);
      console.log(JSON.stringify({ coupon_state, code, origin }));`;
    assert.deepEqual(await script(text), { coupon_state: 'USED', code: 'HEADER_MISSING', origin: 'https://api.mch.weixin.qq.com' });
    assert.deepEqual(
      sandbox.requests.map(({ status }) => status),
      [undefined, 200],
    );
  },
});
