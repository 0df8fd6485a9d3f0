// The sandbox's console in a browser: the page that the command serves, in a frame of a page that uses it and says how it went. A real client makes a
// signed call meanwhile, and a notification comes back to us.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { WechatPay } from 'wechatpay-coupon';
import { openSite } from './page.mjs';

const PARAMETERS = {
  ...{ openid: 'oh-394z-6CGkNoJrsDLTTUKiAnp4', coupon_code: 'Code_123456', product_coupon_id: '1000000013', stock_id: '1000000013001' },
  ...{ appid: 'wx233544546545989', brand_id: '120344', out_request_no: 'USE_20250803001', use_time: '2025-08-03T12:00:00+08:00' },
  associated_order_info: { transaction_id: '4200000000123456789123456789' },
};

/** `visit` takes the site and gives the page's words and the browser's version. */
export async function testConsole(cell, visit) {
  const program = spawn(process.execPath, [join(cell.folder, 'node_modules/wechatpay-coupon/cli.js'), 'sandbox', '--port', '0', '--quiet']);
  try {
    const [first] = await once(program.stdout, 'data');
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(String(first));
    const wechatpay = new WechatPay(await (await fetch(`${url}/sandbox/config`)).json());
    const opened = [];
    const more = {
      async use(_, outgoing) {
        const { coupon_state } = await wechatpay.userCoupons.use(PARAMETERS);
        outgoing.end(coupon_state);
      },
      async notify(incoming, outgoing) {
        const { headers } = incoming;
        opened.push(wechatpay.notifications.open(headers, new TextEncoder().encode(await text(incoming))).event_type);
        outgoing.writeHead(204).end();
      },
    };
    cell.host('console.html', 'console.js');
    const site = await openSite({ api: url, pages: cell.folder, more });
    try {
      const { words, version } = await visit(site, '/console.html');
      if (words !== 'the console held\n') throw new Error(words);
      if (opened.join() !== 'PRODUCT_COUPON_SP.SEND') throw new Error(`notifications that came: ${opened.join()}`);
      return { version };
    } finally {
      await site.close();
    }
  } finally {
    program.kill();
  }
}
