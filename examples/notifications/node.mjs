// Notifications (回调通知) with node:http: POST /notifications verifies each one over its raw bytes, decrypts it, stores it once and
// responds to WeChat Pay, which sends it again every 60 seconds until it gets a 2xx within 5 seconds.
// Rejects what cannot be verified, WeChat Pay's own probes (签名探测流量) too, and bodies that are too long: nothing of them is stored.
// What is to be done about a notification, such as confirming the coupon (确认发放), is done later, from what was stored.
//
//     WXPAY_MCHID=… WXPAY_SERIAL_NO=… WXPAY_PRIVATE_KEY_FILE=apiclient_key.pem WXPAY_API_V3_KEY=… \
//     WXPAY_PUBLIC_KEY_ID=PUB_KEY_ID_… WXPAY_PUBLIC_KEY_FILE=pub_key.pem NOTIFICATIONS_FILE=notifications.jsonl node node.mjs

import { readFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { WechatPay, WechatPayError } from 'wechatpay-coupon';

const MAX_BYTES = 64 * 1024;

const { env } = process;
const stored = new Map(); // by id, each a promise; your database: a table whose key is the id

const { notifications } = new WechatPay({
  mchid: env.WXPAY_MCHID,
  serialNo: env.WXPAY_SERIAL_NO,
  privateKey: readFileSync(env.WXPAY_PRIVATE_KEY_FILE, 'utf8'),
  wechatpayKeys: { [env.WXPAY_PUBLIC_KEY_ID]: readFileSync(env.WXPAY_PUBLIC_KEY_FILE, 'utf8') },
  apiV3Key: env.WXPAY_API_V3_KEY,
});

const server = createServer(async (request, response) => {
  const { status, headers, body } = await responseTo(request);
  response.writeHead(status, headers).end(body);
});

async function responseTo(request) {
  if (request.method !== 'POST' || request.url !== '/notifications') return { status: 404 };
  try {
    const notification = notifications.open(request.headers, await bytesOf(request));
    await storeOnce(notification);
    return notifications.acknowledge();
  } catch (error) {
    console.error(error instanceof WechatPayError ? `${error.code} ${error.message} ${error.requestId ?? ''}` : error);
    return notifications.reject();
  }
}

/** The raw bytes, which are what was signed. A sender of more than is expected loses the connection. */
async function bytesOf(request) {
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > MAX_BYTES) {
      request.destroy();
      throw new RangeError(`a notification of more than ${MAX_BYTES} bytes`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

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

server.listen(env.PORT ?? 3000, env.HOST ?? '127.0.0.1', () => console.log(`port ${server.address().port}`));
