// `sandbox.products`: to look at product coupons. It hands out copies only.

import { copy } from './bytes.js';
import type { Store } from './store.js';

/** `sandbox.products`: the product coupons (商品券), of which users get theirs. */
export interface SandboxProducts {
  /** The whole entity as it is now, a copy; `undefined` for an id that no product coupon has. */
  get(product_coupon_id: string): Record<string, unknown> | undefined;
  /**
   * Its state at this moment of the sandbox's clock.
   * @throws {RangeError} no product coupon has this id.
   */
  state(product_coupon_id: string): 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED';
  /** The ids of all product coupons, in the order in which they were created. */
  list(): string[];
}

export function sandboxProducts(store: Store, now: () => number): SandboxProducts {
  return Object.freeze({
    get(id: string) {
      const found = store.products.get(id);
      return found && copy(found.entity(now()));
    },
    state(id: string) {
      const found = store.products.get(id);
      if (!found) throw new RangeError(`the sandbox has no product coupon "${id}"`);
      return found.state(now());
    },
    list: () => [...store.products.keys()],
  });
}
