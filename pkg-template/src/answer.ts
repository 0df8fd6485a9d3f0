// A verified answer, from the bytes that were verified and what the core says of them.

import { readFindings } from './findings.js';
import { parse } from './parse.js';

/** The answer as the caller gets it. */
export function readAnswer(verdict, { attempts, requestId, status, body }) {
  const { serial, findings, text } = JSON.parse(verdict);
  // Not made by a getter when they are looked at: an object with an accessor of its own is a hidden class of its own to V8, which takes
  // longer to make than the findings, and keeps the answer from being collected with what is young.
  return { data: parse(body, text), findings: readFindings(findings), attempts, requestId, status, serial, body };
}
