// The process of the sandbox: it checks each request and signs each response.

import { createSandbox } from 'wechatpay-coupon/sandbox';
import { answer } from './peer.mjs';

const sandbox = await createSandbox();

answer({
  async listen() {
    await sandbox.listen();
    const { mchid, serialNo, privateKey, wechatpayKeys, baseUrl } = sandbox.config;
    return { mchid, serialNo, privateKey, wechatpayKeys, baseUrl };
  },
  fault: (name) => sandbox.fault(name),
  /** Forgets the requests of a round; fails unless each was signed well and got its response. */
  forget() {
    const bad = sandbox.requests.find(({ signatureHeld, status, fault }) => !fault && !(signatureHeld && status === 200));
    const { length } = sandbox.requests;
    sandbox.reset();
    if (bad) throw new Error(`the sandbox refused a request: ${bad.status} ${bad.code}`);
    return length;
  },
});
