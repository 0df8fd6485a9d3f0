// A request as it came over the wire, whichever transport carried it.

import type { Bytes } from './bytes.js';

export interface IncomingRequest {
  readonly method: string;
  /** Where the client sent it. */
  readonly origin: string;
  /** Path and query, as they came. */
  readonly target: string;
  /** A header by its lower-case name; undefined if it is missing or came twice. */
  readonly header: (name: string) => string | undefined;
  readonly body: Bytes;
  /** The body was more than a server reads. */
  readonly tooLarge: boolean;
  readonly signal?: AbortSignal | undefined;
}
