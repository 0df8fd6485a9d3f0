// Notifications (回调通知): what the services of this folder have in common. The handler verifies each one over its raw bytes and decrypts it; here it is
// stored once. WeChat Pay gets its 204 when that is done; else it sends the notification again, and gives up after hours.
// What cannot be verified, WeChat Pay's own probes (签名探测流量) too, and bodies that are too long are refused, and nothing of them is stored.
// What is to be done about a notification, such as confirming the coupon (确认发放), is done later, from what was stored.
//
//     WXPAY_MCHID=… WXPAY_SERIAL_NO=… WXPAY_PRIVATE_KEY_FILE=apiclient_key.pem WXPAY_API_V3_KEY=… \
//     WXPAY_PUBLIC_KEY_ID=PUB_KEY_ID_… WXPAY_PUBLIC_KEY_FILE=pub_key.pem NOTIFICATIONS_FILE=notifications.jsonl node node.mjs

import { readFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { WechatPay, WechatPayError } from 'wechatpay-coupon';

const { env } = process;
const stored = new Map(); // by id, each a promise; your database: a table whose key is the id

const wechatpay = new WechatPay({
  mchid: env.WXPAY_MCHID,
  serialNo: env.WXPAY_SERIAL_NO,
  privateKey: readFileSync(env.WXPAY_PRIVATE_KEY_FILE, 'utf8'),
  wechatpayKeys: { [env.WXPAY_PUBLIC_KEY_ID]: readFileSync(env.WXPAY_PUBLIC_KEY_FILE, 'utf8') },
  apiV3Key: env.WXPAY_API_V3_KEY,
});

/** Takes the request of any framework, and gives a `Response`. */
export const handle = wechatpay.notifications.handler({
  onEvent: storeOnce,
  onError: (error) => console.error(error instanceof WechatPayError ? `${error.code} ${error.message} ${error.requestId ?? ''}` : error),
  maxBytes: 64 * 1024,
});

/** The same notification may come again, also while the first is being stored. What could not be stored is stored when it comes again. */
function storeOnce(notification) {
  const { id } = notification;
  if (!stored.has(id)) {
    const storing = store(notification);
    stored.set(id, storing);
    storing.catch(() => stored.delete(id));
  }
  return stored.get(id);
}

async function store({ kind, id, event_type, create_time, data }) {
  await appendFile(env.NOTIFICATIONS_FILE, `${JSON.stringify({ kind, id, event_type, create_time, data })}\n`);
}
