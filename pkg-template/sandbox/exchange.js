// One request in, one answer out: route, judge, perform, sign, spoil, note. Knows no socket, so that any transport may carry it.
// Refuses in the server's order: path and method (404, 405, empty), then protocol and signature, then JSON, then the operation.

import { answer, entityAnswer, refusalAnswer, signed, signingTerms } from './answer.js';
import { judge } from './authorization.js';
import { Refusal, refusals } from './errors.js';
import { DROPPED } from './faults.js';
import { match } from './routes.js';

/**
 * `request`: { method, target, header(name), body, tooLarge }, target and body as they came over the wire.
 * Resolves to { status, headers, body }, or to { dropped: true }.
 */
export async function exchange(request, { keys, merchant, store, faults, journal, now }) {
  const at = now();
  const entry = journal.open(request, at);
  const fault = faults.next();
  entry.fault = fault.name;

  const { route, path, status } = match(request.method, request.target);
  entry.operation = route?.operation;
  const refuse = route && refusals(route.operation);

  let given;
  if (!route) {
    given = answer(status);
  } else {
    const perform = () => route.run({ path, body: json(request.body, refuse), store, merchant, now: at, refuse });
    const judged = attempt(entry, refuse, () => {
      if (request.tooLarge) throw refuse('protocol');
      judge({ request, merchant, keys, now: at, refuse, entry });
    });
    if (fault.instead) given = fault.instead({ refuse });
    else given = judged ?? attempt(entry, refuse, () => entityAnswer(perform()));
    if (fault.after) given = fault.after(given, { refuse });
  }

  if (given.status >= 200 && given.status < 300) {
    const terms = signingTerms(keys, request.header('wechatpay-serial') ?? keys.current, at);
    given = await signed(given, fault.terms?.(terms, { keys }) ?? terms);
  }
  if (given !== DROPPED) given = fault.sent?.(given) ?? given;
  journal.close(entry, given);
  return given;
}

/**
 * What the step answers, or the answer of its refusal; undefined for a step that only judges and holds.
 * A mistake of ours is the server's own 500, and the journal keeps it.
 */
function attempt(entry, refuse, step) {
  try {
    return step();
  } catch (error) {
    if (error instanceof Refusal) return refusalAnswer(error);
    entry.failure = error;
    return refusalAnswer(refuse('system'));
  }
}

/** The body as JSON; a BOM, bad UTF-8 and bad JSON are the same mistake. */
function json(body, refuse) {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body));
  } catch {
    throw refuse('protocol');
  }
}
