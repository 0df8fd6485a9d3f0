// The client: configuration in, operations out. Its operations are made from the generated table, so that it names none of them.

import { endpoints, maxAnswerBytes, maxParameterBytes, randomBytes } from './tables.js';
import { failure } from './errors.js';
import { readConfiguration } from './configuration.js';
import { readAnswer } from './answer.js';
import { createCore } from './instance.js';
import { readHeaders } from './headers.js';
import { send } from './transport.js';

/** A merchant's or service provider's client. */
export class WechatPay {
  #core;
  #signer;
  #fetch;
  #now;
  #origin;

  constructor(config) {
    const { signer, fetch, now, privateKey, ...settings } = readConfiguration(config);
    const { mchid, serialNo, baseUrl, timestampTolerance, wechatpayKeys } = settings;
    // The core gets a copy of its own and wipes it; this one is wiped here.
    const key = typeof privateKey === 'string' ? new TextEncoder().encode(privateKey) : privateKey && new Uint8Array(privateKey);
    const tolerance = Math.min(Math.max(timestampTolerance, 0), 0xffffffff);
    try {
      this.#core = createCore(mchid, serialNo, tolerance, key, wechatpayKeys);
    } finally {
      key?.fill(0);
    }
    this.#signer = signer;
    this.#fetch = fetch;
    this.#now = now;
    this.#origin = baseUrl;
    endpoints.forEach((endpoint, index) => {
      this[endpoint.group] ??= {};
      this[endpoint.group][endpoint.name] = this.#operation(endpoint, index);
    });
    for (const group of new Set(endpoints.map((endpoint) => endpoint.group))) Object.freeze(this[group]);
    Object.freeze(this);
  }

  /** Wipes the key. Calling it twice is harmless; any other use afterwards is CLIENT_FREED. */
  free() {
    this.#core?.free();
    this.#core = undefined;
  }

  #operation(endpoint, index) {
    const withResponse = async (params) => {
      const prepared = this.#signer ? await prepareAsync(params) : prepare(params);
      const { status, headers, body } = await send(this.#fetch, prepared, { endpoint });
      return prepared.accept(status, headers, body);
    };
    const prepare = (params) => {
      const context = { endpoint };
      const text = write(params, context);
      const request = JSON.parse(this.#call(context, 'prepare', index, text, this.#seconds(context), this.#random(context)));
      return this.#prepared(endpoint, index, request, request.headers);
    };
    const prepareAsync = async (params) => {
      if (!this.#signer) return prepare(params);
      const context = { endpoint };
      const text = write(params, context);
      const request = JSON.parse(this.#call(context, 'begin', index, text, this.#seconds(context), this.#random(context)));
      const signature = await this.#sign(request.message, context);
      const authorization = this.#call(context, 'authorization', request.nonce, request.timestamp, signature);
      return this.#prepared(endpoint, index, request, { Authorization: authorization, ...request.headers });
    };
    const call = async (params) => (await withResponse(params)).data;
    return Object.freeze(Object.assign(call, { withResponse, prepare, prepareAsync }));
  }

  #prepared(endpoint, index, request, headers) {
    // Not frozen itself: a host's fetch (Next.js on its edge runtime) or a tracer around it may assign to what it was given.
    return {
      method: request.method,
      url: this.#origin + request.target,
      headers: Object.freeze(headers),
      body: request.body,
      redirect: 'manual',
      signedMessage: request.message,
      accept: (status, answerHeaders, body) => this.#accept(endpoint, index, request.echo, status, answerHeaders, body),
    };
  }

  #accept(endpoint, index, echo, status, headers, body) {
    const context = { endpoint, answered: true };
    if (!Number.isInteger(status) || status < 100 || status > 999) {
      throw failure('REQUEST_INVALID', context, { reason: 'ANSWER_STATUS_SHAPE' });
    }
    context.status = status;
    const { requestId, judged } = readHeaders(headers, context);
    context.requestId = requestId;
    if (Object.prototype.toString.call(body) !== '[object Uint8Array]') {
      throw failure('REQUEST_INVALID', context, { reason: 'ANSWER_NOT_BYTES' });
    }
    let bytes = body;
    if (body.length > maxAnswerBytes) {
      // Memory of the wasm never shrinks, so what it would refuse anyway does not get in. An error page's text decides nothing.
      if (status >= 200 && status < 300) throw failure('SIGNATURE_MISMATCH', context, { reason: 'ANSWER_TOO_LONG' });
      bytes = new Uint8Array();
    }
    const text = this.#call(context, 'accept', index, echo, status, judged, bytes, this.#seconds(context));
    return readAnswer(text, { requestId, status, body });
  }

  async #sign(message, context) {
    let signature;
    try {
      signature = await this.#signer(new TextEncoder().encode(message));
    } catch (cause) {
      throw failure('TRANSPORT_FAILED', context, { cause, outcome: 'not-sent', reason: 'SIGNER_FAILED' });
    }
    if (Object.prototype.toString.call(signature) !== '[object Uint8Array]') {
      throw failure('CONFIG_INVALID', context, { at: 'signer', reason: 'SIGNER_RESULT' });
    }
    return signature;
  }

  #call(context, method, ...values) {
    if (this.#core === undefined) throw failure('CLIENT_FREED', context);
    return this.#core.call(context, method, ...values);
  }

  /** Fresh bytes for one request. */
  #random(context) {
    if (this.#core === undefined) throw failure('CLIENT_FREED', context);
    const bytes = new Uint8Array(randomBytes);
    try {
      globalThis.crypto.getRandomValues(bytes);
    } catch {
      throw failure('RANDOM_UNAVAILABLE', context);
    }
    return bytes;
  }

  /** Now, in whole seconds. */
  #seconds(context) {
    let seconds;
    try {
      seconds = Math.floor(this.#now() / 1000);
    } catch {
      seconds = NaN;
    }
    if (!(seconds >= 0 && seconds <= 0xffffffff)) throw failure('CONFIG_INVALID', context, { at: 'now', reason: 'CLOCK_INVALID' });
    return seconds;
  }
}

if (Symbol.dispose) {
  Object.defineProperty(WechatPay.prototype, Symbol.dispose, { value: WechatPay.prototype.free, configurable: true, writable: true });
}

/** The parameters as JSON text: getters and toJSON of the caller run here, before the wasm is entered. */
function write(params, context) {
  let text;
  try {
    text = JSON.stringify(params);
  } catch {
    const findings = [{ path: '', rule: 'json', message: 'cannot be written as JSON', severity: 'error' }];
    throw failure('REQUEST_INVALID', context, { findings, reason: 'PARAMS_NOT_JSON' });
  }
  // undefined, a function and a symbol have no JSON; the core then says what it wants.
  text ??= 'null';
  if (text.length > maxParameterBytes) {
    const findings = [{ path: '', rule: 'json', message: 'must be at most 1 MiB', severity: 'error' }];
    throw failure('REQUEST_INVALID', context, { findings });
  }
  return text;
}
