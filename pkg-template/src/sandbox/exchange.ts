// One request in, one answer out: route, judge, perform, sign, spoil, note. Knows no transport, so that any may carry it.
// Refuses in the server's order: path and method (404, 405, empty), then protocol and signature, then JSON, then the operation.

import { answer, entityAnswer, refusalAnswer, signed, signingTerms } from './answer.js';
import { judge } from './authorization.js';
import { parseJson } from './bytes.js';
import { Refusal, SUB_CODES, refusals } from './errors.js';
import { DROPPED, UNREACHABLE } from './faults.js';
import { match } from './routes.js';

/**
 * `request`: { method, origin, target, header(name), body, tooLarge }, target and body as they came over the wire.
 * Resolves to { status, headers, body, … }, to DROPPED, or to UNREACHABLE.
 */
export async function exchange(request, { keys, merchant, store, faults, hosts, limit, journal, now }) {
  if (hosts.isDown(request.origin)) return UNREACHABLE;
  const at = now();
  const { route, path, query, status } = match(request.method, request.target);
  const refuse = refusals(route?.operation);
  const asked = request.header('sandbox-fault');
  const fault = asked === undefined ? faults.next(route?.operation) : faults.asked(asked);
  if (fault?.unreachable) return UNREACHABLE;

  const entry = journal.open(request, at);
  entry.operation = route?.operation;
  entry.fault = fault?.name;
  await fault?.before?.({ keys });

  const perform = async () => {
    const body = request.method === 'GET' ? undefined : json(request.body, refuse);
    return entityAnswer(await route.run({ path, query, body, store, merchant, keys, now: at, refuse }));
  };
  const admit = async () => {
    if (!fault) throw refuse('protocol', { message: `the sandbox has no fault "${asked}"` });
    if (!route) return answer(status);
    if (request.tooLarge) throw refuse('protocol');
    await judge({ request, merchant, keys, now: at, refuse, entry });
    if (!limit(at)) throw refuse('tooFast', { subCode: SUB_CODES.tooFast });
    return undefined;
  };

  const refused = await attempt(entry, refuse, admit);
  let given = fault?.instead?.({ refuse, ms: fault.ms }) ?? refused ?? (await attempt(entry, refuse, perform));
  if (fault?.after) given = fault.after(given, { refuse });

  if (given.status >= 200 && given.status < 300) {
    const wanted = request.header('wechatpay-serial');
    const terms = signingTerms(keys, wanted === undefined ? keys.serialUnasked() : keys.serialFor(wanted), at);
    given = await signed(given, fault?.terms?.(terms, { keys }) ?? terms);
  }
  if (given !== DROPPED) {
    // The sandbox's clock, not this machine's: a client may estimate its own error from it.
    given = { ...given, headers: { Date: new Date(at).toUTCString(), ...given.headers } };
    given = fault?.sent?.(given) ?? given;
  }
  journal.close(entry, given);
  if (fault?.waits !== undefined) await passing(fault.ms ?? fault.waits, request.signal);
  return given;
}

/**
 * What the step answers, or the answer of its refusal.
 * A mistake of ours is the server's own 500, and the journal keeps it.
 */
async function attempt(entry, refuse, step) {
  try {
    return await step();
  } catch (error) {
    if (error instanceof Refusal) return refusalAnswer(error);
    entry.failure = error;
    return refusalAnswer(refuse('system'));
  }
}

/** The body as JSON; a BOM, bad UTF-8 and bad JSON are the same mistake. */
function json(body, refuse) {
  try {
    return parseJson(body);
  } catch {
    throw refuse('protocol');
  }
}

/** Nobody waits any more once the signal has fired: no timer is left behind. */
function passing(milliseconds, signal) {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    const end = () => {
      clearTimeout(timer);
      resolve();
    };
    signal?.addEventListener('abort', end, { once: true });
    if (signal?.aborted) end();
  });
}
