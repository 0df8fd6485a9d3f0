// A product coupon (商品券) as the brand made it: reviewed, then in effect, then deactivated with all its stocks.

import type { JsonObject } from './bytes.js';
import type { ProductEntity, UsageMode } from './entities.js';
import type { Review } from './review.js';
import { rfc3339 } from './time.js';

/** What a deactivation (失效) leaves in the entity. */
export interface Deactivation {
  readonly deactivate_request_no: string;
  readonly deactivate_time: string;
  readonly deactivate_reason: string;
}

/** The parameters of a deactivation. */
export interface DeactivationParams {
  readonly out_request_no: string;
  readonly deactivate_reason: string;
}

export function deactivation({ out_request_no, deactivate_reason }: DeactivationParams, now: number): Deactivation {
  return { deactivate_request_no: out_request_no, deactivate_time: rfc3339(now), deactivate_reason };
}

export class Product {
  #entity: ProductEntity;
  readonly #review: Review | undefined;
  #deactivation: Deactivation | undefined;

  /** `review`: undefined if it was reviewed long ago. */
  constructor(entity: ProductEntity, review?: Review) {
    this.#entity = entity;
    this.#review = review;
  }

  get product_coupon_id(): string {
    return this.#entity.product_coupon_id;
  }

  get brand_id(): string {
    return this.#entity.brand_id;
  }

  get usage_mode(): UsageMode {
    return this.#entity.usage_mode;
  }

  /** What was given when it was created, and what has changed since. */
  get given(): ProductEntity {
    return this.#entity;
  }

  /** What users see of it. A coupon keeps that of the moment when it was sent. */
  get display_info(): JsonObject {
    return this.#entity.display_info;
  }

  set display_info(display_info: JsonObject) {
    this.#entity = { ...this.#entity, display_info };
  }

  /** A product coupon that was rejected stays AUDITING: the documents have no state for it. */
  state(now: number): 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' {
    if (this.#deactivation !== undefined) return 'DEACTIVATED';
    return this.#review === undefined || this.#review.outcome(now) === 'passed' ? 'EFFECTIVE' : 'AUDITING';
  }

  deactivate(made: Deactivation): void {
    this.#deactivation = made;
  }

  /** The entity (ProductCouponEntity). */
  entity(now: number): JsonObject {
    const { brand_id, ...given } = this.#entity;
    return { ...given, state: this.state(now), ...this.#deactivation, brand_id };
  }
}
