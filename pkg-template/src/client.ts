// The client: configuration in, operations out. Its operations are made from the generated table, so that it names none of them.

import { certificatesEndpoint, endpoints, maxAnswerBytes } from './tables.js';
import { failure } from './errors.js';
import { keyBytes, keyPairs, readConfiguration, withKeys } from './configuration.js';
import { readAnswer } from './answer.js';
import { bytesOf } from './body.js';
import { certificates, readCertificates } from './certificates.js';
import { encode, encodeText } from './encode.js';
import { createCore } from './instance.js';
import { createHosts } from './hosts.js';
import { readFindings } from './findings.js';
import { notifications } from './notifications.js';
import { readHeaders } from './headers.js';
import { readOptions } from './options.js';
import { write } from './parameters.js';
import { resolveBy } from './resolve.js';
import { perform } from './retry.js';
import { callersSigner, hostSigner } from './signer.js';
import { fetchOf, redirect, refuseEnded, send } from './transport.js';
import { turnToJudge, turnToSend } from './turns.js';

/** A merchant's or service provider's client. */
export class WechatPay {
  #core;
  #sign; // gives nothing where the wasm is to sign; not there where it always does
  #key; // of the host's WebCrypto, as bytes
  #laterKey; // the same while the wasm, which may have to sign too, does not have it
  #fetch;
  #now;
  #retry;
  #hosts;

