// The state of one attempt of a call. What the call is does not change; each stage of the attempt is a part of its own, which is there once the
// attempt has come so far, and is written by one module only. Errors read all of it.

import type { Endpoint } from './endpoints.js';
import type { Outcome, Reach, Stage } from './outcome.js';

/** What a call is, the same in each of its attempts. */
export interface Call {
  /** The operation; of a notification none. */
  readonly endpoint: Endpoint | undefined;
  readonly kind: 'operation' | 'notification';
  /** Who carries requests and responses: this package, or the caller, whose code may have changed the bytes. */
  readonly carrier: 'package' | 'caller';
  /** Where the client has an observer. */
  readonly tell?: Tell | undefined;
}

/** Tells the client's observer of a call. `url`: of a request, where it goes; `wait`: of a retry. */
export type Tell = (
  type: 'request' | 'response' | 'retry' | 'error',
  attempt: Attempt | undefined,
  more?: { readonly url?: string; readonly error?: unknown; readonly wait?: number },
) => void;

/** What the attempts before leave open. */
export interface Earlier {
  readonly attempts: number;
  /** The outcome of the call so far. */
  readonly outcome: Outcome | undefined;
  /** What is known of the last connection. */
  readonly connected: boolean | undefined;
}

/** A request that has left. */
export interface Sent {
  /** By a clock that never jumps, in milliseconds. */
  readonly at: number;
  reach: Reach;
}

/** What a response's headers say beside the signature. */
export interface ResponseHints {
  readonly requestId: string | undefined;
  /** The key that is named. */
  readonly serial: string | undefined;
  readonly retryAfter: string | undefined;
  readonly date: string | undefined;
  readonly contentType: string | undefined;
  readonly server: string | undefined;
  readonly location: string | undefined;
  /** Whether not one header is there that WeChat Pay's responses have. */
  readonly isBare: boolean;
}

/** A response or a notification that has arrived. Its parts come in the order in which it is read. */
export interface Received {
  readonly status: number | undefined;
  readonly hints: ResponseHints | undefined;
  /** The time that it is verified at, in seconds since 1970. */
  readonly now: number | undefined;
  readonly bytes: ReceivedBytes | undefined;
}

export interface ReceivedBytes {
  /** Those that came. */
  readonly received: Uint8Array;
  /** Those of them that the core is given. */
  readonly verified: Uint8Array;
}

const CONNECTED: Readonly<Record<Reach, boolean | undefined>> = {
  'not taken': false,
  'no connection': false,
  unclear: undefined,
  'a connection': true,
  'a response': true,
};

const NOTHING: Received = { status: undefined, hints: undefined, now: undefined, bytes: undefined };

/** One attempt. */
export class Attempt {
  readonly call: Call;
  readonly #earlier: Earlier;
  #signedMessage: string | undefined;
  #sent: Sent | undefined;
  #received: Received | undefined;

  constructor(call: Call, earlier: Earlier = { attempts: 0, outcome: undefined, connected: undefined }) {
    this.call = call;
    this.#earlier = earlier;
  }

  /** For what a caller has sent: it counts as one, of which nothing is known but that there is a response. */
  static ofCaller(endpoint: Endpoint, signedMessage: string): Attempt {
    const attempt = new Attempt({ endpoint, kind: 'operation', carrier: 'caller' });
    attempt.leaves(0).reach = 'a response';
    attempt.signed(signedMessage);
    return attempt;
  }

  static ofNotification(): Attempt {
    return new Attempt({ endpoint: undefined, kind: 'notification', carrier: 'caller' });
  }

  /** The text that was signed. Kept once there may be a response that complains about it. */
  signed(message: string): void {
    this.#signedMessage = message;
  }

  /** The request is handed over now. */
  leaves(at: number): Sent {
    this.#sent = { at, reach: 'unclear' };
    return this.#sent;
  }

  /** A response has arrived, or more of it is known. */
  receives(part: Partial<Received>): void {
    this.#received = { ...(this.#received ?? NOTHING), ...part };
  }

  get signedMessage(): string | undefined {
    return this.#signedMessage;
  }

  get sent(): Readonly<Sent> | undefined {
    return this.#sent;
  }

  get received(): Received | undefined {
    return this.#received;
  }

  /** How many times the call was handed to `fetch`, this attempt included. */
  get attempts(): number {
    return this.#earlier.attempts + (this.#sent ? 1 : 0);
  }

  /** The outcome of the attempts before. */
  get earlierOutcome(): Outcome | undefined {
    return this.#earlier.outcome;
  }

  /** How far it has come. Once there is a response, or a notification, whoever brought it. */
  get stage(): Stage {
    return this.#received ? 'a response' : (this.#sent?.reach ?? 'not handed over');
  }

  /** Whether a connection was open in the last attempt that was sent. */
  get connected(): boolean | undefined {
    return this.#sent ? CONNECTED[this.#sent.reach] : this.#earlier.connected;
  }
}
