// A verified answer, from the JSON text that the core gives: the entity, the key that signed it, rows of findings.

import { readFindings } from './findings.js';

/** The answer as the caller gets it. */
export function readAnswer(text, { attempts, requestId, status, body }) {
  const [data, [serial, rows]] = JSON.parse(text);
  // Not made by a getter when they are looked at: an object with an accessor of its own is a hidden class of its own to V8, which takes
  // longer to make than the findings, and keeps the answer from being collected with what is young.
  return { data, findings: readFindings(rows), attempts, requestId, status, serial, body };
}
