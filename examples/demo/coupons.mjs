// Two chapters of the demo: coupons are used (核销) and returned (退券); and responses are lost.

import { isDeepStrictEqual } from 'node:util';
import { chapter, count, header, quoted, say, step, visible, withShortSignature } from './page.mjs';
import {
  expectError,
  heldWord,
  ids,
  last,
  openid,
  returnOf,
  sandbox,
  sayExchange,
  sayStandIn,
  severe,
  useOf,
  wechatpay,
} from './stand-in.mjs';

export async function theMainJob() {
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

export async function lostResponses() {
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
