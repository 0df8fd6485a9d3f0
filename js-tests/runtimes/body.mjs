// What must work on every runtime, in one body for all of them. It gets the package and its sandbox as arguments, imports no module of a host, and
// asks the host for WebCrypto and fetch only, so that what it proves does not depend on where it runs.

import { EXPECTED, bothSides } from './both-sides.mjs';
import { lose } from './lose.mjs';

const coupon = (coupon_code, out_request_no) => ({
  openid: 'oh-394z-6CGkNoJrsDLTTUKiAnp4',
  appid: 'wx233544546545989',
  brand_id: '120344',
  product_coupon_id: '1000000013',
  stock_id: '1000000013001',
  coupon_code,
  out_request_no,
});
const useOf = (coupon_code, out_request_no) => ({
  ...coupon(coupon_code, out_request_no),
  use_time: '2025-08-03T12:00:00+08:00',
  associated_order_info: { transaction_id: '4200000000123456789123456789' },
});

const CHECKS = {
  async 'the package has the client and its errors'({ library }) {
    const names = [
      'ResponseError',
      'ApiError',
      'ConfigError',
      'RequestError',
      'TransportError',
      'VerificationError',
      'WechatPay',
      'WechatPayError',
    ];
    for (const name of names) equal(typeof library[name], 'function', name);
  },

  async 'prepare signs, as the WebCrypto of the host sees it'({ client, settings }) {
    // Not ASCII, so that the text does not fit where one of its length would.
    const prepared = client.userCoupons.use.prepare({ ...useOf('Code_123456', 'MCHUSE_prepare'), store_id: '门店🎫' });
    equal(JSON.parse(prepared.body).store_id, '门店🎫', 'a text of any script');
    equal(await holds(settings, prepared), true, 'the signature holds');
    equal(await holds(settings, { ...prepared, signedMessage: `${prepared.signedMessage}x` }), false, 'and only for this text');
  },

  async 'the WebCrypto of the host signs, and so does the wasm in its place'({ library, settings }) {
    for (const signer of [undefined, 'webcrypto', 'wasm']) {
      const own = new library.WechatPay({ ...settings.config, signer });
      equal(await holds(settings, await own.userCoupons.use.prepareAsync(useOf('Code_123456', 'MCHUSE_signer'))), true, `signer ${signer}`);
      own.free();
    }
  },

  async 'a call goes through the fetch of the host and gives the verified entity'({ client }) {
    const used = await client.userCoupons.use.withResponse(useOf('Code_123456', 'MCHUSE_call'));
    equal(used.status, 200, 'status');
    equal(used.data.coupon_state, 'USED', 'state after use');
    equal(used.findings.length, 0, 'findings');
    const returned = await client.userCoupons.return(coupon('Code_123456', 'MCHRETURN_call'));
    equal(returned.coupon_state, 'EFFECTIVE', 'state after return');
  },

  async 'a prepared request is sent by fetch and its response accepted'({ client, scope }) {
    const { answer, prepared } = await sent(client, scope, 'MCHUSE_own');
    equal(prepared.accept(answer.status, answer.headers, answer.body).data.coupon_state, 'USED', 'state');
    scope.response = { ...answer, prepared };
  },

  async 'a tampered response is an error, and its outcome is unknown'({ library, scope }) {
    const { prepared, status, headers, body } = scope.response;
    const altered = body.slice();
    altered[altered.length >> 1] ^= 1;
    const error = thrown(() => prepared.accept(status, headers, altered));
    equal(error instanceof library.VerificationError, true, 'instanceof VerificationError');
    equal(`${error.code} ${error.outcome}`, 'SIGNATURE_MISMATCH unknown', 'code and outcome');
  },

  async 'a refusal of WeChat Pay is an ApiError'({ library, client }) {
    const error = await rejected(client.userCoupons.use(useOf('Code_expired', 'MCHUSE_expired')));
    equal(error instanceof library.ApiError, true, 'instanceof ApiError');
    equal(error instanceof library.WechatPayError && error instanceof Error, true, 'instanceof WechatPayError and Error');
    equal(error instanceof library.RequestError, false, 'instanceof RequestError');
    equal(`${error.status} ${error.apiCode} ${error.outcome}`, '403 NOT_ENOUGH rejected', 'status, code and outcome');
  },

  async 'wrong parameters are refused before anything is sent'({ library, client }) {
    const error = thrown(() => client.userCoupons.use.prepare({ ...useOf('Code_123456', 'MCHUSE_bad'), brand_id: 5 }));
    equal(error instanceof library.RequestError, true, 'instanceof RequestError');
    equal(error.findings.map(({ path, rule }) => `${path} ${rule}`).join(), '/brand_id type', 'findings');
  },

  async 'an instance that is lost is replaced for the next client'({ library, settings, client }) {
    equal(
      lose(() => client.userCoupons.use.prepare(useOf('Code_123456', 'MCHUSE_lost'))),
      true,
      'lost',
    );
    const error = thrown(() => client.userCoupons.use.prepare(useOf('Code_123456', 'MCHUSE_lost')));
    equal(error instanceof library.ConfigError && error.code, 'INSTANCE_LOST', 'the old client');
    const { Instance } = WebAssembly;
    let started = 0;
    WebAssembly.Instance = class extends Instance {
      constructor(...given) {
        super(...given);
        started += 1;
      }
    };
    const fresh = new library.WechatPay(settings.config);
    WebAssembly.Instance = Instance;
    equal(started, 1, 'instances started anew');
    equal(await holds(settings, fresh.userCoupons.use.prepare(useOf('Code_123456', 'MCHUSE_fresh'))), true, 'the new client');
    fresh.free();
  },

  async 'the sandbox responds in-process, fails as fetch does, and notifies a handler'({ library, sandbox }) {
    const stand = await sandbox.createSandbox({ certificate: true });
    const own = new library.WechatPay(stand.config);
    for (const fault of ['gzip', 'chunked-1-byte']) {
      stand.fault(fault);
      equal((await own.userCoupons.use(useOf('Code_123456', 'MCHUSE_sandbox'))).coupon_state, 'USED', fault);
    }
    equal(
      stand.requests.every(({ signatureHeld, status }) => signatureHeld && status === 200),
      true,
      'its journal',
    );
    const prepared = own.userCoupons.return.prepare(coupon('Code_123456', 'MCHRETURN_sandbox'));
    stand.fault('drop-after');
    equal((await rejected(stand.fetch(prepared.url, prepared))).cause.code, 'ECONNRESET', 'a dropped connection');
    equal(stand.coupons.state('Code_123456'), 'EFFECTIVE', 'and what it has changed');
    const outcome = await stand.notify(async (request) => new Response(await request.text()), 'COUPON.SEND');
    equal(outcome.accepted && JSON.parse(outcome.body).event_type, 'COUPON.SEND', 'the notification');
    own.free();
  },

  async 'a service provider and a brand create, upload, send, confirm and use'(modules) {
    for (const side of ['partner', 'brand']) {
      const { requests, intact, name, signed } = await bothSides(modules, side);
      equal(requests, EXPECTED, side);
      equal(intact && signed, true, `the bytes of the picture, and every signature of a ${side}`);
      equal(name, '新的名字', 'the change');
    }
  },

  async 'a lost response is retried, and calls end, notifications open, keys are added'({ library, sandbox }) {
    const stand = await sandbox.createSandbox({ certificate: true });
    const own = new library.WechatPay({ ...stand.config, retry: { delay: 1 } });
    stand.fault('drop-after');
    equal((await own.userCoupons.use(useOf('Code_123456', 'MCHUSE_again'))).coupon_state, 'USED', 'the second try');
    equal(stand.requests.length, 2, 'tries');
    equal((await own.userCoupons.use.resolve(useOf('Code_123456', 'MCHUSE_again'))).verdict, 'happened', 'the verdict');

    const ending = new AbortController();
    stand.fault('delay', { ms: 1_000 });
    // Once it has left: a slow machine signs for longer than it waits here.
    const leaving = (...given) => setTimeout(() => ending.abort(), 20) && stand.fetch(...given);
    const ended = new library.WechatPay({ ...stand.config, fetch: leaving });
    const { out_request_no: _, ...asked } = coupon('Code_123456');
    const aborted = await rejected(ended.userCoupons.get(asked, { signal: ending.signal }));
    ended.free();
    equal(`${aborted.code} ${aborted.outcome}`, 'ABORTED unknown', 'an aborted call');

    const { headers, body } = await stand.notification('PRODUCT_COUPON_SP.SEND');
    equal(own.notifications.open(headers, body).kind, 'product-coupon-send', 'the notification');
    const probe = await stand.notification('COUPON.SEND', { fault: 'probe-signature' });
    equal(thrown(() => own.notifications.open(probe.headers, probe.body)).code, 'SIGNATURE_PROBE', 'a probe');
    const { status, body: text } = own.notifications.reject('no');
    equal(new Response(text, { status }).status, 500, 'the response to it');

    const [{ serialNo, pem }] = await own.certificates.download();
    own.addKeys({ [serialNo]: pem });
    await stand.rotateKey();
    equal((await rejected(own.userCoupons.get(asked))).code, 'SERIAL_UNKNOWN', 'a key that is new');
    own.addKeys(stand.config.wechatpayKeys);
    equal((await own.userCoupons.get(asked)).coupon_state, 'USED', 'once it is added');
    own.free();
  },
};

