// Checks the parameters of a call by the shapes of its operation, and runs it.

import type { Account } from './accounts.js';
import { isObject } from './bytes.js';
import type { Bytes, Json, JsonObject } from './bytes.js';
import type { Fail } from './errors.js';
import { contentOf, json } from './form.js';
import type { Form } from './form.js';
import type { Route } from './generated/routes.js';
import { parameters } from './generated/shapes.js';
import { handlers } from './handlers.js';
import type { Merchant } from './identities.js';
import type { Repeats } from './operation.js';
import { checkBody, checkPath, checkQuery } from './parameters.js';
import type { Target } from './routes.js';
import type { Store } from './store.js';

/** A request whose signature holds. */
interface Admitted extends Target {
  readonly route: Route;
  readonly body: Bytes;
  /** In place of the body, of an upload. */
  readonly form: Form | undefined;
  readonly account: Account;
  readonly merchant: Merchant;
  readonly store: Store;
  readonly repeats: Repeats;
  readonly now: number;
  readonly fail: Fail;
}

/** Gives the entity, or nothing where the operation gives none. */
export async function perform({ path, query, body, form, ...call }: Admitted): Promise<Json | undefined> {
  const { route, account, fail } = call;
  const shapes = parameters[route.operation];
  const context = { side: route.side, fail };
  const params: Record<string, Json | undefined> = {};
  const given = shapes.body && json(body, fail);
  Object.assign(params, checkPath(context, path, shapes.path ?? {}));
  if (shapes.query !== undefined) Object.assign(params, checkQuery(context, query, shapes.query));
  if (shapes.body !== undefined) Object.assign(params, checkBody(context, given, shapes.body));
  const content = form && contentOf(form, shapes.form ?? {}, fail);
  if (content !== undefined) Object.assign(params, checkBody(context, content.params, shapes.form ?? {}));

  const brandId = account.kind === 'brand' ? account.id : String(params.brand_id ?? '');
  const entity = await handlers[route.operation]({ ...call, params: params as JsonObject, brandId, upload: content?.upload });
  const showsBrand = account.kind !== 'brand' || route.operation.startsWith('deliveryPlans.');
  return showsBrand || entity === undefined ? entity : withoutBrandId(entity);
}

/** A brand's responses do not have its own id, but for those about delivery plans. */
function withoutBrandId(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutBrandId);
  if (!isObject(value)) return value;
  const members = Object.entries(value).filter(([name]) => name !== 'brand_id');
  return Object.fromEntries(members.map(([name, member]) => [name, member === undefined ? undefined : withoutBrandId(member)]));
}
