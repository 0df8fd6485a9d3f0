// The sandbox as users of ECMAScript modules see it: its configuration is what a client takes, and nothing of a host is needed.

import { expectTypeOf } from 'expect-type';
import { WechatPay } from 'wechatpay-coupon';
import type { Fetch, WechatPayConfig } from 'wechatpay-coupon';
import * as door from 'wechatpay-coupon/sandbox';
import { createSandbox, documentedErrors, faultDescriptions, faultNames, notificationFaultNames } from 'wechatpay-coupon/sandbox';
import type { FaultName, NewCoupon, NotificationFaultName, Sandbox, SandboxConfig, SandboxFetch } from 'wechatpay-coupon/sandbox';

export async function start(): Promise<WechatPay> {
  const sandbox = await createSandbox({ now: () => 0, rateLimit: 500, certificate: true });
  const code: string = sandbox.coupons.create({ state: 'USED', used_count: 3 });
  sandbox.coupons.setState(code, 'EFFECTIVE');
  sandbox.fault('drop-after', { times: 2, operation: 'userCoupons.use' });
  for (const name of faultNames) sandbox.fault(name);
  for (const fault of notificationFaultNames) await sandbox.notification('COUPON.SEND', { fault });
  sandbox.clock.advance(60_000);
  sandbox.hosts.down('https://api.mch.weixin.qq.com');
  const url: string = await sandbox.listen();
  await sandbox.close();
  const { status } = await sandbox.fetch(url, { method: 'GET', headers: { Accept: 'application/json' }, body: undefined });
  const last = sandbox.requests.at(-1);
  const held: boolean | undefined = last?.signatureHeld;
  void [status, held, await sandbox.rotateKey()];
  return new WechatPay({ ...sandbox.config, timestampTolerance: 60 });
}

expectTypeOf<SandboxConfig>().toExtend<WechatPayConfig>();
expectTypeOf<SandboxFetch>().toExtend<Fetch>();
expectTypeOf<Exclude<keyof SandboxConfig, keyof WechatPayConfig>>().toBeNever();
expectTypeOf<NotificationFaultName>().toExtend<FaultName>();
expectTypeOf(faultDescriptions['drop-after']).toBeString();
expectTypeOf(documentedErrors['userCoupons.use']?.[0]?.status).toEqualTypeOf<number | undefined>();
expectTypeOf<Sandbox['requests'][number]['fault']>().toEqualTypeOf<FaultName | undefined>();

export async function mistakes(sandbox: Sandbox): Promise<unknown[]> {
  const unknownState: NewCoupon = { state: 'USED' };
  return [
    unknownState,
    // @ts-expect-error there is no such option
    createSandbox({ ratelimit: 5 }),
    // @ts-expect-error there is no such fault
    sandbox.fault('drop'),
    // @ts-expect-error a response that is dropped is no notification
    sandbox.notification('COUPON.SEND', { fault: 'drop-after' }),
    // @ts-expect-error the journal is only read
    sandbox.requests.push({}),
    // @ts-expect-error the configuration is made anew each time
    (sandbox.config = {}),
    // @ts-expect-error no default export
    door.default,
  ];
}
