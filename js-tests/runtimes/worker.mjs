// What the cells of Cloudflare Workers have in common: the day whose behaviour they ask for, and what must be true of a worker.

import { readFileSync } from 'node:fs';
import { allHeld } from './cell.mjs';

/** Not after the day on which any workerd in the lock files was built: it would not start. */
export const COMPATIBILITY_DATE = '2026-04-01';

const AT_GLOBAL_SCOPE = ['imported', 'constructed', 'RANDOM_UNAVAILABLE'];
const IN_A_HANDLER = ['signed'];

/** Fails unless every check held, with a client that could be made at global scope but not sign there. Gives how many checks that takes. */
export function workerHeld(output) {
  allHeld(output);
  const said = (place) => new RegExp(`^${place}: (.+)$`, 'm').exec(output)?.[1].split(', ') ?? [];
  const wanted = [...AT_GLOBAL_SCOPE, ...IN_A_HANDLER];
  const checks = [...said('at global scope'), ...said('in a handler')];
  if (checks.join() !== wanted.join()) throw new Error(`${checks.join()} instead of ${wanted.join()}:\n${output}`);
  return checks.length;
}

/** Fails unless the script imports a wasm file. With the wasm in its text it would start all the same, and be another entry's. */
export function importsWasm(script) {
  const text = readFileSync(script, 'utf8');
  if (!/ from ?"\.\/[\w-]+\.wasm"/.test(text)) throw new Error(`${script} imports no wasm: it is not the entry for workerd`);
}

/** A configuration of workerd: one worker of these modules, which may reach this machine. `port`: where it listens, if it does; 0 for any. */
export function serving(modules, { flags = [], port } = {}) {
  const sockets =
    port === undefined ? '' : `\n  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "worker")],`;
  return `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "worker", worker = (
      modules = [
        ${modules.join(',\n        ')},
      ],
      compatibilityDate = "${COMPATIBILITY_DATE}",
      compatibilityFlags = ${JSON.stringify(flags)},
    )),
    # What the tests serve has an address that workers do not reach by default.
    (name = "internet", network = (allow = ["private"])),
  ],${sockets}
);
`;
}
