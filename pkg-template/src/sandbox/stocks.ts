// `sandbox.stocks`: to look at stocks, and to put them in a state. It hands out copies only.

import { copy } from './bytes.js';
import { deactivation } from './product.js';
import { STOCK_STATES } from './stock.js';
import type { Stock, StockState } from './stock.js';
import type { Store } from './store.js';

/** `sandbox.stocks`: the stocks (批次) of product coupons (商品券). */
export interface SandboxStocks {
  /** The whole entity as it is now, a copy; `undefined` for an id that no stock has. */
  get(stock_id: string): Record<string, unknown> | undefined;
  /**
   * Its state at this moment of the sandbox's clock.
   * @throws {RangeError} no stock has this id.
   */
  state(stock_id: string): StockState;
  /**
   * Puts a stock in a state as if it had come there by itself: AUDITING, SENDING, PAUSED (which no API does, only the platform), STOPPED,
   * DEACTIVATED.
   * @throws {RangeError} no stock has this id, or there is no such state.
   */
  setState(stock_id: string, state: StockState): void;
  /** The ids of all stocks, in the order in which they were added. */
  list(): string[];
}

export function sandboxStocks(store: Store, now: () => number): SandboxStocks {
  const known = (id: string): Stock => {
    const found = store.stocks.get(id);
    if (!found) throw new RangeError(`the sandbox has no stock "${id}"`);
    return found;
  };
  return Object.freeze({
    get(id: string) {
      const found = store.stocks.get(id);
      return found && copy(found.entity(now()));
    },
    state: (id: string) => known(id).state(now()),
    setState(id: string, state: StockState) {
      const stock = known(id);
      if (!STOCK_STATES.includes(state)) throw new RangeError(`a stock has no state "${state}"; it has ${STOCK_STATES.join(', ')}`);
      const request = { out_request_no: `MCHDEACTIVATE_${id}`, deactivate_reason: '批次已下线' };
      if (state === 'DEACTIVATED') stock.deactivate(deactivation(request, now()));
      else stock.become(state, now());
    },
    list: () => [...store.stocks.keys()],
  });
}
