// Which hosts can be reached: WeChat Pay has a second one at another site, for when the first cannot. Every other origin is up.

/** `sandbox.hosts`: at the start all are up. */
export interface SandboxHosts {
  /** This origin cannot be reached any more: nothing arrives, and `fetch` rejects with `ECONNREFUSED`. */
  down(origin: string): void;
  /** It can be reached again. */
  up(origin: string): void;
}

export interface Hosts {
  readonly hosts: SandboxHosts;
  readonly isDown: (origin: string) => boolean;
  readonly reset: () => void;
}

export function createHosts(): Hosts {
  const down = new Set<string>();
  const originOf = (url: string) => new URL(url).origin;
  return {
    hosts: Object.freeze({
      down: (url: string) => void down.add(originOf(url)),
      up: (url: string) => void down.delete(originOf(url)),
    }),
    isDown: (origin) => down.has(origin),
    reset: () => down.clear(),
  };
}
