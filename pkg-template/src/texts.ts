// What the facade says of its own accord: texts that the core has no part in.

import { reasons as coreReasons } from './generated/codes.js';

/** What to do about an outcome, at the end of a message. */
export const advice = {
  'not-sent': 'This call sent nothing.',
  rejected: 'This request changed nothing.',
  unknown: 'It may have happened all the same, and a repeat may be refused although it had: query the coupon with resolve.',
  unknownUnresolved: 'It may have happened all the same, and a repeat may do it twice: find out before you send anything again.',
  unknownRepeatable:
    'It may have happened all the same: send the identical request again (same request number), or query the coupon with resolve.',
  unknownRepeatableUnresolved: 'It may have happened all the same: send the identical request again, which does no harm.',
  unknownRefusable:
    'It may have happened all the same: send the identical request again (same request number), which does nothing twice, but may be refused although it had happened; query the coupon with resolve then, or at once.',
  unknownRefusableUnresolved:
    'It may have happened all the same: send the identical request again (same request number), which does nothing twice, but may be refused although it had happened.',
  query: 'A query changes nothing: send it again.',
  refusedRepeat:
    'It may have happened all the same: an earlier try may have done it, whose repeat is refused like this. Only a query tells: query the coupon with resolve.',
  refusedRepeatUnresolved:
    'It may have happened all the same: an earlier try may have done it, whose repeat is refused like this. Look for what it made before you send another number.',
  rejectedRepeat:
    'This request changed nothing, but an earlier one may have done what this one asked for: query the coupon with resolve before you send another number.',
  rejectedRepeatUnresolved:
    'This request changed nothing, but an earlier one may have done what this one asked for: look for what it made before you send another number.',
} as const;

/** Why, where a code alone would not say what to do: of what JavaScript finds. */
const ownReasons = {
  KEY_TEXT_OR_BYTES: 'Give what is in the key file: PEM text (string) or DER bytes (Uint8Array), or the bytes of a PEM file.',
  SETTING_UNKNOWN: 'There is no such setting: correct its name or leave it out. A typo must not switch anything off.',
  SETTING_OF_PROXY:
    "There is no such setting: give a fetch that sends through the proxy, such as undici's with its ProxyAgent: see “Frameworks and proxies” in the documentation.",
  SETTING_TEXT: 'This setting must be a string.',
  SETTING_FUNCTION: 'This setting must be a function.',
  SETTING_SIGNER: "The signer is 'webcrypto', 'wasm' or a function.",
  SIGNER_AND_KEY: 'A signer function signs instead of privateKey: give one of the two.',
  SETTING_INTEGER: 'This setting must be a whole number.',
  SETTING_OBJECT: 'This setting must be an object.',
  BASE_URL_SHAPE:
    'Give https://host, or http on a loopback address, with the path of a reverse proxy if there is one; no query, fragment or credentials.',
  BASE_URL_PATH: 'Give the path plainly: /a/b, without . or .., // or backslashes.',
  BASE_URL_OFFICIAL: "WeChat Pay's own host takes no path here: give https://host alone. The path of each operation, /v3/…, is added.",
  WASM_NOT_GIVEN: 'The slim entry has no wasm of its own: call init or initSync with core_bg.wasm before the first client.',
  WASM_UNUSABLE: 'This is not the wasm of this package, or it did not arrive: give core_bg.wasm of the same version, compiled or as bytes.',
  CLOCK_INVALID: 'now() must give milliseconds since 1970 as a finite number.',
  SIGNER_FAILED: 'The signer function failed. Its own error is the cause.',
  WEBCRYPTO_MISSING: 'This runtime has no WebCrypto (crypto.subtle), or not here: leave signer out, so that the wasm signs instead.',
  WEBCRYPTO_REFUSED: 'The WebCrypto of this runtime does not sign with this key: leave signer out, so that the wasm signs instead.',
  RETRY_SHAPE:
    'retry is true, false, or { times (0 to 10), delay (0 to 60000), attemptTimeout (1 to 600000), totalTimeout (1 to 3600000) }, the last three in milliseconds.',
  OPTIONS_SHAPE: 'The options of a call are { signal, retry }: an AbortSignal, and retry as in the configuration.',
  CONNECTION_BROKEN: 'No response arrived: the connection was open, and broke.',
  RESPONSE_BROKEN_OFF: 'The response broke off before its end.',
  FETCH_MISSING: 'This host has no fetch: give one in the configuration.',
  FETCH_REFUSED:
    'fetch, or what it calls, was given something that it does not take: correct your fetch. Its own error is the cause. A dispatcher of undici goes with the fetch of the same undici.',
  FETCH_RESULT: 'fetch must give a Response whose body nobody has read, or what has the same status (a number), headers and arrayBuffer().',
  BODY_TOO_LONG: 'The body is longer than maxBytes.',
  HANDLER_OPTIONS: 'The options are { onEvent, onError, maxBytes }: two functions, and bytes (1 to 8388608).',
  CLIENTS_AMBIGUOUS: 'More than one of these clients can open it: give one for each merchant or brand.',
  BODY_SHAPE: "The response's body must be the raw bytes that arrived: a Uint8Array, an ArrayBuffer or a string.",
  RESPONSE_HEADERS_SHAPE: "The response's headers must be Headers, pairs of strings, or a plain object of strings.",
  RESPONSE_STATUS_SHAPE: "The response's status must be an HTTP status number.",
  PARAMS_NOT_JSON: 'The parameters cannot be written as JSON: they are cyclic, hold a BigInt, or a getter of theirs throws.',
  CONNECTION_NOT_OPENED: 'The connection could not be opened. Check network, DNS and proxy, then send the same request again.',
  PAGE_REPEATED: 'The list does not go on: this page leads back to one that was given before.',
  RESPONSE_TOO_LONG: 'The response is longer than 8 MiB, which no coupon is; it was not verified.',
} as const;

