// Entities of responses as they came. Only what decides is sure to be of its documented type; all else may be left out, null, or of another type.

declare const deviating: unique symbol;

/** A value that is not of the documented type. */
interface Deviating {
  readonly [deviating]: never;
}

/** A value that should be of this type. It has to be looked at before it is used as one. */
export type Lenient<T> =
  | (T extends string | number | boolean ? T : T extends readonly (infer Item)[] ? readonly Lenient<Item>[] : Fields<T>)
  | Deviating
  | null
  | undefined;

/** The fields of an entity, each as it came. */
export type Fields<Entity> = { readonly [Name in keyof Entity]?: Lenient<Entity[Name]> };

/** Null is as if it were left out. */
export function isGiven<T>(value: T | null | undefined): value is T {
  return value !== undefined && value !== null;
}

export function isObject<T extends object>(value: T | Deviating | null | undefined): value is T {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The items of a list; none of what is no list. */
export function itemsOf<Item>(value: readonly Item[] | Deviating | null | undefined): readonly Item[] {
  return Array.isArray(value) ? (value as readonly Item[]) : [];
}
