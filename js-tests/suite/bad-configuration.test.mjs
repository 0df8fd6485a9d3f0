// A configuration is validated before anything is sent: unknown settings, wrong types, unusable origins, tolerances that
// would switch the window off, and clocks without a time are errors, each at its place.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WechatPay } from 'wechatpay-coupon';
import { PUBLIC_KEY_ID, SERIAL_NO, client, config, refusal, signedResponse, summary, use } from './wechatpay.mjs';

const refusedAt = (changes, at, message = /./, code = 'CONFIG_INVALID') => {
  const error = refusal(() => client(changes));
  assert.deepEqual(summary(error), { name: 'ConfigError', code, at, outcome: 'not-sent' });
  assert.match(error.message, message);
};

test('every setting that does not exist is refused, whatever its value', () => {
  const names = [
    'Mchid',
    'mchId',
    'serialno',
    'private_key',
    'wechatPayKeys',
    'timeout',
    'tolerance',
    'verify',
    'skipVerify',
    'logger',
    'toString',
    'constructor',
    'apiV3key',
  ];
  for (const name of names) for (const value of [true, undefined, null]) refusedAt({ [name]: value }, name, /no such setting/);
  // What does not look like the name of a setting is not repeated.
  for (const name of ['__proto__', 'a b', '密钥', '-----BEGIN PRIVATE KEY-----']) {
    const error = refusal(() => client(Object.defineProperty({}, name, { value: {}, enumerable: true })));
    assert.deepEqual([error.code, error.message.includes(name) && name !== '__proto__'], ['CONFIG_INVALID', false]);
    assert.match(error.message, /no such setting/);
  }
});

test('every setting of a wrong type is refused at its name', () => {
  const wrong = {
    mchid: [1900000001, null, ['1900000001'], {}],
    serialNo: [1, null, Buffer.from('1DDE')],
    wechatpayKeys: ['x', null, [], 7],
    fetch: ['x', null, {}],
    now: [0, null, '2025'],
    baseUrl: [7, null, new URL('https://api.mch.weixin.qq.com')],
    backupUrl: [7, null, new URL('https://api2.mch.weixin.qq.com')],
    timestampTolerance: ['300', null, NaN, Infinity, 1.5, 300n, true],
    apiV3Key: [7, null, Buffer.alloc(32)],
  };
  for (const [name, values] of Object.entries(wrong))
    for (const value of values) refusedAt({ [name]: value }, name, /must be (a string|a function|an object|a whole number)\./);
});

test('a signer is one of two names or a function', () => {
  for (const signer of ['x', 'WASM', '', null, {}, true, 1]) refusedAt({ signer }, 'signer', /is 'webcrypto', 'wasm' or a function\./);
});

test('what is no id of a key is not repeated, whatever stands under it', () => {
  for (const id of ['-----BEGIN PRIVATE KEY-----', 'PUB_KEY_ID_', 'PUB_KEY_ID_1x', ' 1', ''])
    refusedAt({ wechatpayKeys: { [id]: 7 } }, 'wechatpayKeys');
  for (const id of ['PUB_KEY_ID_1', '1DDE', '1dde']) refusedAt({ wechatpayKeys: { [id]: 7 } }, `wechatpayKeys.${id}`);
});

test('a setting that is required and left out is refused at its name', () => {
  for (const name of ['mchid', 'serialNo', 'wechatpayKeys'])
    refusedAt({ [name]: undefined }, name, new RegExp(`^${name}: This setting is required\\.$`));
});

test('a configuration that is no object is refused', () => {
  for (const given of [undefined, null, 'x', 7, [], () => {}]) assert.equal(refusal(() => new WechatPay(given)).at, 'config');
  assert.equal(
    refusal(
      () =>
        new WechatPay({
          get mchid() {
            throw new Error('no');
          },
        }),
    ).at,
    'config',
  );
  assert.equal(
    refusal(
      () =>
        new WechatPay(
          new Proxy(
            {},
            {
              ownKeys: () => {
                throw new Error('no');
              },
            },
          ),
        ),
    ).at,
    'config',
  );
  assert.throws(() => WechatPay(config()), TypeError);
});

test('a merchant number is digits, a serial number hexadecimal', () => {
  for (const mchid of ['', ' ', '19000a0001', '1900000001 ', '１９', '-1', '1'.repeat(33), '1"', '1\r\n'])
    refusedAt({ mchid }, 'mchid', /digits only/);
  for (const serialNo of ['', '1DDE-55', 'G', 'F'.repeat(41), 'F"', '"F', 'F\nF', '0x1D'])
    refusedAt({ serialNo }, 'serialNo', /hexadecimal/);
});

