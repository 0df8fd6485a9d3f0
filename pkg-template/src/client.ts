// What a client is made of, whichever side it is of: the core with its keys, who signs, where requests go. It knows no operation by its name.

import { Attempt, type Call, type Tell } from './attempt.js';
import { bytesOf } from './body.js';
import { type Settings, keyBytes, keyPairs, withKeys } from './configuration.js';
import { encode, encodeText } from './encode.js';
import { type Endpoint, type Side, endpointsOf } from './endpoints.js';
import { failure } from './failure.js';
import { readFindings } from './findings.js';
import { maxResponseBytes } from './generated/codes.js';
import { type Pair, readHeaders } from './headers.js';
import type { Fetch, Signal } from './host.js';
import { type Hosts, createHosts } from './hosts.js';
import { type Core, type CoreMethods, createCore } from './instance.js';
import { createGroup } from './operation.js';
import { createObserver } from './observe.js';
import { type CallOptions, type RetrySettings, readOptions } from './options.js';
import { type Given, read } from './parameters.js';
import { type CoreRequest, type PreparedRequest, bodyOf, readRequest } from './request.js';
import { type ApiResponse, readResponse } from './response.js';
import { type Way, repeat } from './retry.js';
import { type Sign, callersSigner, hostSigner } from './signer.js';
import { type WireResponse, fetchOf, redirect, send, throwIfEnded } from './transport.js';
import { waitToSend, waitToVerify } from './pace.js';
import { type Waits, waitsOf } from './waits.js';

/** The methods of the core by which something is signed. */
type Signing = 'prepare' | 'sign';

/** A response as the core reads it: what `accept` and `certificates` have in common. */
export interface ArrivedResponse {
  readonly status: number;
  readonly pairs: readonly Pair[];
  /** The bytes that the core is given. */
  readonly verified: Uint8Array;
  /** The bytes that came. */
  readonly body: Uint8Array;
  readonly now: number;
  readonly requestId: string | undefined;
}

export class Client {
  readonly side: Side;
  /** Of every key that a response or notification may be signed with, as the core writes it. */
  readonly keyIds = new Set<string>();
  /** The merchant number or brand id. */
  readonly id: string;
  #core: Core | undefined;
  /** Gives nothing where the wasm is to sign; not there where it always does. */
  #sign: Sign | undefined;
  /** Of the host's WebCrypto. */
  #key: Uint8Array | undefined;
  /** The same while the wasm, which may have to sign too, does not have it. */
  #laterKey: Uint8Array | undefined;
  readonly #fetch: Fetch | undefined;
  readonly #now: () => number;
  readonly #waits: Waits;
  readonly #retry: RetrySettings;
  readonly #hosts: Hosts;
  readonly #observer: ((endpoint: Endpoint) => Tell) | undefined;
  readonly #groups = new Map<string, object>();

