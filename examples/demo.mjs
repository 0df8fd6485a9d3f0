// The demo: coupons are used (核销) and returned (退券) over real HTTP, against a stand-in for WeChat Pay on 127.0.0.1 that
// has fresh keys and WebCrypto's signatures; then responses are lost, notifications (回调通知) come, and what a client must reject; last, the
// life of one coupon in a service that is killed. Every step says what it expects.
// When one step did something else, it prints what was expected and what came, goes on, and exits with 1.

import { lostResponses, theMainJob } from './demo/coupons.mjs';
import { theLifeOfOneCoupon } from './demo/life.mjs';
import { summary } from './demo/page.mjs';
import { notifications, whatMustBeRejected } from './demo/rejections.mjs';
import { introduction, sandbox, wechatpay } from './demo/stand-in.mjs';

try {
  introduction();
  await theMainJob();
  await lostResponses();
  await notifications();
  await whatMustBeRejected();
  await theLifeOfOneCoupon();
} finally {
  wechatpay.free();
  await sandbox.close();
}
process.exitCode = summary() ? 0 : 1;
