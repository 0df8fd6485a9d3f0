// The sandbox where the host's types are known: its fetch gives the host's Response, and takes what the host's fetch takes; a handler
// of notifications is a function of the host's Request.

import type { Sandbox, SandboxFetch } from 'wechatpay-coupon/sandbox';

declare const sandbox: Sandbox;

export const replaced: (url: string | URL | Request, init?: RequestInit) => Promise<Response> = sandbox.fetch;
export const alone: SandboxFetch = async (input, init) => sandbox.fetch(input, init);

export async function answered(): Promise<[Response, unknown]> {
  const response: Response = await sandbox.fetch(new URL('https://api.mch.weixin.qq.com/v3/certificates'), {
    headers: new Headers(),
    signal: AbortSignal.timeout(1000),
  });
  return [response, await response.json()];
}

export async function notified(): Promise<boolean> {
  const handler = async (request: Request): Promise<Response> => new Response(await request.text(), { status: 200 });
  const { accepted } = await sandbox.notify(handler, 'PRODUCT_COUPON_SP.SEND', { resource: { coupon_code: 'Code_123456' } });
  await sandbox.notify((request) => new Response(request.url), 'COUPON.SEND');
  await sandbox.notify(new URL('http://127.0.0.1:3000/notifications'), 'COUPON.SEND', { fault: 'probe-signature' });
  const { headers, body } = await sandbox.notification('COUPON.SEND');
  void new Request('http://127.0.0.1', { method: 'POST', headers, body });
  return accepted;
}
