// Findings as the core writes them, without the sentences of documented rules, which are in the table here.

import { rules } from './tables.js';

/** Findings as the caller gets them. */
export function readFindings(findings) {
  for (const finding of findings) finding.message ||= rules[finding.rule];
  return findings;
}
