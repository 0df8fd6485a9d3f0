// Many calls at once against a sandbox that spoils one response in five in a random way, and what a service does with the errors: it sends
// the identical request again, or queries first what became of the last one. Counts every wrong outcome. Run by itself it prints the
// count: `node js-tests/faults/chaos.mjs [calls]`.

import { createPrivateKey, sign } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { WechatPay, WechatPayError } from 'wechatpay-coupon';
import { createSandbox, faultNames } from 'wechatpay-coupon/sandbox';
import { seeded } from '../seeded.mjs';

const AT_ONCE = 32;

/** Uses `calls` coupons, one call each. `rate`: the share of requests whose response is spoilt. */
export async function chaos({ calls, rate, seed }) {
  const sandbox = await createSandbox();
  const { random, oneOf } = seeded(seed);
  const count = {
    calls,
    requests: 0,
    faults: 0,
    errors: 0,
    repeats: 0,
    resolved: 0,
    'not-sent': 0,
    rejected: 0,
    unknown: 0,
    wrong: 0,
    usedOnce: 0,
  };
  const fetch = (url, init) => {
    count.requests += 1;
    if (random() >= rate) return sandbox.fetch(url, init);
    count.faults += 1;
    const fault = oneOf(faultNames);
    // What is waited for is no part of what is shown here.
    return sandbox.fetch(url, {
      ...init,
      headers: { ...init.headers, 'Sandbox-Fault': ['delay', 'retry-after'].includes(fault) ? `${fault}; ms=0` : fault },
    });
  };
  const { privateKey, ...config } = sandbox.config;
  const key = createPrivateKey(privateKey);
  const wechatpay = new WechatPay({ ...config, fetch, signer: (message) => sign('RSA-SHA256', message, key), retry: { delay: 0 } });

  const isUsed = (code) => sandbox.coupons.state(code) === 'USED';
  async function use(coupon_code) {
    const params = {
      openid: 'oh-394z-6CGkNoJrsDLTTUKiAnp4',
      coupon_code,
      product_coupon_id: '1000000013',
      stock_id: '1000000013001',
      appid: 'wx233544546545989',
      brand_id: '120344',
      out_request_no: `USE_${coupon_code}`,
      use_time: '2025-08-03T12:00:00+08:00',
      associated_order_info: { transaction_id: '4200000000123456789123456789' },
    };
    for (;;) {
      // An outcome is that of one call: what an earlier one has done, a later one that is rejected does not undo.
      const before = isUsed(coupon_code);
      try {
        // One call in five is tried once, so that a 429 is its end.
        const coupon = await wechatpay.userCoupons.use(params, random() < 0.2 ? { retry: false } : undefined);
        if (coupon.coupon_state !== 'USED' || coupon.single_usage_detail.use_request_no !== params.out_request_no) count.wrong += 1;
        return;
      } catch (error) {
        if (!(error instanceof WechatPayError)) throw error;
        count.errors += 1;
        count[error.outcome] += 1;
        if (error.outcome !== 'unknown' && isUsed(coupon_code) !== before) count.wrong += 1;
        // A key that is new is added while other calls are under way.
        if (error.code === 'SERIAL_UNKNOWN') wechatpay.addKeys(sandbox.config.wechatpayKeys);
        if (error.outcome === 'unknown' && random() < 0.5) {
          const { verdict } = await wechatpay.userCoupons.use.resolve(params);
          if (verdict !== 'cannot-tell' && (verdict === 'happened') !== isUsed(coupon_code)) count.wrong += 1;
          if (verdict === 'happened') {
            count.resolved += 1;
            return;
          }
        }
        count.repeats += 1;
      }
    }
  }

  const codes = Array.from({ length: calls }, (_, index) => sandbox.coupons.create({ coupon_code: `Chaos_${index}` }));
  const waiting = [...codes];
  const worker = async () => {
    while (waiting.length > 0) await use(waiting.pop());
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  wechatpay.free();
  for (const code of codes) {
    const { coupon_state, single_usage_detail } = sandbox.coupons.get(code);
    if (coupon_state === 'USED' && single_usage_detail.use_request_no === `USE_${code}`) count.usedOnce += 1;
  }
  const mistakes = sandbox.requests.filter(({ failure }) => failure).length;
  return { ...count, mistakes };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const seed = Date.now() % 2 ** 31;
  console.log(`seed ${seed}`);
  console.table(await chaos({ calls: Number(process.argv[2] ?? 10_000), rate: 0.2, seed }));
}
