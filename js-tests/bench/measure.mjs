// Measuring side by side. Rounds alternate between what is compared, so that a slow moment slows all of it, and medians are taken.

/** Medians in milliseconds by name. A fifth of the rounds more, before the others, is not counted. */
export async function measure(rounds, tasks) {
  const names = Object.keys(tasks);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -Math.ceil(rounds / 5); round < rounds; round += 1) {
    for (const name of names) {
      const start = process.hrtime.bigint();
      const pending = tasks[name]();
      if (pending instanceof Promise) await pending; // to wait for nothing costs microseconds
      if (round >= 0) times[name].push(Number(process.hrtime.bigint() - start) / 1e6);
    }
  }
  return mapped(times, median);
}

export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}

/** The object with each value changed. */
export const mapped = (object, change) => Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value, name)]));

/** The names, another one first in each round: none is always measured after the same other. */
export const turned = (names, round) => names.map((_, index) => names[(index + round) % names.length]);
