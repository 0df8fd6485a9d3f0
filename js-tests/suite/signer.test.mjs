// Who signs: the host's WebCrypto in the asynchronous calls, the wasm in prepare, where the host cannot, and where that is set;
// the same signature by all of them; a key that is imported once, late and for good, and of which no copy outlives free().

import assert from 'node:assert/strict';
import { createPrivateKey, generateKeyPairSync, verify } from 'node:crypto';
import { test } from 'node:test';
import {
  client,
  config,
  couponEntity,
  merchant,
  pkcs1,
  pkcs8,
  refusal,
  rejection,
  rsa,
  signedResponse,
  summary,
  use,
} from './wechatpay.mjs';

const SIGNERS = [undefined, 'webcrypto', 'wasm'];
const { prototype } = crypto.subtle.constructor;
const { importKey, sign } = prototype;

/** Keeps what the host's WebCrypto is asked for; `changes` stand in for its functions. */
function watch(t, changes = {}) {
  const asked = { imports: [], signed: 0 };
  t.after(() => Object.assign(prototype, { importKey, sign }));
  prototype.importKey = function (format, bytes, ...rest) {
    asked.imports.push({ format, bytes, was: Buffer.from(bytes), rest });
    return (changes.importKey ?? importKey).call(this, format, bytes, ...rest);
  };
  prototype.sign = function (...given) {
    asked.signed += 1;
    return (changes.sign ?? sign).apply(this, given);
  };
  return asked;
}

/** A fetch that responds to each use. */
const answers = () => {
  const sent = [];
  const fetch = async (_url, init) => {
    sent.push(init);
    const { status, headers, body } = signedResponse(couponEntity());
    return { status, headers, arrayBuffer: async () => body.buffer };
  };
  return { sent, fetch };
};

const holds = ({ headers, signedMessage }, key = merchant.publicKey) => {
  const [, signature] = /signature="([^"]+)"/.exec(headers.Authorization);
  return verify('RSA-SHA256', Buffer.from(signedMessage), key, Buffer.from(signature, 'base64'));
};

const withoutSubtle = (t) => {
  const { crypto } = globalThis;
  t.after(() => Object.defineProperty(globalThis, 'crypto', { value: crypto, configurable: true, writable: true }));
  const getRandomValues = crypto.getRandomValues.bind(crypto);
  Object.defineProperty(globalThis, 'crypto', { value: { getRandomValues }, configurable: true, writable: true });
  return () => Object.defineProperty(globalThis, 'crypto', { value: crypto, configurable: true, writable: true });
};

test('for the same nonce and time every signer gives the request of prepare', async (t) => {
  const source = Object.getPrototypeOf(globalThis.crypto);
  const { getRandomValues } = source;
  t.after(() => {
    source.getRandomValues = getRandomValues;
  });
  source.getRandomValues = (array) => array.fill(3);
  const { accept: _, ...prepared } = client().userCoupons.use.prepare(use());
  assert.ok(holds(prepared));
  for (const signer of SIGNERS) {
    const { accept: _, ...own } = await client({ signer }).userCoupons.use.prepareAsync(use());
    assert.deepEqual(own, prepared, signer);
    assert.deepEqual(Object.keys(own.headers), Object.keys(prepared.headers));
  }
});

test('by default WebCrypto signs, with a key imported once at the first call', async (t) => {
  const asked = watch(t);
  const { sent, fetch } = answers();
  const own = client({ fetch });
  own.userCoupons.use.prepare(use());
  assert.deepEqual([asked.imports.length, asked.signed], [0, 0], 'not before it is needed, and not by prepare');
  await Promise.all(Array.from({ length: 32 }, () => own.userCoupons.use(use())));
  await own.userCoupons.use.prepareAsync(use());
  assert.deepEqual([asked.imports.length, asked.signed, sent.length], [1, 33, 32]);
  const [{ format, rest }] = asked.imports;
  assert.deepEqual([format, ...rest], ['pkcs8', { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }, false, ['sign']]);
});

test('the wasm signs everything if set so, and WebCrypto is not called', async (t) => {
  const asked = watch(t);
  const { sent, fetch } = answers();
  const own = client({ fetch, signer: 'wasm' });
  await own.userCoupons.use(use());
  assert.ok(holds(await own.userCoupons.use.prepareAsync(use())));
  assert.deepEqual([asked.imports.length, asked.signed, sent.length], [0, 0, 1]);
});

