// One request in, one reply out: route, check, perform, sign, spoil, note. Knows no transport, so that any may carry it. The order is the
// server's: path and method (404, 405, empty), then protocol and signature, then the parameters, then the operation.

import { accountOf } from './accounts.js';
import type { Accounts } from './accounts.js';
import { checkHeaders, checkSignature } from './authorization.js';
import { ApiFailure, SUB_CODES, failures } from './errors.js';
import type { Fail } from './errors.js';
import type { Faults } from './fault-queue.js';
import { TOO_FAST } from './faults.js';
import { formIn, signedPart } from './form.js';
import type { Merchant } from './identities.js';
import type { Journal, OpenEntry } from './journal.js';
import type { Repeats } from './operation.js';
import { perform } from './perform.js';
import { DROPPED, UNREACHABLE, entityReply, errorReply, reply, signed, signingTerms } from './reply.js';
import type { Dropped, Reply, Unreachable } from './reply.js';
import type { IncomingRequest } from './request.js';
import { nearestTo } from './nearest.js';
import { match, payloadOf } from './routes.js';
import type { Store } from './store.js';
import type { Delay } from './waits.js';

export interface World {
  readonly accounts: Accounts;
  readonly merchant: Merchant;
  readonly store: Store;
  readonly repeats: Repeats;
  readonly faults: Faults;
  /** Whether this origin cannot be reached. */
  readonly isDown: (origin: string) => boolean;
  readonly journal: Journal;
  readonly now: () => number;
  readonly delay: Delay;
  /** Whether a request of this moment is admitted. */
  readonly limit: (at: number) => boolean;
}

export async function exchange(request: IncomingRequest, world: World): Promise<Reply | Dropped | Unreachable> {
  const { accounts, faults, journal, merchant, store, repeats } = world;
  if (world.isDown(request.origin)) return UNREACHABLE;
  const at = world.now();
  const found = match(request.method, request.target);
  const { route } = found;
  const account = accountOf(accounts, route?.side);
  const { keys } = account;
  const fail = failures(route?.operation, route?.side);
  const asked = request.header('sandbox-fault');
  const fault = asked === undefined ? faults.next(route?.operation) : faults.asked(asked);
  if (fault?.unreachable) return UNREACHABLE;

  const entry: OpenEntry = { at, request, operation: route?.operation, side: route?.side, fault: fault?.name };
  await fault?.before?.({ keys });

  // The operation that the request asks for, once the request is what it should be; or the reply of a path that is none.
  const admit = async (): Promise<Reply | (() => Promise<Reply>)> => {
    if (fault === undefined) throw fail('invalid-request', { message: `the sandbox has no fault "${asked}"` });
    if (found.route === undefined) return noOperation(request, found.status);
    if (request.tooLarge) throw fail('invalid-request');
    const payload = payloadOf(found.route);
    checkHeaders(request, payload, fail);
    const form = payload === 'form' ? formIn(request, fail) : undefined;
    const signedBytes = form === undefined ? request.body : signedPart(found.route, form, fail);
    await checkSignature({ request, signedBytes, account, now: at, fail, entry });
    if (!world.limit(at)) throw fail(TOO_FAST, { subCode: SUB_CODES.tooFast });
    const { route, path, query } = found;
    return async () =>
      entityReply(await perform({ route, path, query, body: request.body, form, account, merchant, store, repeats, now: at, fail }));
  };

  const admitted = await attempt(entry, fail, admit);
  let given: Reply | Dropped =
    fault?.instead?.({ fail, ms: fault.ms }) ?? (typeof admitted === 'function' ? await attempt(entry, fail, admitted) : admitted);
  if (fault?.after) given = fault.after(given, { fail });
  if (!isDropped(given)) {
    if (given.status >= 200 && given.status < 300) {
      const wanted = request.header('wechatpay-serial');
      const terms = signingTerms(keys, wanted === undefined ? keys.serialUnasked() : keys.serialFor(wanted), at);
      given = await signed(given, fault?.terms?.(terms, { keys }) ?? terms, account.scheme);
    }
    // The sandbox's clock, not this machine's: a client may estimate its own error from it.
    given = { ...given, headers: { Date: new Date(at).toUTCString(), ...given.headers } };
    given = fault?.sent?.(given) ?? given;
  }
  journal.close(entry, given);
  if (fault?.waits !== undefined) await world.delay(fault.ms ?? fault.waits, request.signal);
  return given;
}

/**
 * The server's own 404 and 405 are empty. Here they say what was meant: a wrong path is a mistake of whoever writes the client, and the
 * outcome of a call is then clear.
 */
function noOperation({ method, target }: IncomingRequest, status: 404 | 405): Reply {
  const [path = ''] = target.split('?', 1);
  const { operation, method: rightMethod, path: rightPath } = nearestTo(method, path);
  const message = `the sandbox has no ${method} ${path}; the nearest operation is ${operation}: ${rightMethod} ${rightPath}`;
  const code = status === 404 ? 'NOT_FOUND' : 'METHOD_NOT_ALLOWED';
  return reply(status, { text: JSON.stringify({ code, message }), code, message });
}

function isDropped(given: Reply | Dropped): given is Dropped {
  return given === DROPPED;
}

/** What the step gives, or the reply of its error. A mistake of ours is the server's own 500, and the journal keeps it. */
async function attempt<Value>(entry: OpenEntry, fail: Fail, step: () => Promise<Value>): Promise<Value | Reply> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof ApiFailure) return errorReply(error);
    entry.failure = error;
    return errorReply(fail('system-error'));
  }
}
