// HTTP in front of the exchange and of the control API, with the node:http of Node.js, Bun or Deno, asked for when it is needed. On a
// loopback address, unless another is asked for. A body that is too large (400) is not kept.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { EMPTY, concat } from './bytes.js';
import type { Bytes } from './bytes.js';
import { control, isControl } from './control/control.js';
import type { ControlReply } from './control/control.js';
import type { Controlled } from './control/endpoint.js';
import type { Respond } from './fetch.js';
import { DROPPED, UNREACHABLE, headerPairs } from './reply.js';
import type { Reply } from './reply.js';
import type { IncomingRequest } from './request.js';

const LOOPBACK = '127.0.0.1';
const MAX_BODY = 1024 * 1024;
const MAX_UPLOAD = 4 * MAX_BODY; // more than a picture may have, so that its operation can say so
const MAX_DRAINED = 16 * MAX_BODY; // what a client may still send before the connection is cut

export interface ServerOptions {
  /** The address to listen on. */
  readonly host?: string | undefined;
  /** Names by which the control API may be asked, beside those of this machine. */
  readonly allowedHosts?: readonly string[] | undefined;
  readonly respond: Respond;
  readonly controlled: Controlled;
  /** Told of what the exchange has no entry of. */
  readonly log: (line: {
    readonly request: IncomingRequest;
    readonly status: number | undefined;
    readonly message: string | undefined;
  }) => void;
}

export interface Server {
  readonly url: string;
  readonly close: () => Promise<void>;
}

export async function serve(port: number, options: ServerOptions): Promise<Server> {
  const { createServer } = builtin('node:http');
  const server = createServer((incoming, outgoing) => {
    const { socket } = incoming; // kept: Node takes it off the request when reading ends badly
    const cut = () => void socket.destroy();
    handle(incoming, outgoing, { ...options, cut }).catch(cut);
  });
  server.on('clientError', (_, socket) => void socket.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, options.host ?? LOOPBACK, resolve);
  });
  return {
    url: `http://${urlHost(options.host)}:${(server.address() as { readonly port: number }).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Builtins {
  'node:http': typeof import('node:http');
  'node:zlib': typeof import('node:zlib');
}

/** A module of the host, unseen by bundlers: an `import` of it would keep the sandbox out of browsers and workers. */
function builtin<Name extends keyof Builtins>(name: Name): Builtins[Name] {
  const host = (globalThis as { readonly process?: { readonly getBuiltinModule?: (id: string) => unknown } }).process;
  const found = host?.getBuiltinModule?.(name);
  if (found) return found as Builtins[Name];
  throw new Error('listen() needs Node.js 20.16 or newer, Bun or Deno; sandbox.fetch works on every runtime.');
}

/** By which host this machine itself gets there. */
function urlHost(host = LOOPBACK): string {
  if (host === '0.0.0.0' || host === '::') return LOOPBACK;
  return host.includes(':') ? `[${host}]` : host;
}

function isLoopback(host = LOOPBACK): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

async function handle(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  options: ServerOptions & { readonly cut: () => void },
): Promise<void> {
  const { respond, controlled, host, allowedHosts = [], log, cut } = options;
  const { body, tooLarge } = await read(incoming);
  const { method = 'GET', url = '/' } = incoming;
  const request: IncomingRequest = {
    method,
    origin: `http://${incoming.headers.host ?? LOOPBACK}`,
    target: url,
    header: (name) => single(incoming.headersDistinct[name]),
    body,
    tooLarge,
  };
  if (isControl(url)) {
    const allowed = [host ?? LOOPBACK, ...allowedHosts].map((name) => name.toLowerCase());
    const given = await control(request, controlled, { isShared: !isLoopback(host), allowed });
    sendControl(outgoing, given);
    log({ request, status: given.status, message: given.message });
    return;
  }
  const given = await respond(request);
  // Whoever has connected has been reached: what can still be done is to send nothing.
  if (given === UNREACHABLE) log({ request, status: undefined, message: 'not reached: its connection is cut' });
  if (given === DROPPED || given === UNREACHABLE) cut();
  else send(outgoing, given as Reply);
}

const ALIVE = 15_000; // milliseconds between two signs that the connection is open

function sendControl(outgoing: ServerResponse, { status, body, type, allow, events }: ControlReply): void {
  const headers = { 'Content-Type': type, 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };
  if (events) {
    outgoing.writeHead(status, headers).write(':\n\n');
    const stop = events.subscribe((event, data) => void outgoing.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`));
    const alive = setInterval(() => void outgoing.write(':\n\n'), ALIVE);
    outgoing.on('close', () => {
      clearInterval(alive);
      stop();
    });
    return;
  }
  outgoing.writeHead(status, { ...headers, ...(allow && { Allow: allow }), 'Content-Length': body.length }).end(body);
}

function send(outgoing: ServerResponse, given: Reply): void {
  const body = given.compressed ? builtin('node:zlib').gzipSync(given.body) : given.body;
  const form = [
    ...(given.compressed ? [['Content-Encoding', 'gzip']] : []),
    ...(given.chunked ? [['Transfer-Encoding', 'chunked']] : [['Content-Length', String(body.length)]]),
  ];
  outgoing.writeHead(given.status, [...headerPairs(given), ...form].flat());
  if (given.chunked) for (const byte of body) outgoing.write(Uint8Array.of(byte));
  outgoing.end(given.chunked ? undefined : body);
}

/** A header that came twice says nothing. */
function single(values: readonly string[] | undefined): string | undefined {
  return values?.length === 1 ? values[0] : undefined;
}

async function read(incoming: IncomingMessage): Promise<{ readonly body: Bytes; readonly tooLarge: boolean }> {
  const most = incoming.headers['content-type']?.startsWith('multipart/') ? MAX_UPLOAD : MAX_BODY;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of incoming as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length <= most) chunks.push(chunk);
    else chunks.length = 0;
    if (length > MAX_DRAINED) throw new RangeError('the body has no end');
  }
  const tooLarge = length > most;
  return { body: tooLarge ? EMPTY : concat(...chunks), tooLarge };
}
