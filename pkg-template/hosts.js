// The main host and its backup (跨城冗灾): which of the two a request goes to. A host that could not be reached is avoided for a while,
// and then tried again. The host is no part of what is signed.

const AVOIDED_FOR = 60_000; // milliseconds
const TIMES_WAITED = 6; // a host that did not answer in time is avoided for so many times what was waited, and no longer than that

/** `origins`: the main host, then the backup if there is one. `now` is in milliseconds of a clock that never jumps. */
export function createHosts(origins) {
  const avoidedUntil = new Map();
  const isAvoided = (origin, now) => now < avoidedUntil.get(origin);
  return {
    main: origins[0],
    /** Where to send now: the main host again when both are avoided. */
    choose: (now) => origins.find((origin) => !isAvoided(origin, now)) ?? origins[0],
    /** `waited`: so long for an answer that did not come; nothing where no connection was opened. */
    avoid: (origin, now, waited = Infinity) => avoidedUntil.set(origin, now + Math.min(AVOIDED_FOR, waited * TIMES_WAITED)),
  };
}
