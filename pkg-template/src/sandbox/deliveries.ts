// The notifications (回调通知) that the sandbox sends of itself: of each coupon that came to a user by a call, to where its maker said.

import type { NotificationKind, NotificationOutcome } from './notification.js';
import type { Coupon } from './store.js';

/** A notification that the sandbox has sent of itself, and what became of it. */
export interface SandboxDelivery {
  /** The event. */
  readonly kind: NotificationKind;
  /** The coupon that it is about. */
  readonly coupon_code: string;
  /** What the handler has responded; `undefined` if it gave no response. */
  readonly outcome: NotificationOutcome | undefined;
  /** What it threw in place of a response. */
  readonly error: unknown;
}

export interface Deliveries {
  /** Begins to send the notification of a coupon. */
  readonly begin: (coupon: Coupon) => void;
  /** Waits for all that are under way, and for those that come of them; gives each once. */
  readonly done: () => Promise<SandboxDelivery[]>;
  readonly clear: () => void;
}

/** `send` sends the notification of a coupon. */
export function createDeliveries(send: (kind: NotificationKind, coupon_code: string) => Promise<NotificationOutcome>): Deliveries {
  let underWay: Promise<SandboxDelivery>[] = [];
  return {
    begin(coupon) {
      const { code: coupon_code } = coupon;
      const kind = kindOf(coupon);
      const sent = send(kind, coupon_code).then(
        (outcome) => ({ kind, coupon_code, outcome, error: undefined }),
        (error: unknown) => ({ kind, coupon_code, outcome: undefined, error }),
      );
      underWay.push(sent);
    },
    async done() {
      const all: SandboxDelivery[] = [];
      while (underWay.length > 0) {
        const these = underWay;
        underWay = [];
        all.push(...(await Promise.all(these)));
      }
      return all;
    },
    clear() {
      underWay = [];
    },
  };
}

function kindOf(coupon: Coupon): NotificationKind {
  if (coupon.kind === 'merchant') return 'COUPON.SEND';
  return coupon.sentBy === 'brand' ? 'PRODUCT_COUPON.SEND' : 'PRODUCT_COUPON_SP.SEND';
}
