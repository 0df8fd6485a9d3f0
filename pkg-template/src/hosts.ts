// The main host and its backup (跨城冗灾): which of the two a request goes to. A host that could not be reached is avoided for a while, and
// then tried again; one that responds is used. The host is no part of what is signed.

const AVOIDED_FOR = 60_000; // milliseconds
const TIMES_WAITED = 6; // a host that did not respond in time is avoided for so many times what was waited, and no longer than that

/** Times are milliseconds of a clock that never jumps. */
export interface Hosts {
  /** The URL of the main host. */
  readonly main: string;
  /** Where to send now. `last`: where the call's last attempt went; while that one has not responded, the next goes to the other host. */
  choose(now: number, last: string | undefined): string;
  /** `waited`: so long for a response that did not come; nothing where no connection was opened. */
  avoid(base: string, now: number, waited?: number): void;
  /** A response came from there, whatever it says. */
  answered(base: string): void;
}

/** `main`, `backup`: their URLs. */
export function createHosts(main: string, backup: string | undefined): Hosts {
  const bases = backup === undefined ? [main] : [main, backup];
  // Of hosts that have not responded since they failed, until when; the failure that is oldest comes first.
  const failed = new Map<string, number>();
  return {
    main,
    choose(now, last) {
      const other = bases.find((base) => base !== last);
      if (last !== undefined && failed.has(last) && other !== undefined) return other;
      const [oldest = main] = failed.keys();
      return bases.find((base) => !(now < (failed.get(base) ?? -Infinity))) ?? oldest;
    },
    avoid(base, now, waited = Infinity) {
      failed.delete(base);
      failed.set(base, now + Math.min(AVOIDED_FOR, waited * TIMES_WAITED));
    },
    answered(base) {
      failed.delete(base);
    },
  };
}
