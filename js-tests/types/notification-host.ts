// Handlers of notifications where the host's types are known: what frameworks want them to be.

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { NotificationRequestHandler } from 'wechatpay-coupon';

declare const handle: NotificationRequestHandler;

export const server: { fetch(request: Request): Promise<Response> } = { fetch: handle };
export const route: (request: Request, context: { params: Promise<object> }) => Response | Promise<Response> = handle;

export async function listener(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const answer = await handle(request);
  response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
}
