// The notifications: signed and encrypted for real, as node:crypto sees it, with the fields of the pages, their faults, and how a
// handler gets them.

import assert from 'node:assert/strict';
import { createDecipheriv } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { createSandbox, faultNames, notificationFaultNames } from 'wechatpay-coupon/sandbox';
import { ASK, ask, done, ofBrand, signatureHolds } from './requests.mjs';

const sandbox = await createSandbox({ certificate: true });
const brandSend = await sandbox.notification('PRODUCT_COUPON.SEND');

const opened = ({ headers, body }, key = sandbox.config.apiV3Key, config = sandbox.config) => {
  const envelope = JSON.parse(Buffer.from(body));
  const { algorithm, ciphertext, nonce, associated_data } = envelope.resource;
  assert.equal(algorithm, 'AEAD_AES_256_GCM');
  const bytes = Buffer.from(ciphertext, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(associated_data)).setAuthTag(bytes.subarray(-16));
  const content = JSON.parse(Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]));
  return { envelope, content, held: signatureHolds({ config }, headers, body) };
};

const openedByBrand = (sent) => opened(sent, sandbox.brandConfig.brandApiKey, sandbox.brandConfig);

const PRODUCT = [
  'brand_id',
  'coupon_code',
  'product_coupon_id',
  'stock_id',
  'appid',
  'openid',
  'unionid',
  'receive_time',
  'send_request_no',
  'send_channel',
  'valid_begin_time',
  'valid_end_time',
  'attach',
];
const PICTURE = ['brand_id', 'task_id', 'image_generation_type', 'task_state', 'combine_image_result'];
const PLAN = ['plan_id', 'plan_state', 'audit_state', 'change_reason', 'modify_time'];
const KINDS = {
  'PRODUCT_COUPON_SP.SEND': ['product_coupon', 'product_coupon_sp', 'WECHATPAY2-SHA256-RSA2048', PRODUCT],
  'PRODUCT_COUPON.SEND': [
    'product_coupon',
    'product_coupon',
    'WECHATPAY-BRAND-SHA256-RSA2048',
    PRODUCT.filter((name) => name !== 'brand_id'),
  ],
  'PRODUCT_COUPON_SP.IMAGE_GENERATION': ['product_coupon', 'product_coupon_sp', 'WECHATPAY2-SHA256-RSA2048', PICTURE],
  'PRODUCT_COUPON.IMAGE_GENERATION': ['product_coupon', 'product_coupon', 'WECHATPAY-BRAND-SHA256-RSA2048', PICTURE],
  'DELIVERY_PLAN.CHANGE': ['delivery_plan', 'delivery_plan', 'WECHATPAY2-SHA256-RSA2048', PLAN],
  'COUPON.SEND': [
    'coupon',
    'coupon',
    'WECHATPAY2-SHA256-RSA2048',
    ['event_type', 'coupon_code', 'stock_id', 'send_time', 'openid', 'unionid', 'send_channel', 'send_merchant'],
  ],
};

test('each of the six kinds is signed, encrypted and has the fields of its page', async () => {
  for (const [kind, [type, data, signatureType, fields]] of Object.entries(KINDS)) {
    const sent = await sandbox.notification(kind);
    const { envelope, content, held } = kind.startsWith('PRODUCT_COUPON.') ? openedByBrand(sent) : opened(sent);
    assert.equal(held, true);
    assert.deepEqual(Object.keys(envelope), ['id', 'create_time', 'event_type', 'resource_type', 'summary', 'resource']);
    assert.deepEqual(
      [envelope.event_type, envelope.resource_type, envelope.resource.original_type, envelope.resource.associated_data],
      [kind, 'encrypt-resource', type, data],
    );
    assert.deepEqual(Object.keys(content), fields);
    assert.equal(sent.headers['Wechatpay-Signature-Type'], signatureType);
    assert.deepEqual(Object.keys(sent.headers).sort(), [
      'Content-Type',
      'Request-ID',
      'Wechatpay-Nonce',
      'Wechatpay-Serial',
      'Wechatpay-Signature',
      'Wechatpay-Signature-Type',
      'Wechatpay-Timestamp',
    ]);
    assert.ok(sent.body instanceof Uint8Array);
  }
  const { content } = opened(await sandbox.notification('PRODUCT_COUPON_SP.SEND'));
  for (const name of ['receive_time', 'valid_begin_time', 'valid_end_time'])
    assert.match(content[name], /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+08:00$/);
});

