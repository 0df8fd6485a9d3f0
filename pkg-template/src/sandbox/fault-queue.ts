// The faults that are waiting for a response to spoil.

import { faultNames, faultOf } from './faults.js';
import type { DueFault, FaultName } from './faults.js';
import { routes } from './generated/routes.js';
import type { OperationName } from './generated/routes.js';

/** Options of {@link Sandbox.fault}. */
export interface FaultOptions {
  /** For how many responses. Default: 1. */
  times?: number | undefined;
  /** Only for responses of this operation: `userCoupons.use`, `userCoupons.return`, `userCoupons.get`, … Default: of any. */
  operation?: OperationName | undefined;
  /** Milliseconds of `delay` (default 50) and of `retry-after` (default 1000, rounded up to seconds). */
  ms?: number | undefined;
}

const OPTIONS = ['times', 'operation', 'ms'];

/** The faults that are waiting, first in, first out, each for as many responses as it was given. */
export interface Faults {
  readonly add: (name: FaultName, options?: FaultOptions) => void;
  readonly clear: () => void;
  /** The fault of a response to this operation; {} when none waits for it. */
  readonly next: (operation: OperationName | undefined) => DueFault;
  /** The fault that a request asks for itself, `delay` or `delay; ms=200`; undefined if there is no such fault. */
  readonly asked: (value: string) => DueFault | undefined;
}

export function faultQueue(): Faults {
  const waiting: {
    readonly name: FaultName;
    readonly operation: OperationName | undefined;
    readonly ms: number | undefined;
    left: number;
  }[] = [];
  const operations = [...new Set(routes.map(({ operation }) => operation))];
  return {
    add(name, options = {}) {
      if (faultOf(name) === undefined) throw new RangeError(`the sandbox has no fault "${String(name)}"; it has ${faultNames.join(', ')}`);
      for (const option of Object.keys(options)) {
        if (!OPTIONS.includes(option)) throw new TypeError(`a fault has no option "${option}"; it has ${OPTIONS.join(', ')}`);
      }
      const { times = 1, operation, ms } = options;
      if (typeof times !== 'number' || !(times > 0)) throw new RangeError('times must be a number above 0');
      if (ms !== undefined && (typeof ms !== 'number' || !(ms >= 0))) throw new RangeError('ms must be a number of milliseconds');
      if (operation !== undefined && !operations.includes(operation)) {
        throw new RangeError(`the sandbox has no operation "${String(operation)}"; it has ${operations.join(', ')}`);
      }
      waiting.push({ name, left: times, operation, ms });
    },
    clear() {
      waiting.length = 0;
    },
    next(operation) {
      const place = waiting.findIndex((fault) => fault.operation === undefined || fault.operation === operation);
      const fault = waiting[place];
      if (!fault) return {};
      fault.left -= 1;
      if (!(fault.left > 0)) waiting.splice(place, 1);
      return { name: fault.name, ms: fault.ms, ...faultOf(fault.name)?.fault };
    },
    asked(value) {
      const [, name, ms] = /^([\w-]+)(?:; *ms=(\d+))?$/.exec(value) ?? [];
      const found = faultOf(name);
      return found && { name: found.name, ms: ms === undefined ? undefined : Number(ms), ...found.fault };
    },
  };
}
