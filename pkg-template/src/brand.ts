// What makes `instanceof` hold across two copies of the package: a process that both imports and requires it has its classes twice.

const BRAND = Symbol.for('wechatpay-coupon.error');

/** The name that every error is an instance of. */
const OF_ALL = 'WechatPayError';

type Branded = { readonly [BRAND]?: unknown };

/** Marks a class and what is made by it, and names it. */
export function setBrand(type: { readonly prototype: object }, name: string): void {
  const hidden = { value: name, enumerable: false, configurable: true, writable: true };
  Object.defineProperty(type, BRAND, hidden);
  Object.defineProperty(type.prototype, BRAND, hidden);
  Object.defineProperty(type.prototype, 'name', hidden);
}

/** `instanceof`: by the brand of `asked`. A class that was derived from ours has none, and is checked as any class is. */
export function isBranded(asked: unknown, value: unknown): boolean {
  const type = Object(asked) as Branded;
  if (!Object.hasOwn(type, BRAND)) return Function.prototype[Symbol.hasInstance].call(asked as () => void, value);
  const wanted = type[BRAND];
  const given = typeof value === 'object' && value !== null ? (value as Branded)[BRAND] : undefined;
  return given !== undefined && (wanted === OF_ALL || wanted === given);
}
