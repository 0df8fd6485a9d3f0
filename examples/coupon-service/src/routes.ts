// The HTTP surface. A request that is not settled is answered with 202, and can be asked for by its `Location`; a caller may also send the same
// again. It does not know its callers: put your own authentication before it.

import type { Context, Hono } from 'hono';
import { type Job, type Wanted, needsAttention } from './job.ts';
import type { Outbox } from './outbox.ts';
import { returnRequest, sendRequest, useRequest } from './requests.ts';
import type { Coupon, Store } from './store.ts';

export interface Service {
  readonly store: Store;
  readonly outbox: Outbox;
  readonly receive: (request: Request) => Promise<Response>;
  readonly account: Pick<Coupon, 'appid' | 'brand_id'>;
  /** The time as the parameters have it. */
  readonly rfc3339: () => string;
}

/** Adds the routes to an app. A Worker has its service from the environment, which comes with each request. */
export function addRoutes<Bindings extends object>(
  app: Hono<{ Bindings: Bindings }>,
  serviceOf: (environment: Bindings) => Service | Promise<Service>,
): void {
  type Here = Context<{ Bindings: Bindings }>;

  app.post('/coupons/send', async (context) => {
    const service = await serviceOf(context.env);
    const body = await fieldsOf(context, 'send_request_no', 'openid', 'product_coupon_id', 'stock_id');
    return body ? carryOut(context, service, sendRequest(body, service.account)) : bodyInvalid(context);
  });

  app.post('/coupons/:code/use', async (context) => {
    const service = await serviceOf(context.env);
    const coupon = await service.store.coupon(context.req.param('code'));
    const body = await fieldsOf(context, 'out_request_no', 'transaction_id');
    if (!body) return bodyInvalid(context);
    if (!coupon) return noSuchCoupon(context);
    return carryOut(context, service, useRequest(coupon, body.out_request_no, body.transaction_id, service.rfc3339()));
  });

  app.post('/coupons/:code/return', async (context) => {
    const service = await serviceOf(context.env);
    const coupon = await service.store.coupon(context.req.param('code'));
    const body = await fieldsOf(context, 'out_request_no');
    if (!body) return bodyInvalid(context);
    return coupon ? carryOut(context, service, returnRequest(coupon, body.out_request_no)) : noSuchCoupon(context);
  });

  app.get('/coupons/:code', async (context) => {
    const { store } = await serviceOf(context.env);
    const coupon = await store.coupon(context.req.param('code'));
    if (!coupon) return noSuchCoupon(context);
    const { coupon_code, state, product_coupon_id, stock_id } = coupon;
    return context.json({ coupon_code, coupon_state: state, product_coupon_id, stock_id });
  });

  app.get('/requests/:id', async (context) => {
    const { store } = await serviceOf(context.env);
    const job = await store.job(context.req.param('id'));
    return job ? answer(context, job) : context.json({ code: 'NO_SUCH_REQUEST' }, 404);
  });

  app.all('/notifications', async (context) => (await serviceOf(context.env)).receive(context.req.raw));

  async function carryOut(context: Here, { outbox }: Service, wanted: Wanted) {
    const job = await outbox.carryOut(wanted);
    return job ? answer(context, job) : context.json({ code: 'NUMBER_TAKEN' }, 409);
  }

  function answer(context: Here, job: Job) {
    const { id, state, result } = job;
    const body = { request: id, state, ...result };
    if (state === 'done') return context.json(body);
    if (state === 'rejected') return context.json(body, result?.code === 'REQUEST_INVALID' ? 400 : 409);
    return context.json({ ...body, ...(needsAttention(job) && { needs_attention: true }) }, 202, {
      Location: `/requests/${encodeURIComponent(id)}`,
    });
  }

  const bodyInvalid = (context: Here) => context.json({ code: 'BODY_INVALID' }, 400);
  const noSuchCoupon = (context: Here) => context.json({ code: 'NO_SUCH_COUPON' }, 404);
}

/** The fields of a JSON body, all of them texts and no others; undefined when it is anything else. */
async function fieldsOf<Name extends string>(context: Context, ...names: Name[]): Promise<Record<Name, string> | undefined> {
  const body: unknown = await context.req.json().catch(() => undefined);
  if (typeof body !== 'object' || body === null) return undefined;
  const fields = Object.entries(body);
  const isWanted = ([name, value]: [string, unknown]) => names.some((known) => known === name) && typeof value === 'string';
  return fields.length === names.length && fields.every(isWanted) ? (body as Record<Name, string>) : undefined;
}
