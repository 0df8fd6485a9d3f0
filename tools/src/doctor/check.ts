// One line of the report.

import type { DOCTOR } from '../words/doctor.ts';

export type CheckId = keyof typeof DOCTOR;

/** `unknown`: it could not be seen; that is no failure. */
export type State = 'holds' | 'fails' | 'unknown';

export interface Check {
  readonly id: CheckId;
  readonly state: State;
  /** What was found: a serial number, a date, seconds. Never a secret. */
  readonly found?: string;
}

export const holds = (id: CheckId, found?: string): Check => ({ id, state: 'holds', ...(found !== undefined && { found }) });
export const fails = (id: CheckId, found?: string): Check => ({ id, state: 'fails', ...(found !== undefined && { found }) });
export const unknown = (id: CheckId, found?: string): Check => ({ id, state: 'unknown', ...(found !== undefined && { found }) });
