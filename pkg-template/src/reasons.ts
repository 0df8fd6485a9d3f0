// What an error of an HTTP library says of a request: that nothing was sent, that a connection was open, that the caller's own mistake
// is to be corrected. A library wraps the reason in other errors. Where nothing is certain, nothing is said.

/** System calls that come before the first byte of a request. A code alone does not say: an open connection can get ECONNREFUSED too. */
const CALLS_BEFORE_SENDING = new Set<unknown>(['connect', 'getaddrinfo']);

/** Calling with what is not taken. undici looks at that before it writes a request. */
const MISUSE_BEFORE_SENDING = 'UND_ERR_INVALID_ARG';

/** What an error without a system call says when nothing was sent: name resolution, connecting, the TLS handshake. */
const BEFORE_SENDING = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EAI_FAIL',
  'ConnectionRefused',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_PRX_TLS',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  MISUSE_BEFORE_SENDING,
]);

/**
 * The same in words, where an error has no code: Node.js and Deno for a port that fetch never connects to (port 1, for one), and Deno's
 * HTTP client for all that fails before a request is written.
 */
const WORDS_BEFORE_SENDING =
  /^(bad port$|Fetch failed: Requests to port \d+ are blocked$|error sending request for url \(\S+\): client error \(Connect\): )/;

/** undici, whose code for it is that of every request that was given up: the proxy was to make a tunnel, and did not. */
const NO_TUNNEL = /^Proxy response \(\d+\) !==? 200 when HTTP Tunneling$/;

/** Who makes a Request of what cannot be one has not sent it. `dispatch`: what was given as undici's dispatcher is none. */
const WORDS_OF_MISUSE_BEFORE_SENDING =
  /^(RequestInit: |Request constructor: |Failed to construct 'Request': |Failed to parse URL from |Request with GET\/HEAD method cannot have body)|^agent\.dispatch is not a function$|^'.*' is not a valid HTTP method\.$/;

const CALLS_AFTER_CONNECTING = new Set<unknown>(['read', 'write']);
const AFTER_CONNECTING = /^(ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_HEADERS_TIMEOUT|UND_ERR_BODY_TIMEOUT|HPE_\w+)$/;

const MISUSE = new Set([
  MISUSE_BEFORE_SENDING,
  'UND_ERR_INVALID_RETURN_VALUE',
  'UND_ERR_NOT_SUPPORTED',
  'ERR_HTTP_INVALID_HEADER_VALUE',
  'ERR_INVALID_ARG_TYPE',
  'ERR_INVALID_ARG_VALUE',
  'ERR_INVALID_CHAR',
  'ERR_INVALID_HTTP_TOKEN',
  'ERR_INVALID_PROTOCOL',
  'ERR_INVALID_THIS',
  'ERR_INVALID_URL',
  'ERR_MISSING_ARGS',
  'ERR_UNESCAPED_CHARACTERS',
]);

/** A mistake in the program, as the engines word it; and what fetch says of arguments, where it has no code for that. */
const WORDS_OF_MISUSE =
  /^(Cannot read propert|Cannot convert argument to a ByteString |Headers(\.\w+| constructor): |Invalid (header name|URL): |Header '.*' has invalid value$|Method is not valid$)| is not a function$| is not an accepted type\. /;

const DEEPEST = 4;

/** An error of a host or a library: nothing is known of its fields. */
type HostError = Partial<Record<'name' | 'message' | 'code' | 'syscall' | 'cause' | 'errors', unknown>>;

/** Whether every reason that an error names is one from before sending. An error that names another reason, or none, leaves it open. */
export const wasNotSent = (error: unknown): boolean => certainly(() => everyReasonIsBeforeSending(error, 0));

function everyReasonIsBeforeSending(error: unknown, depth: number): boolean {
  if (!isObject(error) || depth > DEEPEST) return false;
  const { syscall, cause, errors } = error;
  const message = String(error.message);
  if (Array.isArray(errors) && errors.length > 0) return errors.every((one) => everyReasonIsBeforeSending(one, depth + 1));
  const code = codeOf(error);
  if (code === undefined && (WORDS_BEFORE_SENDING.test(message) || (isTypeError(error) && WORDS_OF_MISUSE_BEFORE_SENDING.test(message))))
    return true;
  if (code === 'UND_ERR_ABORTED' && NO_TUNNEL.test(message)) return true;
  if (syscall !== undefined) return CALLS_BEFORE_SENDING.has(syscall);
  if (code !== undefined) return BEFORE_SENDING.has(code);
  return everyReasonIsBeforeSending(cause, depth + 1);
}

/** Whether one of the reasons is that of a connection which was open. */
export const wasConnected = (error: unknown): boolean =>
  certainly(() =>
    someReason(
      error,
      (one) => CALLS_AFTER_CONNECTING.has(one.syscall) || (one.syscall === undefined && AFTER_CONNECTING.test(String(codeOf(one)))),
    ),
  );

/** Whether fetch, or the library behind it, was called in a way that cannot work: a repeat would not help. */
export const isMisuse = (error: unknown): boolean => certainly(() => someReason(error, isOfMisuse));

function isOfMisuse(error: HostError): boolean {
  const code = codeOf(error);
  if (code !== undefined) return MISUSE.has(code);
  const { name } = error;
  const message = String(error.message);
  return (
    name === 'ReferenceError' || (isTypeError(error) && (WORDS_OF_MISUSE.test(message) || WORDS_OF_MISUSE_BEFORE_SENDING.test(message)))
  );
}

/** The code of the first reason that has one, for people. What does not look like a code may be anything, and is not repeated. */
export function nameOf(error: unknown): string | undefined {
  let name: string | undefined;
  certainly(() =>
    someReason(error, (one) => {
      const code = codeOf(one);
      if (code !== undefined && (/^[A-Z][A-Z0-9_]{2,63}$/.test(code) || BEFORE_SENDING.has(code))) name = code;
      return name !== undefined;
    }),
  );
  return name;
}

/** Whether the error, what caused it, or one of those that it stands for is such. */
function someReason(error: unknown, isSuch: (error: HostError) => boolean, depth = 0): boolean {
  if (!isObject(error) || depth > DEEPEST) return false;
  const { cause, errors } = error;
  return (
    isSuch(error) ||
    someReason(cause, isSuch, depth + 1) ||
    (Array.isArray(errors) && errors.some((one) => someReason(one, isSuch, depth + 1)))
  );
}

/** A number is the code of a DOMException, which names no reason. */
const codeOf = ({ code }: HostError) => (typeof code === 'string' ? code : undefined);

/** By name: one of another realm is no instance. */
const isTypeError = ({ name }: HostError) => name === 'TypeError';

const isObject = (value: unknown): value is HostError => typeof value === 'object' && value !== null;

/** What cannot be read, such as an error whose getters throw, is not certain. */
function certainly(test: () => boolean): boolean {
  try {
    return test();
  } catch {
    return false;
  }
}
