// Which hosts can be reached: WeChat Pay has a second one at another site, for when the first cannot.
// Refuses what is no URL. Every other origin is up, whatever its name.

/** `sandbox.hosts`, and what the exchange asks. */
export function createHosts() {
  const down = new Set();
  const originOf = (url) => new URL(url).origin;
  return {
    door: Object.freeze({
      down: (url) => void down.add(originOf(url)),
      up: (url) => void down.delete(originOf(url)),
    }),
    isDown: (origin) => down.has(origin),
    reset: () => down.clear(),
  };
}
