// The journal of requests: what came, what the sandbox rebuilt and checked, what it answered.
// Refuses to be rewritten: an entry is frozen when its answer leaves. Holds no private key; bodies and signatures are here, since
// this is a place for tests and the data is the sandbox's own.

import { text } from './bytes.js';

const HEADERS = ['accept', 'authorization', 'content-type', 'sandbox-fault', 'user-agent', 'wechatpay-serial'];

export class Journal {
  entries = [];

  /** Begins the entry of a request; it is in `entries` from the moment that the answer is decided. */
  open(request, now) {
    return {
      number: undefined,
      at: now,
      method: request.method,
      /** Where the client sent it: `https://api.mch.weixin.qq.com`, or the address that the sandbox listens on. */
      origin: request.origin,
      target: request.target,
      headers: Object.fromEntries(HEADERS.map((name) => [name, request.header(name)]).filter(([, value]) => value !== undefined)),
      rawBody: request.body,
      body: text(request.body),
      operation: undefined,
      /** The text rebuilt from the request as it came; undefined if the judging stopped before. */
      signedMessage: undefined,
      /** true or false once the signature was checked; undefined if the judging stopped before. */
      signatureHeld: undefined,
      fault: undefined,
      /** The status and code that left, undefined if the connection was dropped. */
      status: undefined,
      code: undefined,
      requestId: undefined,
      dropped: false,
      /** A mistake of the sandbox itself; always undefined, or there is something to report. */
      failure: undefined,
    };
  }

  clear() {
    this.entries.length = 0;
  }

  close(entry, answer) {
    entry.status = answer.status;
    entry.code = answer.code;
    entry.requestId = answer.headers?.['Request-ID'];
    entry.dropped = answer.dropped === true;
    entry.number = this.entries.length + 1;
    this.entries.push(Object.freeze(entry));
  }
}
