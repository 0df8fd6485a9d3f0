// Notifications (回调通知) in a Cloudflare Worker: each is verified over its raw bytes, decrypted and stored once. WeChat Pay gets its 204 when that is
// done; else it sends the notification again, and gives up after hours.
// What cannot be verified, WeChat Pay's own probes (签名探测流量) too, is refused, and nothing of it is stored.
// What is to be done about a notification, such as confirming the coupon (确认发放), is done later, from what was stored.
//
// DATABASE is a D1 database, since the memory of an isolate is neither shared nor kept:
//
//     CREATE TABLE notifications (id TEXT PRIMARY KEY, kind TEXT, event_type TEXT, create_time TEXT, data TEXT)

import { WechatPay, WechatPayError } from 'wechatpay-coupon';

let handle; // one for the isolate, made by its first request

export default {
  async fetch(request, env) {
    if (new URL(request.url).pathname !== '/notifications') return new Response(null, { status: 404 });

    handle ??= createClient(env).notifications.handler({
      onEvent: (notification) => storeOnce(env.DATABASE, notification),
      onError: (error) =>
        console.error(error instanceof WechatPayError ? `${error.code} ${error.message} ${error.requestId ?? ''}` : error),
      maxBytes: 64 * 1024,
    });
    return handle(request);
  },
};

/** The same notification may come again; its id is the key of the table. */
function storeOnce(database, { id, kind, event_type, create_time, data }) {
  const statement = database.prepare(
    'INSERT OR IGNORE INTO notifications (id, kind, event_type, create_time, data) VALUES (?, ?, ?, ?, ?)',
  );
  return statement.bind(id, kind, event_type, create_time, JSON.stringify(data)).run();
}

function createClient(env) {
  return new WechatPay({
    mchid: env.WXPAY_MCHID,
    serialNo: env.WXPAY_SERIAL_NO,
    privateKey: env.WXPAY_PRIVATE_KEY,
    wechatpayKeys: { [env.WXPAY_PUBLIC_KEY_ID]: env.WXPAY_PUBLIC_KEY },
    apiV3Key: env.WXPAY_API_V3_KEY,
  });
}