test("a key file of any form is imported as node:crypto's PKCS#8, and signs", async (t) => {
  const asked = watch(t);
  const keys = [merchant, rsa(2049), rsa(3072), rsa(4096), generateKeyPairSync('rsa', { modulusLength: 2048, publicExponent: 65_539 })];
  for (const { privateKey, publicKey } of keys) {
    const der = (type) => new Uint8Array(privateKey.export({ type, format: 'der' }));
    const files = [pkcs8(privateKey), pkcs1(privateKey), pkcs1(privateKey).replaceAll('\n', '\\n'), der('pkcs8'), der('pkcs1')];
    for (const file of files)
      assert.ok(holds(await client({ privateKey: file, signer: 'webcrypto' }).userCoupons.use.prepareAsync(use()), publicKey));
    const imported = asked.imports.splice(0).map(({ was }) => was.toString('hex'));
    assert.deepEqual(imported, Array(files.length).fill(Buffer.from(der('pkcs8')).toString('hex')));
    assert.ok(createPrivateKey({ key: Buffer.from(imported[0], 'hex'), type: 'pkcs8', format: 'der' }).equals(privateKey));
  }
  assert.equal(asked.signed, 25);
});

test('where the host has no WebCrypto the wasm signs, until it has', async (t) => {
  const giveBack = withoutSubtle(t);
  const own = client();
  assert.ok(holds(await own.userCoupons.use.prepareAsync(use())));
  giveBack();
  const asked = watch(t);
  assert.ok(holds(await own.userCoupons.use.prepareAsync(use())));
  assert.equal(asked.signed, 1);
});

const NO = () => {
  throw new Error('no');
};
/** What fails at each signature is tried again at the next; a key that was rejected is not given again. */
const REFUSING = {
  'does not import the key': { importKey: async () => NO() },
  'throws instead of importing': { importKey: NO },
  'does not sign': { sign: async () => NO() },
  'throws instead of signing': { sign: NO },
  'gives something else than a signature': { sign: async () => 256 },
  'gives nothing': { sign: async () => undefined },
  'gives a signature that is too short': { sign: async () => new ArrayBuffer(255) },
};

for (const [how, changes] of Object.entries(REFUSING)) {
  test(`where WebCrypto ${how} the wasm signs`, async (t) => {
    const asked = watch(t, changes);
    const { sent, fetch } = answers();
    const own = client({ fetch });
    await Promise.all(Array.from({ length: 5 }, () => own.userCoupons.use(use())));
    assert.ok(holds(await own.userCoupons.use.prepareAsync(use())));
    assert.deepEqual([asked.imports.length, asked.signed, sent.length], [1, 'sign' in changes ? 6 : 0, 5]);
    Object.assign(prototype, { importKey, sign });
    const again = watch(t);
    assert.ok(holds(await own.userCoupons.use.prepareAsync(use())));
    assert.equal(again.signed, 'sign' in changes ? 1 : 0, 'one that failed to sign may sign the next');
  });

  test(`webcrypto alone: nothing is sent where it ${how}`, async (t) => {
    watch(t, changes);
    const own = client({ signer: 'webcrypto' }); // its fetch would fail the test
    for (const call of [() => own.userCoupons.use(use()), () => own.userCoupons.use.prepareAsync(use())]) {
      const error = await rejection(call());
      assert.deepEqual(summary(error), { name: 'ConfigError', code: 'CONFIG_INVALID', at: 'signer', outcome: 'not-sent' });
      assert.match(error.message, /WebCrypto of this runtime does not sign with this key/);
    }
  });
}

test('a host whose crypto.subtle throws has none', async (t) => {
  const { crypto } = globalThis;
  t.after(() => Object.defineProperty(globalThis, 'crypto', { value: crypto, configurable: true, writable: true }));
  const value = {
    getRandomValues: crypto.getRandomValues.bind(crypto),
    get subtle() {
      return NO();
    },
  };
  Object.defineProperty(globalThis, 'crypto', { value, configurable: true, writable: true });
  assert.ok(holds(await client().userCoupons.use.prepareAsync(use())));
  assert.match((await rejection(client({ signer: 'webcrypto' }).userCoupons.use(use()))).message, /has no WebCrypto/);
});

