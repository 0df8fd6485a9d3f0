// Findings: what a value does not hold to. The core leaves out the sentences of documented rules, which are in the table here.

import { rules } from './generated/rules.js';

/** One rule that one value breaks. Never holds the value. */
export interface Finding {
  /** JSON pointer (RFC 6901). */
  path: string;
  /** Id of the rule. */
  rule: string;
  /** The rule in plain words. */
  message: string;
  /** An error makes the request or response invalid; a warning does not. */
  severity: 'error' | 'warning';
}

/** A finding as the core writes it. */
export type CoreFinding = Omit<Finding, 'message'> & { message?: string };

/** Findings as the caller gets them: the same objects, completed. */
export function readFindings(findings: CoreFinding[]): Finding[] {
  for (const finding of findings) finding.message ||= rules[finding.rule] ?? '';
  return findings as Finding[];
}