/** The same of whatever can be found. */
export const reasons = { ...coreReasons, ...ownReasons };

export type Reason = keyof typeof reasons;

/** Why WeChat Pay did not accept a signature: what of the signed text arrived differently, and what else it complains about. */
export const diagnoses = {
  METHOD: 'WeChat Pay saw another method than the one that was signed: send the prepared request unchanged.',
  URL: 'WeChat Pay saw another URL than the one that was signed: a proxy or the transport rewrote it.',
  TIMESTAMP: 'WeChat Pay saw another timestamp than the one that was signed: send the Authorization header unchanged.',
  NONCE: 'WeChat Pay saw another nonce than the one that was signed: send the Authorization header unchanged.',
  BODY: 'WeChat Pay saw another beginning of the body than the one that was signed: send the body unchanged, in UTF-8.',
  LENGTH: 'WeChat Pay saw a body of another length than the one that was signed: send it unchanged, in UTF-8.',
  SAME: "WeChat Pay saw the method, URL, time, nonce, first bytes and length of what was signed, so most likely the private key does not belong to the certificate of serialNo, or that certificate is not this mchid's.",
  SAME_START:
    "WeChat Pay saw the method, URL, time, nonce and first bytes of what was signed, so the private key may not belong to the certificate of serialNo, that certificate may not be this mchid's, or the rest of the body arrived differently.",
  SERIAL:
    'Check serialNo: it is the serial number of the merchant API certificate that the private key belongs to (openssl x509 -in apiclient_cert.pem -noout -serial), not that of a platform certificate.',
  KEY_ID:
    'Requests name a key of wechatpayKeys in Wechatpay-Serial, the first public key or else the first certificate: check its name, and send the header unchanged.',
  EMPTY_404: 'WeChat Pay responds so to a path that it does not know: check baseUrl, or the path given to request.',
  CLOCK: "This machine's clock differs from WeChat Pay's, which accepts 300 s: set this machine's clock.",
} as const;

/** What was given in place of a raw body, and how to get the raw one. */
export const bodies = {
  PARSED: 'This is an object that was parsed, and no longer what was signed.',
  ABSENT: 'There is none.',
  PROMISE: 'This is a promise: await it.',
  UNREAD: 'This is not read yet: give what its arrayBuffer() resolves to.',
  REWRITTEN: 'Most often the JSON was parsed and written again, which changes its bytes: give the raw body.',
  BASE64: 'The body is base64: decode it before, as isBase64Encoded of Lambda asks for.',
  STREAM: 'This is a stream: read it to its end and give the bytes, Buffer.concat(await stream.toArray()) in Node.js.',
  EVENT: "This is an event of Lambda: give Buffer.from(event.body, event.isBase64Encoded ? 'base64' : 'utf8').",
  OF_RESPONSE: "Take arrayBuffer() of fetch, responseType: 'arraybuffer' of axios, responseType: 'buffer' of got.",
  OF_NOTIFICATION:
    "Take express.raw({ type: '*/*' }) in Express, raw-body in Koa, rawBody: true and request.rawBody in Nest, request.arrayBuffer() in Next.js, parseAs: 'buffer' in Fastify, event.body in Lambda: see “Notifications” in the documentation.",
} as const;