  constructor(config) {
    const { signer, fetch, now, retry, privateKey, apiV3Key, ...settings } = readConfiguration(config);
    const { mchid, serialNo, baseUrl, backupUrl, timestampTolerance, wechatpayKeys } = settings;
    // The core gets copies of its own and wipes them; these are wiped here.
    const file = privateKey === undefined ? undefined : keyBytes(privateKey);
    const secret = apiV3Key === undefined ? undefined : keyBytes(apiV3Key);
    const tolerance = Math.min(Math.max(timestampTolerance, 0), 0xffffffff);
    try {
      this.#core = createCore(encodeText(mchid), encodeText(serialNo), tolerance, secret);
      if (file) this.#key = this.#call(undefined, 'private_key', file, signer === 'wasm'); // empty where the wasm keeps it
      // With none a client may begin that can download certificates.
      if (wechatpayKeys.length > 0 || apiV3Key === undefined) this.#addKeys(wechatpayKeys);
    } catch (error) {
      try {
        this.free();
      } catch {} // what failed first is told
      throw error;
    } finally {
      file?.fill(0);
      secret?.fill(0);
    }
    if (typeof signer === 'function') this.#sign = callersSigner(signer);
    else if (signer !== 'wasm') this.#sign = hostSigner(this.#key, signer === 'webcrypto');
    if (signer === undefined) this.#laterKey = this.#key;
    this.#fetch = fetch;
    this.#now = now;
    this.#retry = retry;
    this.#hosts = createHosts(backupUrl === undefined ? [baseUrl] : [baseUrl, backupUrl]);
    endpoints.forEach((endpoint, index) => {
      this[endpoint.group] ??= {};
      this[endpoint.group][endpoint.name] = this.#operation(endpoint, index);
    });
    for (const group of new Set(endpoints.map((endpoint) => endpoint.group))) Object.freeze(this[group]);
    const open = (context, headers, body) => this.#call(context, 'open', encode(headers), body, this.#seconds(context));
    this.notifications = notifications(open);
    this.certificates = certificates(this.#operation(certificatesEndpoint, endpoints.length), apiV3Key !== undefined);
    Object.freeze(this);
  }

  /** Adds keys of WeChat Pay, all or none; answers to requests that are under way may be signed with them already. */
  addKeys(keys) {
    this.#addKeys(keyPairs(keys));
  }

  #addKeys(pairs) {
    withKeys(pairs, (names, files) => this.#call(undefined, 'add_keys', encode(names), files));
  }

  /** Wipes the key. Calling it twice is harmless; any other use afterwards is CLIENT_FREED. */
  free() {
    const core = this.#core;
    this.#core = undefined;
    this.#key?.fill(0);
    this.#sign = undefined; // and with it the key that WebCrypto holds
    core?.free();
  }

  #operation(endpoint, index) {
    const withResponse = async (params, options) => {
      const { signal, retry } = readOptions(options, this.#retry);
      // Written once: every try sends the same bytes, whatever becomes of the caller's object meanwhile.
      const text = write(params, { endpoint });
      const attempt = (context, way) => this.#attempt(index, text, context, way);
      return perform({ endpoint, retry, signal, hosts: this.#hosts, attempt });
    };
    const prepare = (params) => {
      const context = { endpoint };
      return this.#prepared(endpoint, index, this.#signed(index, write(params, context), context));
    };
    const prepareAsync = async (params) => {
      const context = { endpoint };
      return this.#prepared(endpoint, index, await this.#signedByAny(index, write(params, context), context));
    };
    const call = async (params, options) => (await withResponse(params, options)).data;
    const check = (params) => {
      const context = { endpoint };
      this.#call(context, 'begin', index, write(params, context), this.#seconds(context));
    };
    const resolve = resolveBy(endpoint, check, (group, name) => this[group][name]);
    return Object.freeze(Object.assign(call, { withResponse, prepare, prepareAsync }, resolve && { resolve }));
  }

  /** One try of a call: signed anew, since the time is part of what is signed. */
  async #attempt(index, text, context, { base, signal }) {
    const fetching = fetchOf(this.#fetch, context);
    const { target, ...request } = await this.#signedByAny(index, text, context, signal);
    if (this.#core === undefined) throw failure('CLIENT_FREED', context);
    const answer = await send(fetching, { ...request, url: base + target }, signal, context);
    context.signedMessage = request.message;
    await turnToJudge();
    refuseEnded(signal, context);
    return this.#accept(index, request.echo, answer, context);
  }

  /** Whatever the wasm signs, it has the key by then. */
  #callToSign(context, method, ...values) {
    if (this.#laterKey) {
      this.#call(context, 'private_key', this.#laterKey, true);
      this.#laterKey = undefined;
    }
    return this.#call(context, method, ...values);
  }

  /** The request, signed by the wasm. */
  #signed(index, params, context) {
    return JSON.parse(this.#callToSign(context, 'prepare', index, params, this.#seconds(context)));
  }

  /** The request, signed by whoever is to sign. */
  async #signedByAny(index, params, context, signal) {
    const sign = this.#sign;
    if (!sign) {
      await turnToSend();
      refuseEnded(signal, context);
      return this.#signed(index, params, context);
    }
    const request = JSON.parse(this.#call(context, 'begin', index, params, this.#seconds(context)));
    const message = encodeText(request.message);
    const signature = await sign(message, context, signal);
    await turnToSend();
    refuseEnded(signal, context);
    const [nonce, timestamp] = [request.nonce, request.timestamp].map(encodeText);
    const Authorization = signature
      ? this.#call(context, 'authorization', nonce, timestamp, signature)
      : this.#callToSign(context, 'sign', nonce, timestamp, message);
    return { ...request, headers: { Authorization, ...request.headers } };
  }

  #prepared(endpoint, index, { method, target, headers, body, message, echo, findings = [] }) {
    // Not frozen itself: a host's fetch (Next.js on its edge runtime) or a tracer around it may assign to what it was given.
    return {
      method,
      url: this.#hosts.main + target,
      headers: Object.freeze(headers),
      body,
      redirect,
      signedMessage: message,
      findings: Object.freeze(readFindings(findings).map(Object.freeze)),
      accept: (status, answerHeaders, bytes) =>
        this.#accept(
          index,
          echo,
          { status, headers: answerHeaders, body: bytes },
          { endpoint, attempts: 1, signedMessage: message, isOwnTransport: true },
        ),
    };
  }

  #accept(index, echo, { status, headers, body }, context) {
    context.answered = true;
    if (!Number.isInteger(status) || status < 100 || status > 999) {
      throw failure('REQUEST_INVALID', context, { reason: 'ANSWER_STATUS_SHAPE' });
    }
    context.status = status;
    const { judged, ...told } = readHeaders(headers, context);
    Object.assign(context, told, { now: this.#seconds(context) });
    const received = bytesOf(body, context);
    let bytes = received;
    if (received.length > maxAnswerBytes) {
      // Memory of the wasm never shrinks, so what it would refuse anyway does not get in. An error page's text decides nothing.
      if (status >= 200 && status < 300) throw failure('SIGNATURE_MISMATCH', context, { reason: 'ANSWER_TOO_LONG' });
      bytes = new Uint8Array();
    }
    Object.assign(context, { received, judged: bytes });
    const arrived = [status, encode(judged), bytes, context.now];
    if (context.endpoint === certificatesEndpoint) return { data: readCertificates(this.#call(context, 'certificates', ...arrived), received) };
    const verdict = this.#call(context, 'accept', index, encode(echo), ...arrived);
    return readAnswer(verdict, { attempts: context.attempts, requestId: context.requestId, status, body: received });
  }

  #call(context, method, ...values) {
    if (this.#core === undefined) throw failure('CLIENT_FREED', context);
    return this.#core.call(context, method, ...values);
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
