// HTTP on a loopback address in front of the exchange, with the node:http of Node.js, Bun or Deno, asked for when it is needed. A body
// that is too large (400) is not kept.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { EMPTY, concat } from './bytes.js';
import type { Bytes } from './bytes.js';
import type { Respond } from './fetch.js';
import { DROPPED, UNREACHABLE, headerPairs } from './reply.js';
import type { Reply } from './reply.js';

const LOOPBACK = '127.0.0.1';
const MAX_BODY = 1024 * 1024;
const MAX_UPLOAD = 4 * MAX_BODY; // more than a picture may have, so that its operation can say so
const MAX_DRAINED = 16 * MAX_BODY; // what a client may still send before the connection is cut

interface Options {
  readonly respond: Respond;
  /** By path: what a client needs, as JSON. */
  readonly configurations: Readonly<Record<string, () => object>>;
}

export interface Server {
  readonly url: string;
  readonly close: () => Promise<void>;
}

export async function serve(port: number, options: Options): Promise<Server> {
  const { createServer } = builtin('node:http');
  const server = createServer((incoming, outgoing) => {
    const { socket } = incoming; // kept: Node takes it off the request when reading ends badly
    const cut = () => void socket.destroy();
    handle(incoming, outgoing, { ...options, cut }).catch(cut);
  });
  server.on('clientError', (_, socket) => void socket.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, resolve);
  });
  return {
    url: `http://${LOOPBACK}:${(server.address() as { readonly port: number }).port}`,
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

async function handle(incoming: IncomingMessage, outgoing: ServerResponse, options: Options & { readonly cut: () => void }): Promise<void> {
  const { respond, configurations, cut } = options;
  const { body, tooLarge } = await read(incoming);
  const { method = 'GET', url = '/' } = incoming;
  if (method === 'GET' && Object.hasOwn(configurations, url)) {
    outgoing.writeHead(200, { 'Content-Type': 'application/json' }).end(`${JSON.stringify(configurations[url]?.(), null, 2)}\n`);
    return;
  }
  const given = await respond({
    method,
    origin: `http://${incoming.headers.host ?? LOOPBACK}`,
    target: url,
    header: (name) => single(incoming.headersDistinct[name]),
    body,
    tooLarge,
  });
  // Whoever has connected has been reached: what can still be done is to send nothing.
  if (given === DROPPED || given === UNREACHABLE) cut();
  else send(outgoing, given as Reply);
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
