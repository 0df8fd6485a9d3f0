// Request numbers (请求单号): the same number with the same request gets the same result, and nothing is done again.

import { copy } from '../bytes.js';
import type { Json, JsonObject } from '../bytes.js';
import type { Call } from '../operation.js';

/** Acts unless the number was used before. `conflict` throws when it was used for another request. */
export function once(key: readonly string[], call: Call<unknown>, act: () => JsonObject, conflict: () => never): Json {
  const { route, account, brandId, store } = call;
  const number = [route.operation, account.kind, brandId, ...key];
  const request = call.params as Json;
  const earlier = store.remembered(number);
  if (earlier?.asks(request)) return earlier.result;
  if (earlier) conflict();
  const result = copy(act());
  store.remember(number, request, result);
  return result;
}