test('an import that never ends costs the calls that waited for it, and no later one', async (t) => {
  let hangs = true;
  watch(t, {
    importKey(...given) {
      return hangs ? new Promise(() => {}) : importKey.apply(this, given);
    },
  });
  const { sent, fetch } = answers();
  const own = client({ fetch, retry: { times: 0, attemptTimeout: 20 } });
  const errors = await Promise.all([own.userCoupons.use(use()), own.userCoupons.use(use())].map(rejection));
  assert.deepEqual(
    errors.map(({ code, outcome }) => [code, outcome]),
    Array(2).fill(['TIMEOUT', 'not-sent']),
  );
  hangs = false;
  await own.userCoupons.use(use(), { retry: { attemptTimeout: 10_000 } });
  assert.equal(sent.length, 1);
});

test('webcrypto alone on a host without it is an error, until it is there', async (t) => {
  const giveBack = withoutSubtle(t);
  const own = client({ signer: 'webcrypto' });
  const error = await rejection(own.userCoupons.use(use()));
  assert.deepEqual(summary(error), { name: 'ConfigError', code: 'CONFIG_INVALID', at: 'signer', outcome: 'not-sent' });
  assert.match(error.message, /has no WebCrypto/);
  giveBack();
  assert.ok(holds(await own.userCoupons.use.prepareAsync(use())));
});

test('with webcrypto alone nothing can be signed synchronously', () => {
  const error = refusal(() => client({ signer: 'webcrypto' }).userCoupons.use.prepare(use()));
  assert.deepEqual(summary(error), { name: 'ConfigError', code: 'CONFIG_INVALID', at: 'signer', outcome: 'not-sent' });
  assert.match(error.message, /prepareAsync/);
});

test('each of them needs a key, which is checked when the client is made', () => {
  const { privateKey: _, ...keyless } = config();
  for (const signer of SIGNERS) {
    assert.deepEqual(summary(refusal(() => client({ ...keyless, signer, privateKey: undefined }))), {
      name: 'ConfigError',
      code: 'KEY_INVALID',
      at: 'privateKey',
      outcome: 'not-sent',
    });
    assert.equal(refusal(() => client({ signer, privateKey: 'no key' })).at, 'privateKey');
    const broken = createPrivateKey(pkcs8(merchant.privateKey)).export({ type: 'pkcs1', format: 'der' });
    broken[broken.length - 1] ^= 1;
    assert.match(refusal(() => client({ signer, privateKey: new Uint8Array(broken) })).message, /^privateKey: /);
  }
});

for (const moment of ['importKey', 'sign']) {
  test(`a client that is freed during ${moment} sends nothing`, async (t) => {
    let freed = () => {};
    const original = { importKey, sign }[moment];
    watch(t, {
      [moment]: async function (...given) {
        const result = await original.apply(this, given);
        freed();
        return result;
      },
    });
    const { sent, fetch } = answers();
    for (const signer of [undefined, 'webcrypto']) {
      const own = client({ fetch, signer });
      freed = () => own.free();
      assert.deepEqual(summary(await rejection(own.userCoupons.use(use()))), {
        name: 'ConfigError',
        code: 'CLIENT_FREED',
        at: undefined,
        outcome: 'not-sent',
      });
    }
    assert.equal(sent.length, 0);
  });
}

test("JavaScript keeps no bytes of the key after free() or WebCrypto's import", async (t) => {
  const der = pkcs8Bytes();
  const copies = [];
  const { slice } = Uint8Array.prototype;
  t.after(() => {
    Uint8Array.prototype.slice = slice;
  });
  Uint8Array.prototype.slice = function (...range) {
    const copy = slice.apply(this, range);
    if (Buffer.compare(Buffer.from(copy), der) === 0) copies.push(copy);
    return copy;
  };
  const kept = () => copies.filter((copy) => copy.some(Boolean)).length;
  for (const [signer, made, imported, after] of [
    [undefined, 1, 2, 1],
    ['webcrypto', 1, 2, 0],
    ['wasm', 0, 0, 0],
  ]) {
    copies.length = 0;
    const own = client({ signer });
    assert.equal(copies.length, made, 'what left the wasm');
    await own.userCoupons.use.prepareAsync(use());
    assert.deepEqual([copies.length, kept()], [imported, after], signer);
    own.free();
    assert.equal(kept(), 0);
  }
});

test('the imported bytes are wiped also where the host rejects them', async (t) => {
  const asked = watch(t, REFUSING['does not import the key']);
  await client().userCoupons.use.prepareAsync(use());
  assert.deepEqual(
    asked.imports.map(({ bytes, was }) => [bytes.some(Boolean), was.some(Boolean)]),
    [[false, true]],
  );
});

function pkcs8Bytes() {
  return merchant.privateKey.export({ type: 'pkcs8', format: 'der' });
}
