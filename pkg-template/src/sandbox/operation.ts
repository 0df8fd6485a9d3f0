// What an operation of the sandbox is: a function of a call whose parameters have been checked by the shapes.

import type { Account } from './accounts.js';
import type { Json, JsonObject } from './bytes.js';
import type { Fail } from './errors.js';
import type { Upload } from './form.js';
import type { Route } from './generated/routes.js';
import type { Merchant } from './identities.js';
import type { Store } from './store.js';

/**
 * What the repeat of a request gets where the pages leave it open.
 * - `result`: the result of the first time.
 * - `error`: an error, that its number was used before.
 */
export type Repeats = 'result' | 'error';

/** One call, and what it may look at. */
export interface Call<Params = JsonObject> {
  readonly route: Route;
  /** Those of the path, the query and the body together. */
  readonly params: Params;
  /** The brand that it is about: the caller itself, or the one that a service provider names. Empty where there is none. */
  readonly brandId: string;
  /** The file of an upload. */
  readonly upload: Upload | undefined;
  readonly account: Account;
  readonly merchant: Merchant;
  readonly store: Store;
  readonly repeats: Repeats;
  readonly now: number;
  readonly fail: Fail;
}

/** Gives the entity of a 200, or nothing for a 204; throws what `fail` makes. */
export type Handler = (call: Call) => Json | undefined | Promise<Json | undefined>;

/** A handler that reads its parameters as what the shapes have made sure of. */
export function handler<Params>(run: (call: Call<Params>) => Json | undefined | Promise<Json | undefined>): Handler {
  return (call) => run(call as unknown as Call<Params>);
}
