// Findings as the core writes them: rows, without the sentences of documented rules, which are in the table here.

import { rules } from './tables.js';

/** Findings as the caller gets them. */
export function readFindings(rows) {
  return rows.map(([path, rule, message, refuses]) => ({
    path,
    rule,
    message: message || rules[rule],
    severity: refuses ? 'error' : 'warning',
  }));
}