test('an error about a merchant or serial number names the character and its place', () => {
  refusedAt({ mchid: '1900000001\n' }, 'mchid', /digits only\. Character 11 of 11 is a line feed \(U\+000A\)\.$/);
  refusedAt({ mchid: '190000000１' }, 'mchid', /Character 10 of 10 is a full-width character \(U\+FF11\)\.$/);
  refusedAt({ serialNo: `"${SERIAL_NO}"` }, 'serialNo', /at most 40 digits.*Character 1 of 42 is a quotation mark\.$/);
  refusedAt({ serialNo: `serial=${SERIAL_NO}\n` }, 'serialNo', /It begins with serial=, which openssl prints.*leave that out\.$/);
  refusedAt({ serialNo: PUBLIC_KEY_ID }, 'serialNo', /id of a public key of WeChat Pay's.*merchant API certificate/);
  refusedAt(
    { serialNo: BigInt(`0x${SERIAL_NO}`).toString() },
    'serialNo',
    /looks decimal.*openssl x509 -noout -serial.*It has 48 digits\.$/,
  );
});

test('a serial number in lower case, with colons or white space is normalized', () => {
  const pairs = SERIAL_NO.replace(/..\B/g, '$&:');
  for (const serialNo of [
    SERIAL_NO,
    SERIAL_NO.toLowerCase(),
    ` ${SERIAL_NO}\r\n`,
    pairs,
    `\t${pairs.toLowerCase()}\n`,
    `\u3000${SERIAL_NO}`,
  ]) {
    const { headers } = client({ serialNo }).userCoupons.use.prepare(use());
    assert.match(headers.Authorization, new RegExp(`serial_no="${SERIAL_NO}"`), JSON.stringify(serialNo));
  }
});

const ORIGINS = [
  'http://api.mch.weixin.qq.com',
  'http://10.0.0.1',
  'http://127.0.0.1.example.com',
  'http://localhost.example.com',
  'http://[::2]',
  'http://0.0.0.0',
  'https://host/x?',
  'https://host/x#',
  'https://api.mch.weixin.qq.com?a=b',
  'https://api.mch.weixin.qq.com/?',
  'https://api.mch.weixin.qq.com/#',
  'https://user@api.mch.weixin.qq.com',
  'https://user:pass@host/x',
  'https://:@host/x',
  'ftp://127.0.0.1',
  'file:///etc/passwd',
  'javascript:0',
  'data:,x',
  'wss://api.mch.weixin.qq.com',
  'api.mch.weixin.qq.com',
  '//api.mch.weixin.qq.com',
  '',
  ' ',
  'https://',
];

test('24 of 24 unusable origins are refused', () => {
  for (const at of ['baseUrl', 'backupUrl'])
    for (const origin of ORIGINS)
      refusedAt({ [at]: origin }, at, /^(base|backup)Url: Give https:\/\/host, .*no query, fragment or credentials\.$/);
  assert.equal(ORIGINS.length, 24);
});

test("a path that URL parsers change, or one at WeChat Pay's hosts, is an error", () => {
  const unclear = [
    '//',
    '//x',
    '/x//',
    '/x//y',
    '/.',
    '/..',
    '/a/../b',
    '/a/..',
    '/%2e%2E/x',
    '/.\t./x',
    '/x/..\u0001',
    '\\x',
    '/x\\..\\y',
  ];
  for (const at of ['baseUrl', 'backupUrl']) {
    for (const path of unclear) refusedAt({ [at]: `https://host${path}` }, at, /Give the path plainly: \/a\/b/);
    for (const host of ['api', 'api2']) {
      for (const path of ['/v3', '/v3/', '/x', '//'])
        refusedAt({ [at]: `https://${host}.mch.weixin.qq.com${path}` }, at, /WeChat Pay's own host takes no path/);
    }
  }
});

test('https, or http on a loopback address, with or without a path, is a base URL', () => {
  const good = {
    'https://api2.mch.weixin.qq.com': 'https://api2.mch.weixin.qq.com',
    'https://API.mch.weixin.qq.com:443/': 'https://api.mch.weixin.qq.com',
    'https://例え.jp:8443': 'https://xn--r8jz45g.jp:8443',
    'https://host/a/b': 'https://host/a/b',
    'https://host/a/b/': 'https://host/a/b',
    ' https://HOST/a\n': 'https://host/a',
    'http://localhost:1/wechat pay/券/': 'http://localhost:1/wechat%20pay/%E5%88%B8',
    'https://host/a%2fb;c=d/u@x/...': 'https://host/a%2fb;c=d/u@x/...',
    'http://127.0.0.1:8080': 'http://127.0.0.1:8080',
    'http://127.1.2.3': 'http://127.1.2.3',
    'http://localhost:1': 'http://localhost:1',
    'http://[::1]:9': 'http://[::1]:9',
  };
  for (const [baseUrl, origin] of Object.entries(good)) {
    const { url, signedMessage } = client({ baseUrl }).userCoupons.use.prepare(use());
    assert.equal(url, origin + signedMessage.split('\n')[1]);
    assert.equal(new URL(url).href, url);
  }
  assert.ok(client({ baseUrl: undefined }).userCoupons.use.prepare(use()).url.startsWith('https://api.mch.weixin.qq.com/v3/'));
});

test('a tolerance is 1 to 300 seconds: it cannot be switched off', () => {
  for (const timestampTolerance of [0, -0, 301, -1, -300, 1e9, 2 ** 32, 2 ** 32 + 60, -(2 ** 32) + 60, Number.MAX_SAFE_INTEGER]) {
    refusedAt({ timestampTolerance }, 'timestampTolerance', /1 to 300/);
  }
  for (const timestampTolerance of [1, 300, undefined]) assert.ok(client({ timestampTolerance }));
});

test('a clock that gives no time is an error where time is needed; the next call works', () => {
  let time;
  const wechatpay = client({ now: () => time });
  const bad = [NaN, Infinity, -Infinity, -1, undefined, 'now', {}, 2 ** 32 * 1000, Symbol('now'), 5n];
  for (const value of bad) {
    time = value;
    const error = refusal(() => wechatpay.userCoupons.use.prepare(use()));
    assert.deepEqual(summary(error), { name: 'ConfigError', code: 'CONFIG_INVALID', at: 'now', outcome: 'not-sent' });
  }
  time = 1_754_200_000_000;
  const prepared = wechatpay.userCoupons.use.prepare(use());
  time = NaN;
  const { status, headers, body } = signedResponse('{}');
  const error = refusal(() => prepared.accept(status, headers, body));
  assert.deepEqual([error.code, error.outcome], ['CONFIG_INVALID', 'unknown']); // the response had arrived
  const throwing = client({
    now: () => {
      throw new Error('no clock');
    },
  });
  assert.equal(refusal(() => throwing.userCoupons.use.prepare(use())).at, 'now');
});

test('an APIv3 key is exactly 32 bytes', () => {
  for (const apiV3Key of ['', 'a'.repeat(31), 'a'.repeat(33), '密'.repeat(32)]) refusedAt({ apiV3Key }, 'apiV3Key', /32 bytes/);
  assert.ok(client({ apiV3Key: 'a'.repeat(32) }));
});

test('an error about an APIv3 key has its length, or what surrounds it and where', () => {
  const key = 'Kk3'.repeat(10);
  for (const [apiV3Key, message] of [
    [key, /exactly 32 bytes\. This one has 30\.$/],
    [`${key}12\n`, /This one has 33\. Character 33 is a line feed\.$/],
    [`${key}1２`, /This one has 34\. Character 32 is a full-width character\.$/],
    [`"${key}"`, /32 letters and digits.* Character 1 is a quotation mark\.$/],
    [`${key}1 `, /32 letters and digits.* Character 32 is a space\.$/],
  ]) {
    refusedAt({ apiV3Key }, 'apiV3Key', message);
    assert.ok(!refusal(() => client({ apiV3Key })).message.includes('Kk3'));
  }
});

test('a configuration is read once, and later changes of it change nothing', () => {
  let reads = 0;
  const given = {
    ...config(),
    get mchid() {
      reads += 1;
      return '1900000001';
    },
  };
  const wechatpay = new WechatPay(given);
  assert.equal(reads, 1);
  Object.defineProperty(given, 'mchid', { value: '1' });
  given.now = () => 0;
  assert.match(wechatpay.userCoupons.use.prepare(use()).headers.Authorization, /mchid="1900000001"/);
});
