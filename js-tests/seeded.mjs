// Reproducible choices for tests: the same ones in every run. Holds no test.

/** `random()`: from 0 to 1; `below(bound)`: a whole number below it; `oneOf(list)`; `chance(n)`: true once in n times; `bytes(length)`. */
export function seeded(seed) {
  let state = seed >>> 0;
  // mulberry32, public domain
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (bound) => Math.floor(random() * bound);
  return {
    random,
    below,
    oneOf: (list) => list[below(list.length)],
    chance: (n) => below(n) === 0,
    bytes: (length) => Buffer.from(Array.from({ length }, () => below(256))),
  };
}
