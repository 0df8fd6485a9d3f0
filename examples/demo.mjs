// The demo: coupons are used (核销) and returned (退券) over real HTTP, against a stand-in for WeChat Pay on 127.0.0.1 that
// has fresh keys and WebCrypto's signatures; then responses are lost, notifications (回调通知) come, and what a client must reject; last, the
// life of one coupon in a service that is killed. Every step says what it expects.
// When one step did something else, it prints what was expected and what came, goes on, and exits with 1.

import { isDeepStrictEqual } from 'node:util';
import { ApiError, RequestError, TransportError, VerificationError, WechatPay, rfc3339 } from 'wechatpay-coupon';
import { createSandbox } from 'wechatpay-coupon/sandbox';
import { theLifeOfOneCoupon } from './life.mjs';

const COLUMNS = 100;
const LABEL = 14; // columns before a line's text
const WIDE = /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
const CLASSES = { ApiError, RequestError, TransportError, VerificationError }; // by name, as a bundler may rename them

const steps = []; // whether each did what it should
const sandbox = await createSandbox();
await sandbox.listen();
const wechatpay = new WechatPay({ ...sandbox.config, retry: { delay: 100 } }); // so that nobody has to wait here

const chinaTime = rfc3339();
const openid = 'oh-394z-6CGkNoJrsDLTTUKiAnp4';
const ids = { product_coupon_id: '1000000013', stock_id: '1000000013001', appid: 'wx233544546545989', brand_id: '120344' };

const useOf = (coupon_code, out_request_no) => ({
  openid,
  coupon_code,
  ...ids,
  out_request_no,
  use_time: chinaTime,
  associated_order_info: { transaction_id: '4200000000123456789123456789' },
});
const returnOf = (coupon_code, out_request_no) => ({ openid, coupon_code, ...ids, out_request_no });

try {
  introduction();
  await theMainJob();
  await lostResponses();
  await notifications();
  await whatMustBeRejected();
  await theLifeOfOneCoupon({ chapter, step, say, sayExchange });
} finally {
  wechatpay.free();
  await sandbox.close();
}
process.exitCode = summary() ? 0 : 1;