  constructor(settings: Settings) {
    const { side, id, privateKey, apiV3Key, signer, wechatpayKeys } = settings;
    this.side = side;
    this.id = id;
    // The core gets copies of its own and wipes them; these are wiped here.
    const file = privateKey === undefined ? undefined : keyBytes(privateKey);
    const secret = apiV3Key === undefined ? undefined : keyBytes(apiV3Key);
    const tolerance = Math.min(Math.max(settings.timestampTolerance, 0), 0xffffffff);
    try {
      this.#core = createCore(side === 'brand', encodeText(id), encodeText(settings.serialNo), tolerance, secret);
      if (file) this.#key = this.#call(undefined, 'private_key', file, signer === 'wasm'); // empty where the wasm keeps it
      // With none a client may begin that can download certificates, which a brand has not.
      if (wechatpayKeys.length > 0 || apiV3Key === undefined || side === 'brand') this.#addKeys(wechatpayKeys);
    } catch (error) {
      try {
        this.free();
      } catch {} // what failed first is thrown
      throw error;
    } finally {
      file?.fill(0);
      secret?.fill(0);
    }
    if (typeof signer === 'function') this.#sign = callersSigner(signer);
    else if (signer !== 'wasm' && this.#key) this.#sign = hostSigner(this.#key, signer === 'webcrypto');
    if (signer === undefined) this.#laterKey = this.#key;
    this.#fetch = settings.fetch;
    this.#now = settings.now;
    this.#waits = waitsOf(settings.now);
    this.#retry = settings.retry;
    this.#hosts = createHosts(settings.baseUrl, settings.backupUrl);
    if (settings.observe) this.#observer = createObserver(settings.observe, () => this.#milliseconds(), settings.baseUrl);
  }

  /** Adds keys of WeChat Pay, all or none. */
  addKeys(keys: unknown): void {
    this.#addKeys(keyPairs(keys));
  }

  #addKeys(pairs: Settings['wechatpayKeys']): void {
    withKeys(pairs, (names, files) => this.#call(undefined, 'add_keys', encode(names), files));
    for (const [name] of pairs) this.keyIds.add(name.replace(/[\s:]/g, '').toUpperCase());
  }

  /** Wipes the keys. */
  free(): void {
    const core = this.#core;
    this.#core = undefined;
    this.#key?.fill(0);
    this.#sign = undefined; // and with it the key that WebCrypto holds
    core?.free();
  }

  /** A group of operations, made when it is first read. */
  group(name: string): object {
    const group = this.#groups.get(name) ?? createGroup(this, endpointsOf(this.side, name));
    this.#groups.set(name, group);
    return group;
  }

  /** Performs an operation. `look`: at what was read, in the attempt that read it. */
  send(
    endpoint: Endpoint,
    params: unknown,
    options: CallOptions | undefined,
    look?: (data: unknown, attempt: Attempt) => void,
  ): Promise<ApiResponse<unknown>> {
    return this.sendAs(endpoint, params, options, (request, response, attempt) => {
      const read = this.#accept(endpoint, request.echo, response, attempt);
      look?.(read.data, attempt);
      return read;
    });
  }

  /** The same, where the response is read in a way of its own. */
  async sendAs<T>(
    endpoint: Endpoint,
    params: unknown,
    options: CallOptions | undefined,
    accept: (request: CoreRequest, response: WireResponse, attempt: Attempt) => T,
  ): Promise<T> {
    const tell = this.#observer?.(endpoint);
    try {
      const { signal, retry } = readOptions(options, this.#retry);
      const call: Call = { endpoint, kind: 'operation', carrier: 'package', tell };
      // Written once: every attempt sends the same bytes, whatever becomes of the caller's object meanwhile.
      const given = read(params, new Attempt(call));
      const perform = async (attempt: Attempt, way: Way) => {
        const [request, response] = await this.#exchange(endpoint, given, attempt, way);
        return accept(request, response, attempt);
      };
      return await repeat({ call, retry, signal, hosts: this.#hosts, waits: this.#waits, perform });
    } catch (error) {
      tell?.('error', undefined, { error });
      throw error;
    }
  }

  /** The signed request. */
  prepare(endpoint: Endpoint, params: unknown): PreparedRequest<unknown> {
    const attempt = new Attempt({ endpoint, kind: 'operation', carrier: 'package' });
    const given = read(params, attempt);
    return this.#prepared(endpoint, this.#signed(endpoint, given, attempt), given.file);
  }

  /** The same, signed by whoever is to sign. */
  async prepareAsync(endpoint: Endpoint, params: unknown): Promise<PreparedRequest<unknown>> {
    const attempt = new Attempt({ endpoint, kind: 'operation', carrier: 'package' });
    const given = read(params, attempt);
    return this.#prepared(endpoint, await this.#signedByAny(endpoint, given, attempt, undefined), given.file);
  }

  /** Fails where a call with these parameters could not be made. */
  check(endpoint: Endpoint, params: unknown): void {
    const attempt = new Attempt({ endpoint, kind: 'operation', carrier: 'package' });
    const { json, file } = read(params, attempt);
    this.#call(attempt, 'begin', endpoint.core, json, file, this.#seconds(attempt));
  }

  /** The platform certificates of a response, decrypted, as the core writes them. */
  openCertificates(response: WireResponse, attempt: Attempt): { readonly decrypted: string; readonly body: Uint8Array } {
    const { status, pairs, verified, body, now } = this.#arrived(response, attempt);
    return { decrypted: this.#call(attempt, 'certificates', status, encode(pairs), verified, now), body };
  }

  /** A notification, verified and decrypted, as the core writes it. */
  openNotification(pairs: readonly Pair[], bytes: Uint8Array, attempt: Attempt): string {
    return this.#call(attempt, 'open', encode(pairs), bytes, this.#seconds(attempt));
  }

  /** One attempt, signed anew, since the time is part of what is signed. */
  async #exchange(endpoint: Endpoint, given: Given, attempt: Attempt, { base, signal }: Way): Promise<[CoreRequest, WireResponse]> {
    const fetching = fetchOf(this.#fetch, attempt);
    const request = await this.#signedByAny(endpoint, given, attempt, signal);
    if (this.#core === undefined) throw failure('CLIENT_FREED', attempt);
    const { method, target, headers, message } = request;
    const wire = { method, url: base + target, headers, body: bodyOf(request, given.file) };
    const response = await send(fetching, wire, signal, attempt, this.#waits.now);
    attempt.signed(message);
    await waitToVerify();
    throwIfEnded(signal, attempt);
    return [request, response];
  }

  /** Whatever the wasm signs, it has the key by then. */
  #callToSign<Name extends Signing>(attempt: Attempt, method: Name, ...values: Parameters<CoreMethods[Name]>): string {
    if (this.#laterKey) {
      this.#call(attempt, 'private_key', this.#laterKey, true);
      this.#laterKey = undefined;
    }
    return this.#call(attempt, method, ...values);
  }

  /** The request, signed by the wasm. */
  #signed(endpoint: Endpoint, { json, file }: Given, attempt: Attempt): CoreRequest {
    return readRequest(this.#callToSign(attempt, 'prepare', endpoint.core, json, file, this.#seconds(attempt)));
  }

  /** The request, signed by whoever is to sign. */
  async #signedByAny(endpoint: Endpoint, given: Given, attempt: Attempt, signal: Signal | undefined): Promise<CoreRequest> {
    const sign = this.#sign;
    if (!sign) {
      await waitToSend();
      throwIfEnded(signal, attempt);
      return this.#signed(endpoint, given, attempt);
    }
    const request = readRequest(this.#call(attempt, 'begin', endpoint.core, given.json, given.file, this.#seconds(attempt)));
    const message = encodeText(request.message);
    const signature = await sign(message, attempt, signal);
    await waitToSend();
    throwIfEnded(signal, attempt);
    const nonce = encodeText(request.nonce);
    const timestamp = encodeText(request.timestamp);
    const Authorization = signature
      ? this.#call(attempt, 'authorization', nonce, timestamp, signature)
      : this.#callToSign(attempt, 'sign', nonce, timestamp, message);
    return { ...request, headers: { Authorization, ...request.headers } };
  }

  #prepared(endpoint: Endpoint, request: CoreRequest, file: Uint8Array | undefined): PreparedRequest<unknown> {
    const { method, target, headers, message, echo, findings } = request;
    // Not frozen itself: a host's fetch (Next.js on its edge runtime) or a tracer around it may assign to what it was given.
    return {
      method,
      url: this.#hosts.main + target,
      headers: Object.freeze(headers),
      body: bodyOf(request, file),
      redirect,
      signedMessage: message,
      findings: Object.freeze(readFindings(findings).map((finding) => Object.freeze(finding))),
      accept: (status, responseHeaders, bytes) =>
        this.#accept(endpoint, echo, { status, headers: responseHeaders, body: bytes }, Attempt.ofCaller(endpoint, message)),
    };
  }

  #accept(endpoint: Endpoint, echo: string, response: WireResponse, attempt: Attempt): ApiResponse<unknown> {
    const { status, pairs, verified, body, now, requestId } = this.#arrived(response, attempt);
    const verdict = this.#call(attempt, 'accept', endpoint.core, encodeText(echo), status, encode(pairs), verified, now);
    return readResponse(verdict, { attempts: attempt.attempts, requestId, status, body });
  }

  /** Reads a response as far as JavaScript does, and notes in the attempt what it finds. */
  #arrived({ status, headers, body: given }: WireResponse, attempt: Attempt): ArrivedResponse {
    attempt.receives({});
    if (!isStatus(status)) throw failure('REQUEST_INVALID', attempt, { reason: 'RESPONSE_STATUS_SHAPE' });
    attempt.receives({ status });
    const { hints, pairs } = readHeaders(headers, attempt);
    attempt.receives({ hints });
    const now = this.#seconds(attempt);
    attempt.receives({ now });
    const body = bytesOf(given, attempt);
    let verified = body;
    if (body.length > maxResponseBytes) {
      // Memory of the wasm never shrinks, so what it would not accept anyway does not get in. An error page's text decides nothing.
      if (status >= 200 && status < 300) throw failure('SIGNATURE_MISMATCH', attempt, { reason: 'RESPONSE_TOO_LONG' });
      verified = new Uint8Array();
    }
    attempt.receives({ bytes: { received: body, verified } });
    return { status, pairs, verified, body, now, requestId: hints.requestId };
  }

  #call<Name extends keyof CoreMethods>(
    attempt: Attempt | undefined,
    method: Name,
    ...values: Parameters<CoreMethods[Name]>
  ): ReturnType<CoreMethods[Name]> {
    if (this.#core === undefined) throw failure('CLIENT_FREED', attempt);
    return this.#core.call(attempt, method, ...values);
  }

  /** Now; no number where the clock of the configuration fails. */
  #milliseconds(): number {
    try {
      return this.#now() - 0; // fails here for what is no number
    } catch {
      return NaN;
    }
  }

  /** Now, in whole seconds. */
  #seconds(attempt: Attempt): number {
    const seconds = Math.floor(this.#milliseconds() / 1000);
    if (!(seconds >= 0 && seconds <= 0xffffffff)) throw failure('CONFIG_INVALID', attempt, { at: 'now', reason: 'CLOCK_INVALID' });
    return seconds;
  }
}

function isStatus(status: unknown): status is number {
  return typeof status === 'number' && Number.isInteger(status) && status >= 100 && status <= 999;
}