/** How many checks `exercise` makes. */
export const CHECK_COUNT = Object.keys(CHECKS).length;

/**
 * Makes every check and returns how many held; throws at the first that does not. `library` and `sandbox` are the modules. `settings`:
 * `{ config, merchantPublicKey }` as the stand-in gives them. `client`: one that was made earlier, at global scope for example.
 */
export async function exercise(library, sandbox, settings, client = new library.WechatPay(settings.config)) {
  const scope = {};
  let held = 0;
  for (const [name, check] of Object.entries(CHECKS)) {
    try {
      await check({ library, sandbox, settings, client, scope });
    } catch (error) {
      throw new Error(`${name}: ${error.stack ?? error}`);
    }
    held += 1;
  }
  client.free();
  return held;
}

/** The error code of signing at global scope; 'signed' where that works. */
export function signingNow(client) {
  try {
    client.userCoupons.use.prepare(useOf('Code_123456', 'MCHUSE_global'));
    return 'signed';
  } catch (error) {
    return error.code;
  }
}

async function sent(client, _scope, out_request_no) {
  const prepared = client.userCoupons.use.prepare(useOf('Code_123457', out_request_no));
  const response = await fetch(prepared.url, prepared);
  const answer = { status: response.status, headers: response.headers, body: new Uint8Array(await response.arrayBuffer()) };
  return { prepared, answer };
}

/** Whether the Authorization holds over the signed message. */
async function holds({ merchantPublicKey }, { headers, signedMessage }) {
  const key = await crypto.subtle.importKey('spki', bytes(merchantPublicKey), { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }, false, [
    'verify',
  ]);
  const [, signature] = /signature="([^"]+)"/.exec(headers.Authorization);
  return crypto.subtle.verify('RSASSA-PKCS1-v1_5', key, bytes(signature), new TextEncoder().encode(signedMessage));
}

function bytes(base64) {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

function equal(actual, expected, what) {
  if (actual !== expected) throw new Error(`${what}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
}

function thrown(call) {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

function rejected(promise) {
  return promise.then(
    () => {
      throw new Error('it was not refused');
    },
    (error) => error,
  );
}