async function theMainJob() {
  chapter('The main job');

  await step('Use a product coupon (核销用户商品券), with your own transport', async (expect) => {
    const [serial] = Object.keys(sandbox.config.wechatpayKeys);
    const before = sandbox.coupons.state('Code_123456');
    say('call', "prepared = userCoupons.use.prepare({ coupon_code: 'Code_123456', … })   no I/O yet");
    const prepared = wechatpay.userCoupons.use.prepare(useOf('Code_123456', 'MCHUSE202003101234'));
    say('signs', visible(prepared.signedMessage));
    say('sends', `${prepared.method} ${prepared.url}`);
    say('', `Authorization: ${withShortSignature(header(prepared.headers, 'Authorization'))}`);
    say('', `Wechatpay-Serial: ${header(prepared.headers, 'Wechatpay-Serial')}   (the response is to be signed with it)`);

    const response = await fetch(prepared.url, prepared);
    const bytes = new Uint8Array(await response.arrayBuffer());
    sayStandIn('checks headers, time, signer and nonce, and rebuilds the text from the raw request;');
    say('', `WebCrypto: the signature ${heldWord(last())}; the coupon ${before} → ${sandbox.coupons.state('Code_123456')}`);
    expect('the text that the stand-in rebuilt', last().signedMessage, prepared.signedMessage);
    expect('the signature at the stand-in', last().signatureHeld, true);

    say('receives', `${response.status}, ${bytes.length} bytes, Wechatpay-Serial ${response.headers.get('wechatpay-serial')}`);
    const [timestamp, nonce] = ['timestamp', 'nonce'].map((name) => response.headers.get(`wechatpay-${name}`));
    say('verifies', visible(`${timestamp}\n${nonce}\n${new TextDecoder().decode(bytes)}\n`));
    const { data, findings, requestId, ...accepted } = prepared.accept(response.status, response.headers, bytes);
    say('client', 'the time is within 300 s, the serial is a configured key, the signature is valid over');
    say('', 'the raw bytes; then the JSON is an entity, and it is the coupon of the request');
    say('typed', `coupon_state ${quoted(data.coupon_state)}, used at ${data.single_usage_detail?.use_time}`);
    say('', `requestId ${requestId}, ${count(findings.length, 'finding')}`);
    expect('status', accepted.status, 200);
    expect('serial', accepted.serial, serial);
    expect('requestId', requestId, last().requestId);
    expect('severe findings', severe(findings), []);
    expect('coupon_code', data.coupon_code, 'Code_123456');
    expect('coupon_state', data.coupon_state, 'USED');
    expect('use_request_no', data.single_usage_detail?.use_request_no, 'MCHUSE202003101234');
    expect('state in the stand-in', sandbox.coupons.state('Code_123456'), 'USED');
  });

  let returned;
  await step('Return it (退券), in one call, with everything around the entity', async (expect) => {
    say('call', "response = await userCoupons.return.withResponse({ coupon_code: 'Code_123456', … })");
    const response = await wechatpay.userCoupons.return.withResponse(returnOf('Code_123456', 'MCHRETURN202003101234'));
    returned = response.data;
    sayExchange();
    sayStandIn(`Code_123456 is ${sandbox.coupons.state('Code_123456')} again`);
    say('typed', `coupon_state ${quoted(response.data.coupon_state)}, returned at ${response.data.single_usage_detail?.return_time}`);
    say('', `status ${response.status}, serial ${response.serial}`);
    expect('the signature at the stand-in', last().signatureHeld, true);
    expect('coupon_state', response.data.coupon_state, 'EFFECTIVE');
    expect('return_request_no', response.data.single_usage_detail?.return_request_no, 'MCHRETURN202003101234');
    expect('requestId', response.requestId, last().requestId);
    expect('severe findings', severe(response.findings), []);
    expect('state in the stand-in', sandbox.coupons.state('Code_123456'), 'EFFECTIVE');
  });

  await step('Return it again with the same request number (请求单号): the same result', async (expect) => {
    const sentBefore = sandbox.requests.length;
    say('call', "coupon = await userCoupons.return({ out_request_no: 'MCHRETURN202003101234', … })");
    const coupon = await wechatpay.userCoupons.return(returnOf('Code_123456', 'MCHRETURN202003101234'));
    const same = isDeepStrictEqual(coupon, returned);
    sayExchange();
    say('typed', `coupon_state ${quoted(coupon.coupon_state)}; ${same ? 'equal in every field' : 'different'} to the first result`);
    expect('requests sent', sandbox.requests.length - sentBefore, 1);
    expect('the signature at the stand-in', last().signatureHeld, true);
    expect('the result', coupon, returned);
    expect('state in the stand-in', sandbox.coupons.state('Code_123456'), 'EFFECTIVE');
  });

  await step('Return a merchant coupon (商家券 申请退券)', async (expect) => {
    const before = sandbox.coupons.state('sxxe34343434');
    say('call', "response = await busifavor.return({ coupon_code: 'sxxe34343434', … })");
    const response = await wechatpay.busifavor.return({
      coupon_code: 'sxxe34343434',
      stock_id: '1234567891',
      return_request_no: '1002600620019090123143254436',
    });
    sayExchange();
    sayStandIn(`sxxe34343434 ${before} → ${sandbox.coupons.state('sxxe34343434')}`);
    say('typed', `wechatpay_return_time ${quoted(response.wechatpay_return_time)}`);
    expect('the signature at the stand-in', last().signatureHeld, true);
    expect('wechatpay_return_time is a time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/.test(response.wechatpay_return_time), true);
    expect('state in the stand-in', sandbox.coupons.state('sxxe34343434'), 'SENDED');
  });
}

async function lostResponses() {
  chapter('Responses that are lost');

  await step('The coupon is used and the response is lost: a retry, and still one use', async (expect) => {
    const code = sandbox.coupons.create();
    sandbox.fault('drop-after');
    say('call', `coupon = await userCoupons.use({ coupon_code: '${code}', … })`);
    const coupon = await wechatpay.userCoupons.use(useOf(code, 'MCHUSE_lost'));
    const [first, second] = sandbox.requests.slice(-2);
    sayExchange(first);
    sayExchange(second);
    say('client', 'sends the identical body again, signed anew: WeChat Pay knows the request number');
    say('typed', `coupon_state ${quoted(coupon.coupon_state)} under ${coupon.single_usage_detail?.use_request_no}`);
    expect('the first response', [first.fault, first.status], ['drop-after', undefined]);
    expect('the second response', [second.fault, second.status], [undefined, 200]);
    expect('the body', second.body, first.body);
    expect('the same signature', second.headers.authorization === first.headers.authorization, false);
    expect('signatures at the stand-in', [first.signatureHeld, second.signatureHeld], [true, true]);
    expect('use_request_no', coupon.single_usage_detail?.use_request_no, 'MCHUSE_lost');
    expect('state in the stand-in', sandbox.coupons.state(code), 'USED');
  });

  await step('A call that must not be repeated: its outcome is unknown, and resolve finds out', async (expect) => {
    const code = 'sxxe34343435';
    const params = { coupon_code: code, stock_id: '1234567891', return_request_no: 'MCHRETURN_lost' };
    const { use_request_no } = sandbox.coupons.get(code);
    const sentBefore = sandbox.requests.length;
    sandbox.fault('drop-after');
    say('call', `await busifavor.return({ coupon_code: '${code}', … })`);
    await expectError(expect, () => wechatpay.busifavor.return(params), {
      type: 'TransportError',
      code: 'TRANSPORT_FAILED',
      outcome: 'unknown',
    });
    expect('requests sent', sandbox.requests.length - sentBefore, 1);
    say('call', 'await busifavor.return.resolve({ …, openid, appid, use_request_no })');
    const { verdict, coupon, error } = await wechatpay.busifavor.return.resolve({ ...params, openid, appid: ids.appid, use_request_no });
    sayExchange();
    say('typed', `verdict ${quoted(verdict)}: the coupon is ${coupon?.coupon_state}, in the user's hands again`);
    expect('verdict', verdict, 'happened');
    expect('error', error, undefined);
    expect('the query', last().operation, 'busifavor.get');
    expect('state in the stand-in', sandbox.coupons.state(code), 'SENDED');
  });
}

async function notifications() {
  chapter('Notifications (回调通知)');
  // What a service does with every notification: headers and raw bytes in, the response for WeChat Pay out.
  const opened = [];
  const rejected = [];
  const receive = async (request) => {
    let reply;
    try {
      opened.push(wechatpay.notifications.open(request.headers, new Uint8Array(await request.arrayBuffer())));
      reply = wechatpay.notifications.acknowledge();
    } catch (error) {
      rejected.push(error);
      reply = wechatpay.notifications.reject();
    }
    return new Response(reply.body, reply);
  };

  await step('A user got a coupon: verified, decrypted, acknowledged', async (expect) => {
    sayStandIn('sends PRODUCT_COUPON_SP.SEND, signed, its resource encrypted with the APIv3 key');
    const { status } = await sandbox.notify(receive, 'PRODUCT_COUPON_SP.SEND');
    const [notification] = opened;
    say('typed', `kind ${quoted(notification?.kind)}, coupon_code ${quoted(notification?.data.coupon_code)}, id ${notification?.id}`);
    say('responds', `${status}`);
    expect('kind', notification?.kind, 'product-coupon-send');
    expect('coupon_code', notification?.data.coupon_code, 'Code_123456');
    expect('findings', notification?.findings, []);
    expect('status', status, 204);
    expect('rejected', rejected.length, 0);
  });

  await step("WeChat Pay's own probe (签名探测流量): rejected like every forgery", async (expect) => {
    const { status, body } = await sandbox.notify(receive, 'PRODUCT_COUPON_SP.SEND', { fault: 'probe-signature' });
    const [error] = rejected;
    say('rejected', `${error?.name} ${error?.code}`);
    say('', `“${error?.message}”`);
    say('responds', `${status} ${body}`);
    expect('error class', error instanceof VerificationError, true);
    expect('code', error?.code, 'SIGNATURE_PROBE');
    expect('status', status, 500);
    expect('opened', opened.length, 1);
  });
}

async function whatMustBeRejected() {
  chapter('What must be rejected');
  const tampered = useOf('Code_123457', 'MCHUSE_tampered');

  await step('A response that was altered on its way: one digit of the body', async (expect) => {
    sandbox.fault('body-altered');
    await expectError(expect, () => wechatpay.userCoupons.use(tampered), {
      type: 'VerificationError',
      code: 'SIGNATURE_MISMATCH',
      outcome: 'unknown',
    });
    sayStandIn(`Code_123457 is ${sandbox.coupons.state('Code_123457')}: it was used, hence 'unknown', never "failed"`);
    expect('state in the stand-in', sandbox.coupons.state('Code_123457'), 'USED');
  });

  await step('The way out of an unknown outcome: the identical request once more', async (expect) => {
    const coupon = await wechatpay.userCoupons.use(tampered);
    sayExchange();
    say('typed', `coupon_state ${quoted(coupon.coupon_state)} under ${coupon.single_usage_detail?.use_request_no}: the same use`);
    expect('coupon_state', coupon.coupon_state, 'USED');
    expect('use_request_no', coupon.single_usage_detail?.use_request_no, 'MCHUSE_tampered');
  });

  await step('A response that is genuine and six minutes old', async (expect) => {
    sandbox.fault('stale-timestamp');
    await expectError(expect, () => wechatpay.userCoupons.use(useOf('Code_123458', 'MCHUSE_stale')), {
      type: 'VerificationError',
      code: 'TIMESTAMP_OUT_OF_WINDOW',
      outcome: 'unknown',
    });
    expect('state in the stand-in', sandbox.coupons.state('Code_123458'), 'USED');
  });

  await step('A response signed by a key that nobody configured', async (expect) => {
    sandbox.fault('unknown-serial');
    await expectError(expect, () => wechatpay.userCoupons.use(useOf('Code_123459', 'MCHUSE_stranger')), {
      type: 'VerificationError',
      code: 'SERIAL_UNKNOWN',
      outcome: 'unknown',
    });
    expect('state in the stand-in', sandbox.coupons.state('Code_123459'), 'USED');
  });

  await step('Use of a coupon that has expired: WeChat Pay says no', async (expect) => {
    const error = await expectError(expect, () => wechatpay.userCoupons.use(useOf('Code_expired', 'MCHUSE_expired')), {
      type: 'ApiError',
      code: 'API_ERROR',
      outcome: 'rejected',
    });
    say('', `${error?.status} ${error?.apiCode} ${error?.apiMessage}; verified ${error?.verified}: errors come unsigned`);
    say('', `requestId ${error?.requestId}`);
    expect('status', error?.status, 403);
    expect('apiCode', error?.apiCode, 'NOT_ENOUGH');
    expect('verified', error?.verified, false);
    expect('requestId', error?.requestId, last().requestId);
    expect('state in the stand-in', sandbox.coupons.state('Code_expired'), 'EXPIRED');
  });

  await step('A request with three mistakes: all of them at once, and nothing is sent', async (expect) => {
    const sentBefore = sandbox.requests.length;
    const mistaken = {
      ...useOf('Code_123456', 'no'), // too short
      stock_id: 1000000013001, // an id is a string
      use_time: 'yesterday',
    };
    const error = await expectError(expect, () => wechatpay.userCoupons.use(mistaken), {
      type: 'RequestError',
      code: 'REQUEST_INVALID',
      outcome: 'not-sent',
      exchanged: false,
    });
    for (const { path, message } of error?.findings ?? []) say('', `${path.padEnd(17)} ${message}`);
    sayStandIn(`${sandbox.requests.length} requests in its journal, ${sentBefore} before`);
    const paths = new Set(error?.findings?.map(({ path }) => path));
    expect('places', [...paths].sort(), ['/out_request_no', '/stock_id', '/use_time']);
    expect('requests sent', sandbox.requests.length - sentBefore, 0);
  });
}

/** Runs the call, shows the error, and expects class, code and outcome. Resolves to the error. */
async function expectError(expect, call, { type, code, outcome, exchanged = true }) {
  const error = await call().then(
    () => undefined,
    (reason) => reason,
  );
  if (exchanged) sayExchange();
  const name = Object.keys(CLASSES).find((known) => error instanceof CLASSES[known]) ?? error?.name;
  say('rejected', error ? `${name} ${error.code}, outcome ${quoted(error.outcome)}` : 'not at all');
  if (error) say('', `“${error.message}”`);
  expect('error class', name, type);
  expect('code', error?.code, code);
  expect('outcome', error?.outcome, outcome);
  return error;
}

// What the journal says.

function last() {
  return sandbox.requests.at(-1);
}

/** One line for a whole exchange, from the stand-in: what came, whether the signature was valid, what went. */
function sayExchange(request = last()) {
  const { method, target, status, code, fault } = request;
  const path = target.split('/').slice(-3).join('/');
  const outcome = status === undefined ? 'the connection dropped' : `status ${status}${code ? ` ${code}` : ''}`;
  say('exchange', `${method} …/${path}: signature ${heldWord(request)}, ${outcome}`);
  if (fault) say('', `the response was altered on purpose: ${fault}`);
}

function heldWord({ signatureHeld }) {
  return signatureHeld ? 'holds' : 'DOES NOT HOLD';
}

function sayStandIn(text) {
  say('stand-in', text);
}

function severe(findings) {
  return findings.filter(({ severity }) => severity === 'error');
}

// Steps, and what is printed. Functions only, so that the story can stand above them.

function introduction() {
  const { mchid, serialNo, wechatpayKeys } = sandbox.config;
  print(bold('wechatpay-coupon: coupons used (核销) and returned (退券), end to end'));
  print(`A stand-in for WeChat Pay listens at ${sandbox.url}; every key is a moment old.`);
  print(`  requests are signed by   merchant ${mchid}, certificate ${serialNo}`);
  print(`  responses are signed by  ${Object.keys(wechatpayKeys).join(', ')}`);
  print(`  ⏎ marks a line end that is part of a signed text`);
}

function chapter(title) {
  print(`\n${bold(title)}`);
}

/** One step: `run` gets `expect(what, came, wanted)`. Whatever happens, the next step runs. */
async function step(title, run) {
  const failures = [];
  print(`\n${bold(String(steps.length + 1).padStart(2))}  ${bold(title)}`);
  try {
    await run((what, came, wanted) => {
      if (!isDeepStrictEqual(came, wanted)) failures.push(`${what}: expected ${json(wanted)}, came ${json(came)}`);
    });
  } catch (error) {
    failures.push(`expected no error, came ${error?.name} ${error?.code ?? ''}: ${error?.message}`);
  }
  for (const failure of failures) say(red('✗'), failure);
  if (failures.length === 0) say(green('✓'), 'as it should');
  steps.push(failures.length === 0);
}

function summary() {
  const right = steps.filter(Boolean).length;
  const good = right === steps.length;
  const line = `${right} of ${steps.length} steps did what they should.`;
  print(`\n${good ? green(line) : red(line)}`);
  return good;
}

/** A labelled text; its lines, and the rest of a line that is too long, stand under each other. */
function say(label, text) {
  const lines = text.split('\n').flatMap((line) => folded(line, COLUMNS - LABEL));
  const width = columns(label.replace(/\x1b\[\d+m/g, ''));
  const first = `    ${label}${' '.repeat(Math.max(1, LABEL - 4 - width))}`;
  lines.forEach((line, index) => print((index === 0 ? first : ' '.repeat(LABEL)) + line));
}

function print(line) {
  console.log(line);
}

/** Folded after a space, a slash or a comma where there is one in the last third. */
function folded(line, width) {
  const characters = [...line];
  let end = 0;
  for (let used = 0; end < characters.length; end += 1) {
    used += columns(characters[end]);
    if (used > width) break;
  }
  if (end === characters.length) return [line];
  const seam = characters.slice(0, end).findLastIndex((character) => ' /,'.includes(character)) + 1;
  const cut = seam > (end * 2) / 3 ? seam : end;
  return [characters.slice(0, cut).join('').trimEnd(), ...folded(characters.slice(cut).join(''), width)];
}

/** Columns on a terminal: Chinese characters and full-width signs take two. */
function columns(text) {
  return [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
}

/** A signed text with its line ends to be seen, and a long last line (the body) shortened. */
function visible(message) {
  return message
    .split('\n')
    .slice(0, -1)
    .map((line) => `${short(line, 110)}⏎`)
    .join('\n');
}

function short(text, length) {
  const bytes = Buffer.byteLength(text);
  return text.length <= length ? text : `${text.slice(0, 60)}… (${bytes} bytes)`;
}

function withShortSignature(authorization) {
  return authorization.replace(/signature="(.{12})[^"]*"/, 'signature="$1…"');
}

function header(headers, name) {
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name.toLowerCase());
  return found?.[1] ?? '(missing)';
}

function quoted(text) {
  return typeof text === 'string' ? `'${text}'` : String(text);
}

function count(number, noun) {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function json(value) {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

function bold(text) {
  return painted(1, text);
}

function green(text) {
  return painted(32, text);
}

function red(text) {
  return painted(31, text);
}

function painted(code, text) {
  const colour = process.stdout.isTTY && process.env.NO_COLOR === undefined;
  return colour ? `\x1b[${code}m${text}\x1b[0m` : text;
}
