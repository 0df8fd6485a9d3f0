// What a test runner says at its end, as numbers. Holds no test.

/** Of a run by node:test: `{ code, tests, pass, fail }`. */
export function testsOf({ code, lines }) {
  const count = (what) => Number(lines.map((line) => new RegExp(`^. ${what} (\\d+)$`).exec(line)?.[1]).find(Boolean));
  return { code, tests: count('tests'), pass: count('pass'), fail: count('fail') };
}