test('it is about the coupon that is named, with the changes that are wanted', async () => {
  const resource = { coupon_code: 'Bundle_new_2', attach: undefined, phone_number: '5' };
  const { content } = opened(await sandbox.notification('PRODUCT_COUPON_SP.SEND', { resource }));
  assert.deepEqual(
    [content.stock_id, content.stock_bundle_id, content.user_coupon_bundle_id, content.phone_number, 'attach' in content],
    ['1000000014002', '1000000014900', '1000000014901', '5', false],
  );
  const { envelope } = opened(
    await sandbox.notification('COUPON.SEND', { id: 'EV-1', create_time: 't', summary: 's', original_type: 'o', associated_data: '' }),
  );
  assert.deepEqual(
    [envelope.id, envelope.create_time, envelope.summary, envelope.resource.original_type, envelope.resource.associated_data],
    ['EV-1', 't', 's', 'o', ''],
  );
});

test('any other event has the resource that it is given', async () => {
  const { envelope, content } = opened(await sandbox.notification('SOMETHING.NEWER', { resource: { plan_id: '1' } }));
  assert.deepEqual([envelope.event_type, envelope.resource.original_type, content], ['SOMETHING.NEWER', 'something', { plan_id: '1' }]);
  await assert.rejects(
    sandbox.notification('SOMETHING.NEWER'),
    /there is a sample for PRODUCT_COUPON_SP\.SEND, .* needs options\.resource/,
  );
});

