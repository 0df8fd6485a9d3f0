// A verified response, from the bytes that were verified and what the core says of them.

import { type CoreFinding, type Finding, readFindings } from './findings.js';
import { parse } from './parse.js';

/** A verified response. */
export interface ApiResponse<Entity> {
  /**
   * The entity. Fields and values that are newer than this package are in it too, and a value that deviates from the documents comes as it
   * is, with a finding: of another type, `null`, or missing. Only what decides (which coupon, which state, which request numbers) is as typed.
   */
  data: Entity;
  /** Where the response deviates from the documents; the entity is genuine all the same. */
  findings: Finding[];
  /** How many times the request was handed to `fetch`, this last time included; 1 for what `accept` takes. */
  attempts: number;
  /** `Request-ID`, for WeChat Pay's support. */
  requestId: string | undefined;
  /** HTTP status. */
  status: number;
  /** `Wechatpay-Serial`: the key that signed it. */
  serial: string;
  /** The raw bytes that were verified. */
  body: Uint8Array;
}

/** What the core says of a response that it has verified, in JSON. */
interface Verdict {
  readonly serial: string;
  readonly findings: CoreFinding[];
  /** The body, where a JavaScript number would round an integer of it; empty where the operation has no entity, whatever came. */
  readonly text?: string;
}

type Around = Pick<ApiResponse<unknown>, 'attempts' | 'requestId' | 'status' | 'body'>;

/** The response as the caller gets it. */
export function readResponse(verdict: string, { attempts, requestId, status, body }: Around): ApiResponse<unknown> {
  const { serial, findings, text } = JSON.parse(verdict) as Verdict;
  // Not made by a getter when they are looked at: an object with an accessor of its own is a hidden class of its own to V8, which takes
  // longer to make than the findings, and keeps the response from being collected with what is young.
  const data = text === '' ? undefined : parse(body, text);
  return { data, findings: readFindings(findings), attempts, requestId, status, serial, body };
}
