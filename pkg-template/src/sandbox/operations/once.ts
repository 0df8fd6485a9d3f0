// Request numbers (请求单号): the same number with the same request gets the same result, and nothing is done again.

import { copy } from '../bytes.js';
import type { Json, JsonObject } from '../bytes.js';
import type { Call } from '../operation.js';

/** What the pages say of the repeat of a request: it gets the same result; or only that nothing is done again. */
type Promised = 'same-result' | 'no-duplicate';

interface Once {
  /** The number, and what else it is known by. */
  readonly key: readonly string[];
  readonly promised: Promised;
  readonly act: () => JsonObject;
  /** Throws the error of a number that was used before. */
  readonly conflict: () => never;
}

/** Acts unless the number was used before. */
export function once(call: Call<unknown>, { key, promised, act, conflict }: Once): Json {
  const { route, account, brandId, store, repeats } = call;
  const number = [route.operation, account.kind, brandId, ...key];
  const request = call.params as Json;
  const earlier = store.remembered(number);
  if (earlier?.asks(request) && (promised === 'same-result' || repeats === 'result')) return earlier.result;
  if (earlier) conflict();
  const result = copy(act());
  store.remember(number, request, result);
  return result;
}