test('it is signed by the key that is named, and encrypted with the key that is given', async () => {
  for (const serial of Object.keys(sandbox.config.wechatpayKeys)) {
    const sent = await sandbox.notification('COUPON.SEND', { serial });
    assert.deepEqual([sent.headers['Wechatpay-Serial'], opened(sent).held], [serial, true]);
  }
  const sent = await sandbox.notification('COUPON.SEND', { apiV3Key: 'k'.repeat(32) });
  assert.throws(() => opened(sent));
  assert.equal(opened(sent, 'k'.repeat(32)).held, true);
  await assert.rejects(sandbox.notification('COUPON.SEND', { serial: 'x' }), /"x" is no key of WeChat Pay's/);
  await assert.rejects(sandbox.notification('COUPON.SEND', { resuorce: {} }), /no option "resuorce"; it has apiV3Key, /);
});

test('it is for the account that is named, and what a brand gets no merchant can read', async () => {
  assert.throws(() => opened({ ...brandSend }));
  assert.equal(openedByBrand(brandSend).held, true);
  assert.equal(opened(await sandbox.notification('PRODUCT_COUPON.SEND', { for: 'merchant' })).held, true);
  const change = await sandbox.notification('DELIVERY_PLAN.CHANGE', { for: 'brand', resource: {} });
  assert.equal(openedByBrand(change).held, true);
  assert.equal(change.headers['Wechatpay-Signature-Type'], 'WECHATPAY-BRAND-SHA256-RSA2048');
  await assert.rejects(sandbox.notification('COUPON.SEND', { for: 'partner' }), /options\.for must be "merchant" or "brand"/);
});

const FAULTS = {
  'body-altered': false,
  'wrong-key': false,
  'unknown-serial': false,
  'signature-missing': undefined,
  'probe-signature': false,
  'stale-timestamp': true,
  'future-timestamp': true,
  'key-rotation': true,
  'request-id-missing': true,
};

test('nine faults can spoil it, and the others are refused', async () => {
  assert.deepEqual([...notificationFaultNames].sort(), Object.keys(FAULTS).sort());
  for (const [fault, expected] of Object.entries(FAULTS)) {
    const sent = await sandbox.notification('COUPON.SEND', { fault });
    assert.equal(signatureHolds(sandbox, sent.headers, sent.body), expected, fault);
    const minutes = Math.round((sent.headers['Wechatpay-Timestamp'] - sandbox.clock.now() / 1000) / 60) + 0;
    assert.equal(minutes, { 'stale-timestamp': -6, 'future-timestamp': 6 }[fault] ?? 0, fault);
    assert.equal(sent.headers['Request-ID'] === undefined, fault === 'request-id-missing');
    if (fault === 'probe-signature') assert.match(sent.headers['Wechatpay-Signature'], /^WECHATPAY\/SIGNTEST\//);
  }
  for (const fault of faultNames.filter((name) => !(name in FAULTS))) {
    await assert.rejects(sandbox.notification('COUPON.SEND', { fault }), new RegExp(`a notification has no fault "${fault}"`));
  }
});

test('a handler gets a Request, and its Response decides whether it is sent again', async () => {
  const requests = [];
  const handler = (status, body) => async (request) => {
    requests.push({ method: request.method, headers: request.headers, body: Buffer.from(await request.arrayBuffer()) });
    return new Response(body, { status });
  };
  assert.deepEqual(await sandbox.notify(handler(200, '{"code":"SUCCESS"}'), 'COUPON.SEND'), {
    accepted: true,
    status: 200,
    body: '{"code":"SUCCESS"}',
  });
  assert.deepEqual(await sandbox.notify(handler(204, null), 'COUPON.SEND'), { accepted: true, status: 204, body: '' });
  assert.deepEqual(await sandbox.notify(handler(401, 'no'), 'COUPON.SEND', { fault: 'wrong-key' }), {
    accepted: false,
    status: 401,
    body: 'no',
  });
  assert.deepEqual(
    requests.map(({ method, headers, body }) => [method, signatureHolds(sandbox, headers, body)]),
    [
      ['POST', true],
      ['POST', true],
      ['POST', false],
    ],
  );
  await assert.rejects(
    sandbox.notify(() => {
      throw new Error('mine');
    }, 'COUPON.SEND'),
    /mine/,
  );
});

test('it is about the picture task or the delivery plan that is named', async () => {
  sandbox.reset();
  const [{ task_id }, { plan }] = [
    await done(sandbox, ofBrand(ASK['imageGenerationTasks.create']({ task_id: 'Task_of_mine' }))),
    await done(sandbox, ASK['deliveryPlans.create']()),
  ];
  const picture = openedByBrand(await sandbox.notification('PRODUCT_COUPON.IMAGE_GENERATION', { resource: { task_id } })).content;
  assert.deepEqual(
    [picture.task_id, picture.brand_id, picture.task_state, 'cut_out_result' in picture],
    ['Task_of_mine', '120344', 'SUCCESS', true],
  );
  assert.equal((await ask(sandbox, ASK['deliveryPlans.terminate'](plan.plan_id))).status, 204);
  const { plan_id } = plan;
  const change = opened(await sandbox.notification('DELIVERY_PLAN.CHANGE', { resource: { plan_id } })).content;
  assert.deepEqual([change.plan_id, change.plan_state, change.audit_state], [plan_id, 'TERMINATED', 'PASSED']);
  assert.match(change.modify_time, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+08:00$/);
});

test('without a handler it goes to the URL that was set, of either account', async (t) => {
  sandbox.reset();
  const sent = [];
  t.mock.method(globalThis, 'fetch', async (url, { method, headers, body }) => {
    sent.push([String(url), method, signatureHolds(sandbox, headers, body) ?? false]);
    return new Response(null, { status: 204 });
  });
  const [set, setPlans] = [ASK['notifyConfigs.set'], ASK['deliveryPlans.setNotifyUrl']];
  await assert.rejects(sandbox.notify(undefined, 'PRODUCT_COUPON_SP.SEND'), /no URL was set for PRODUCT_COUPON_SP\.SEND/);
  await assert.rejects(sandbox.notify(undefined, 'DELIVERY_PLAN.CHANGE'), /no URL was set/);
  await done(sandbox, set({ notify_url: 'https://sp.example.com/coupons' }));
  await done(sandbox, setPlans({ notify_url: 'https://sp.example.com/plans' }));
  await done(sandbox, ofBrand(setPlans({ notify_url: 'https://brand.example.com/plans' })));
  for (const [kind, options] of [
    ['PRODUCT_COUPON_SP.SEND'],
    ['PRODUCT_COUPON_SP.IMAGE_GENERATION'],
    ['DELIVERY_PLAN.CHANGE'],
    ['DELIVERY_PLAN.CHANGE', { for: 'brand' }],
  ]) {
    assert.deepEqual(await sandbox.notify(undefined, kind, options), { accepted: true, status: 204, body: '' });
  }
  assert.deepEqual(sent, [
    ['https://sp.example.com/coupons', 'POST', true],
    ['https://sp.example.com/coupons', 'POST', true],
    ['https://sp.example.com/plans', 'POST', true],
    ['https://brand.example.com/plans', 'POST', false], // signed by a key of the brand's
  ]);
  await assert.rejects(sandbox.notify(undefined, 'PRODUCT_COUPON.SEND'), /no URL was set/);
  await assert.rejects(sandbox.notify(undefined, 'COUPON.SEND'), /no URL was set/);
});

test('a URL gets it by POST', async () => {
  const server = createServer(async (request, response) => {
    const chunks = await collected(request);
    const { headers } = request;
    const named = { get: (name) => headers[name.toLowerCase()] };
    response.writeHead(request.method === 'POST' && signatureHolds(sandbox, named, Buffer.concat(chunks)) ? 204 : 500).end();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${server.address().port}/notifications`;
  assert.deepEqual(await sandbox.notify(url, 'PRODUCT_COUPON_SP.SEND'), { accepted: true, status: 204, body: '' });
  assert.equal((await sandbox.notify(new URL(url), 'COUPON.SEND', { fault: 'body-altered' })).accepted, false);
  server.closeAllConnections();
  server.close();
});

async function collected(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return chunks;
}
