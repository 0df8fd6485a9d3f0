// What `resolve` gives.

import type { WechatPayError } from './errors.js';

/**
 * What became of a call; `verdict` says what else there is.
 * - `happened`: the coupon carries this request number; a merchant coupon may show none, and is then in the user's hands again although
 *   `use_request_no` says that it had been used: that use was returned. Of a change to a product coupon, a stock or its stores: it shows what the
 *   call was to set, which another call may have set too.
 * - `not-happened`: the coupon proves that it did not, up to the moment of the query: it was never used, or, of a merchant coupon, the use
 *   that was to be returned is in force; an order or a code that was to be taken away is there, where another call may have put it again. A
 *   request still under way may arrive until 5 minutes after it was signed; send the identical request again rather than one with a new
 *   number.
 * - `cannot-tell`: the query failed, or the coupon carries another number: it may have changed again after this request, since a coupon can be
 *   used again once it was returned, and shows its last use and return only. An idempotent request may be sent again.
 *
 * Where the call is about something else (a stock, a delivery plan, a picture task, a URL), `coupon` is that, and so is what is said here of the
 * coupon: what it shows may have been set by another call too.
 */
export type Resolution<Coupon> =
  | {
      /** The coupon proves it, one way or the other. */
      verdict: 'happened' | 'not-happened';
      /** The coupon as it is now. */
      coupon: Coupon;
      /** The query did not fail. */
      error: undefined;
    }
  | {
      /** The coupon proves neither. */
      verdict: 'cannot-tell';
      /** The coupon as it is now. */
      coupon: Coupon;
      /** The query did not fail. */
      error: undefined;
    }
  | {
      /** The query failed. */
      verdict: 'cannot-tell';
      /** Nothing is known of it. */
      coupon: undefined;
      /** Why the query failed. */
      error: WechatPayError;
    };
