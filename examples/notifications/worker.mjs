// Notifications (回调通知) in a Cloudflare Worker: POST /notifications verifies each one over its raw bytes, decrypts it, stores it once
// and responds to WeChat Pay, which sends it again every 60 seconds until it gets a 2xx within 5 seconds.
// Rejects what cannot be verified, WeChat Pay's own probes (签名探测流量) too: nothing of it is stored.
// What is to be done about a notification, such as confirming the coupon (确认发放), is done later, from what was stored.
//
// DATABASE is a D1 database, since the memory of an isolate is neither shared nor kept:
//
//     CREATE TABLE notifications (id TEXT PRIMARY KEY, kind TEXT, event_type TEXT, create_time TEXT, data TEXT)

import { WechatPay, WechatPayError } from 'wechatpay-coupon';

let wechatpay; // one for the isolate, made by its first request

export default {
  async fetch(request, env) {
    const { pathname } = new URL(request.url);
    if (request.method !== 'POST' || pathname !== '/notifications') return new Response(null, { status: 404 });

    wechatpay ??= createClient(env);
    const { notifications } = wechatpay;
    const response = await responseTo(notifications, request, env.DATABASE);
    return new Response(response.body, response);
  },
};

async function responseTo(notifications, request, database) {
  try {
    const notification = notifications.open(request.headers, new Uint8Array(await request.arrayBuffer()));
    await storeOnce(database, notification);
    return notifications.acknowledge();
  } catch (error) {
    console.error(error instanceof WechatPayError ? `${error.code} ${error.message} ${error.requestId ?? ''}` : error);
    return notifications.reject();
  }
}

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
