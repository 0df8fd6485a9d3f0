// Whether the value of an AsyncLocalStorage is that of the call, or of the request, in everything that runs for it: calls at the same time, each with a
// lost response and a pause before its repeat. Imports no module of a host: the class is given.

const CALLS = 6;
/** Of each call: it is signed, sent and tried twice, and is over; then its notification is handled, of which one fails and one is refused. */
const EXPECTED = { signer: 2, fetch: 2, request: 2, retry: 1, response: 1, after: 1, onEvent: 2, onError: 2, responded: 1 };

/** How many callbacks had the value of their own call; throws at what is otherwise. `library` and `sandbox` are the modules. */
export async function keepsContext(library, sandbox, AsyncLocalStorage) {
  const storage = new AsyncLocalStorage();
  let held = 0;
  for (const signs of [undefined, 'webcrypto', 'wasm', signerOf]) {
    const stand = await sandbox.createSandbox();
    const seen = new Map();
    const answered = new Set();
    const note = (name) => {
      const key = `${storage.getStore()} ${name}`;
      seen.set(key, (seen.get(key) ?? 0) + 1);
    };
    const isFunction = typeof signs === 'function';
    const { privateKey, ...config } = stand.config;
    const client = new library.WechatPay({
      ...config,
      ...(isFunction ? { signer: await signs(privateKey, () => note('signer')) } : { privateKey, signer: signs }),
      retry: { delay: 5 },
      async fetch(url, init) {
        note('fetch');
        const response = await stand.fetch(url, init);
        if (answered.has(url)) return response;
        answered.add(url);
        throw new TypeError('fetch failed'); // the first response to each call is lost
      },
      observe: ({ type }) => note(type),
    });
    const handle = client.notifications.handler({
      async onEvent({ summary }) {
        note('onEvent');
        await new Promise((resolve) => setTimeout(resolve, 1));
        if (summary === 'fails') throw new Error('it fails');
      },
      onError: () => note('onError'),
    });
    const codes = Array.from({ length: CALLS }, () => stand.coupons.create());
    const serve = async (coupon_code) => {
      await client.userCoupons.use(useOf(coupon_code));
      note('after');
      for (const options of [{}, { summary: 'fails' }, { fault: 'probe-signature' }]) await stand.notify(handle, 'COUPON.SEND', options);
      note('responded');
    };
    await Promise.all(codes.map((coupon_code) => storage.run(coupon_code, () => serve(coupon_code))));
    client.free();

    for (const coupon_code of codes) {
      for (const [name, count] of Object.entries(EXPECTED)) {
        const key = `${coupon_code} ${name}`;
        const wanted = name === 'signer' && !isFunction ? undefined : count;
        if (seen.get(key) !== wanted) throw new Error(`${signs?.name ?? signs}: ${key}: ${seen.get(key)} times instead of ${wanted}`);
        held += seen.get(key) ?? 0;
        seen.delete(key);
      }
    }
    if (seen.size > 0) throw new Error(`elsewhere: ${[...seen.keys()].join(', ')}`);
  }
  return held;
}

/** How many there are. */
const HELD = CALLS * (4 * Object.values(EXPECTED).reduce((sum, count) => sum + count, 0) - 3 * EXPECTED.signer);

/** Fails unless a host has said that all were: it writes `context: N` on a line of its own. */
export function allKept(output) {
  const [, held] = /^context: (\d+)$/m.exec(output) ?? [];
  if (Number(held) !== HELD) throw new Error(`${held ?? 'none'} of ${HELD} callbacks had their context:\n${output}`);
}

async function signerOf(pem, note) {
  const pkcs8 = Uint8Array.from(atob(pem.replace(/-----[^-]+-----|\s/g, '')), (character) => character.charCodeAt(0));
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign']);
  return async (message) => {
    note();
    return new Uint8Array(await crypto.subtle.sign(algorithm, key, message));
  };
}

const useOf = (coupon_code) => ({
  openid: 'oh-394z-6CGkNoJrsDLTTUKiAnp4',
  coupon_code,
  product_coupon_id: '1000000013',
  stock_id: '1000000013001',
  appid: 'wx233544546545989',
  brand_id: '120344',
  out_request_no: `USE_${coupon_code}`,
  use_time: '2025-08-03T12:00:00+08:00',
  associated_order_info: { transaction_id: '4200000000123456789123456789' },
});
