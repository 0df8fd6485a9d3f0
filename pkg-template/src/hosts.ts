// The main host and its backup (跨城冗灾): which of the two a request goes to. A host that could not be reached is avoided for a while, and
// then tried again; one that answers is used. The host is no part of what is signed.

const AVOIDED_FOR = 60_000; // milliseconds
const TIMES_WAITED = 6; // a host that did not answer in time is avoided for so many times what was waited, and no longer than that

/** `bases`: the URL of the main host, then that of the backup if there is one. `now` is in milliseconds of a clock that never jumps. */
export function createHosts(bases) {
  // Of hosts that have not answered since they failed, until when; the failure that is oldest comes first.
  const failed = new Map();
  return {
    main: bases[0],
    /** Where to send now. `last`: where the call's last try went; while that one has not answered, the next goes to the other host. */
    choose(now, last) {
      const other = bases.find((base) => base !== last);
      if (failed.has(last) && other !== undefined) return other;
      const [oldest] = failed.keys();
      return bases.find((base) => !(now < failed.get(base))) ?? oldest;
    },
    /** `waited`: so long for an answer that did not come; nothing where no connection was opened. */
    avoid(base, now, waited = Infinity) {
      failed.delete(base);
      failed.set(base, now + Math.min(AVOIDED_FOR, waited * TIMES_WAITED));
    },
    /** An answer came from there, whatever it says. */
    answered: (base) => failed.delete(base),
  };
}
