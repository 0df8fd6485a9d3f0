// A verified answer, from what the core gives: the entity as its JSON text, findings as rows.

import { readFindings } from './findings.js';

/** The answer as the caller gets it. Findings are made when they are looked at: most callers only want the entity. */
export function readAnswer({ text, serial, findings: rows }, { requestId, status, body }) {
  let findings;
  return {
    data: JSON.parse(text),
    get findings() {
      return (findings ??= readFindings(rows));
    },
    requestId,
    status,
    serial,
    body,
  };
}
