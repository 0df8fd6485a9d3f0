// A verified answer, from the JSON text that the core gives: the entity, the key that signed it, rows of findings.

import { readFindings } from './findings.js';

/** The answer as the caller gets it. Findings are made when they are looked at: most callers only want the entity. */
export function readAnswer(text, { requestId, status, body }) {
  const [data, [serial, rows]] = JSON.parse(text);
  let findings;
  return {
    data,
    get findings() {
      return (findings ??= readFindings(rows));
    },
    requestId,
    status,
    serial,
    body,
  };
}
