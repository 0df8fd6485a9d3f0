// Every fault of the sandbox, in every operation, with and without retries: what the caller gets, and what is true. Run by itself it
// prints the matrix: `node js-tests/faults/matrix.mjs`.

import { pathToFileURL } from 'node:url';
import { WechatPay } from 'wechatpay-coupon';
import { createSandbox, faultNames } from 'wechatpay-coupon/sandbox';

const SINGLE = { product_coupon_id: '1000000013', stock_id: '1000000013001' };
const OWNER = { openid: 'oh-394z-6CGkNoJrsDLTTUKiAnp4', appid: 'wx233544546545989' };
const OURS = { ...OWNER, ...SINGLE, brand_id: '120344' };
const ORDER = { use_time: '2025-08-03T12:00:00+08:00', associated_order_info: { transaction_id: '4200000000123456789123456789' } };

/** Each operation: the coupon it is about (a stock and a state), the state after it has happened, and the call. */
export const OPERATIONS = {
  'userCoupons.use': {
    coupon: { state: 'EFFECTIVE' },
    changed: 'USED',
    call: (client, coupon_code, options) =>
      client.userCoupons.use({ ...OURS, ...ORDER, coupon_code, out_request_no: `USE_${coupon_code}` }, options),
  },
  'userCoupons.return': {
    coupon: { state: 'USED' },
    changed: 'EFFECTIVE',
    call: (client, coupon_code, options) =>
      client.userCoupons.return({ ...OURS, coupon_code, out_request_no: `RETURN_${coupon_code}` }, options),
  },
  'busifavor.return': {
    coupon: { stock_id: '1234567891', state: 'USED' },
    changed: 'SENDED',
    repeatable: false,
    call: (client, coupon_code, options) =>
      client.busifavor.return({ coupon_code, stock_id: '1234567891', return_request_no: `RETURN_${coupon_code}` }, options),
  },
  'userCoupons.get': {
    coupon: { state: 'EFFECTIVE' },
    call: (client, coupon_code, options) => client.userCoupons.get({ ...OURS, coupon_code }, options),
  },
  'userCoupons.list': {
    coupon: { state: 'EFFECTIVE' },
    call: (client, _, options) => client.userCoupons.list({ ...OURS, page_size: 1 }, options),
  },
  'busifavor.get': {
    coupon: { stock_id: '1234567891', state: 'SENDED' },
    call: (client, coupon_code, options) => client.busifavor.get({ ...OWNER, coupon_code }, options),
  },
  'certificates.download': {
    coupon: { state: 'EFFECTIVE' },
    call: (client, _, options) => client.certificates.download(options),
  },
};

/** How often a response is spoilt, and whether the call is repeated. */
export const MODES = {
  'no retry': { retry: false, times: 1 },
  'retry, fault once': { retry: { delay: 0 }, times: 1 },
  'retry, fault each time': { retry: { delay: 0 }, times: 3 },
};

/** One combination after the other: `{ operation, fault, mode, error, code, outcome, tries, before, after }`. */
export async function* cells() {
  const sandbox = await createSandbox({ certificate: true });
  for (const [operation, { coupon, call }] of Object.entries(OPERATIONS)) {
    for (const fault of faultNames) {
      for (const [mode, { retry, times }] of Object.entries(MODES)) {
        const client = new WechatPay(sandbox.config);
        const coupon_code = sandbox.coupons.create(coupon);
        const before = sandbox.coupons.state(coupon_code);
        const arrived = sandbox.requests.length;
        sandbox.fault(fault, { times, ...(fault === 'retry-after' && { ms: 0 }), ...(fault === 'delay' && { ms: 1 }) });
        const error = await call(client, coupon_code, { retry }).then(
          () => undefined,
          (thrown) => thrown,
        );
        sandbox.clearFaults();
        client.free();
        yield {
          operation,
          fault,
          mode,
          error: error?.name,
          code: error?.code,
          outcome: error?.outcome ?? 'answered',
          arrived: sandbox.requests.length - arrived,
          before,
          after: sandbox.coupons.state(coupon_code),
        };
      }
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const line = (...columns) =>
    console.log(
      columns
        .map((text, index) => String(text).padEnd([23, 21, 24, 19, 26, 10, 8][index] ?? 0))
        .join('')
        .trimEnd(),
    );
  line('operation', 'fault', 'mode', 'error', 'code', 'outcome', 'arrived', 'coupon');
  for await (const { operation, fault, mode, error = '-', code = '-', outcome, arrived, before, after } of cells()) {
    line(operation, fault, mode, error, code, outcome, arrived, before === after ? before : `${before} -> ${after}`);
  }
}
