// A chapter of the demo: the life of one coupon, from its creation to its return, in the coupon service of examples/coupon-service, which is killed in
// the middle of it. Runs in the repository alone: the service is compiled by the tools of its tests.

import { setTimeout as pause } from 'node:timers/promises';
import { WechatPay } from 'wechatpay-coupon';
import { createSandbox, seededIds } from 'wechatpay-coupon/sandbox';
import { compiled, openService } from '../../js-tests/examples/coupon-service.mjs';
import { chapter, say, step } from './page.mjs';
import { sayExchange } from './stand-in.mjs';

const { openid, appid, brand_id } = seededIds;
const DAY = 86_400_000;
const PICTURE = 'https://wxpaylogo.qpic.cn/wxpaylogo/a/0';
const midnight = (days) => `${new Date(Date.now() + days * DAY).toISOString().slice(0, 10)}T00:00:00+08:00`;

export async function theLifeOfOneCoupon() {
  chapter('The life of one coupon, in a service that is killed');
  const ends = [];
  const demo = { after: (end) => ends.unshift(end) };
  let service;
  let killing;
  // A WeChat Pay that refuses the repeat of a request number, as its pages allow.
  const sandbox = await createSandbox({
    repeats: 'error',
    onRequest({ operation }) {
      if (operation === 'userCoupons.use') killing ??= service.kill(); // before the response leaves
    },
  });
  await sandbox.listen();
  demo.after(() => sandbox.close());
  const wechatpay = new WechatPay(sandbox.config);
  demo.after(() => wechatpay.free());
  let ids;
  let code;

  /** What the service has logged since the last time: one line for each step of its outbox. */
  const sayLog = () => {
    for (const line of service.log().slice(service.told).trimEnd().split('\n')) {
      if (line.startsWith('{')) say('service', Object.values(JSON.parse(line)).join('  '));
    }
    service.told = service.log().length;
  };

  try {
    await step('Create a product coupon (创建商品券) with its stock (批次)', async (expect) => {
      const { stock, product_coupon_id, state } = await wechatpay.productCoupons.create(newProduct());
      ids = { product_coupon_id, stock_id: stock?.stock_id };
      sayExchange(sandbox.requests.at(-1));
      say('typed', `product_coupon_id ${product_coupon_id}, ${state}; its stock ${ids.stock_id}, ${stock?.state}`);
      expect('state', state, 'EFFECTIVE');
      expect('state of the stock', stock?.state, 'SENDING');
    });

    await step('The service sends one (发放) to a user, and confirms it (确认发放)', async (expect) => {
      service = await openService(demo, await compiled(demo), { sandbox });
      service.told = 0;
      await service.begin();
      say('call', 'POST /coupons/send { send_request_no: "SEND_1001", openid, product_coupon_id, stock_id }');
      const [status, sent] = await service.ask('/coupons/send', { send_request_no: 'SEND_1001', openid, ...ids });
      code = sent.coupon_code;
      const { state } = await service.settled(`confirm-${code}`);
      sayLog();
      say('responds', `${status}: ${code}`);
      expect('status', status, 200);
      expect('confirmed', state, 'done');
      expect('state in the stand-in', sandbox.coupons.state(code), 'EFFECTIVE');
    });

    await step('The notification (回调通知) of it comes twice: stored once, confirmed once', async (expect) => {
      const notify = () =>
        sandbox.notify(`${service.url}/notifications`, 'PRODUCT_COUPON_SP.SEND', { id: 'EV-1', resource: { coupon_code: code, appid } });
      const [first, second] = [await notify(), await notify()];
      sayLog();
      say('responds', `${first.status}, ${second.status}`);
      expect('status', [first.status, second.status], [204, 204]);
      expect('confirmations', service.sent('confirm').length, 1);
    });

    await step('It is used (核销), and the service is killed before the response arrives', async (expect) => {
      const path = `/coupons/${code}/use`;
      say('call', `POST ${path} { out_request_no: "USE_1001", transaction_id }`);
      const asked = service.ask(path, { out_request_no: 'USE_1001', transaction_id: '4200000000123456789123456789' });
      while (!killing) await pause(5);
      await killing;
      sayLog();
      say('killed', 'SIGKILL: nobody knows what became of the use, but its request is stored');
      say('stand-in', `${code} is ${sandbox.coupons.state(code)}`);
      service.told = 0;
      const [status, { state }] = await asked; // starts it anew, and asks the same again
      say('started', 'the caller asks the same again');
      say('responds', `${status}: ${state}, as long as the first process might still be at it, for 90 seconds`);
      expect('status', [status, state], [202, 'sending']);
    });

    await step('It sends the identical request, which is refused, and looks at the coupon: it was used, once', async (expect) => {
      sandbox.clock.advance(91_000); // so that nobody has to wait here
      await service.kill();
      await service.begin();
      service.told = 0;
      say('started', 'once more, by its clock 91 seconds later');
      const { state, coupon_state } = await service.settled('use-USE_1001');
      const [first, second] = service.sent('use');
      sayExchange(second);
      sayLog();
      say('known', `${state}: the coupon is ${coupon_state}`);
      expect('the body', second?.body, first?.body);
      expect('the end', [state, coupon_state], ['done', 'USED']);
      expect('use_request_no', sandbox.coupons.get(code).single_usage_detail.use_request_no, 'USE_1001');
    });

    await step('It is returned (退券)', async (expect) => {
      const [status, { coupon_state }] = await service.ask(`/coupons/${code}/return`, { out_request_no: 'RETURN_1001' });
      sayLog();
      say('responds', `${status}: ${coupon_state}`);
      expect('the end', [status, coupon_state], [200, 'EFFECTIVE']);
      expect('state in the stand-in', sandbox.coupons.state(code), 'EFFECTIVE');
    });
  } finally {
    for (const end of ends) await end();
  }
}

/** 满 100 减 10, for everything. */
function newProduct() {
  return {
    out_request_no: 'PRODUCT_1001',
    brand_id,
    scope: 'ALL',
    type: 'NORMAL',
    usage_mode: 'SINGLE',
    single_usage_info: { normal_coupon: { threshold: 10_000, discount_amount: 1000 } },
    display_info: { name: '满百减十', image_url: PICTURE, background_url: PICTURE },
    stock: {
      coupon_code_mode: 'WECHATPAY',
      stock_send_rule: { max_count: 100, max_count_per_user: 2 },
      single_usage_rule: { coupon_available_period: { available_begin_time: midnight(-2), available_end_time: midnight(60) } },
      usage_rule_display_info: { coupon_usage_method_list: ['OFFLINE'], usage_description: '到店使用' },
      coupon_display_info: { code_display_mode: 'QRCODE' },
      notify_config: { notify_appid: appid },
      store_scope: 'NONE',
    },
  };
}
