// The main host and its backup (跨城冗灾): which of the two a request goes to. A host that could not be reached is avoided for a while,
// and then tried again. The host is no part of what is signed.

const AVOIDED_FOR = 60_000; // milliseconds

/** `origins`: the main host, then the backup if there is one. `now` is in milliseconds of a clock that never jumps. */
export function createHosts(origins) {
  const avoidedSince = new Map();
  const isAvoided = (origin, now) => now - avoidedSince.get(origin) < AVOIDED_FOR;
  return {
    main: origins[0],
    /** Where to send now: the main host again when both are avoided. */
    choose: (now) => origins.find((origin) => !isAvoided(origin, now)) ?? origins[0],
    avoid: (origin, now) => avoidedSince.set(origin, now),
  };
}
