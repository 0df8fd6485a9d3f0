// HTTP on a loopback address in front of `exchange`, with the node:http of Node.js, Bun or Deno, asked for when it is needed.
// Refuses every other address, and a body over 1 MiB (400) without keeping it.

import { headerPairs } from './answer.js';
import { EMPTY, concat } from './bytes.js';
import { DROPPED, UNREACHABLE } from './faults.js';

const LOOPBACK = '127.0.0.1';
const MAX_BODY = 1024 * 1024;
const MAX_DRAINED = 16 * MAX_BODY; // what a client may still send before the connection is cut

/** Listens, and resolves to { url, close }. `answerTo` takes a request and resolves to an answer; `config` is what a client needs. */
export async function serve(port, { answerTo, config }) {
  const { createServer } = builtin('node:http');
  const server = createServer((incoming, outgoing) => {
    const { socket } = incoming; // kept: Node takes it off the request when reading ends badly
    const cut = () => socket.destroy();
    respond(incoming, outgoing, { answerTo, config, cut }).catch(cut);
  });
  server.on('clientError', (_, socket) => socket.destroy());
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, resolve);
  });
  return {
    url: `http://${LOOPBACK}:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

/** A module of the host, unseen by bundlers: an `import` of it would keep the sandbox out of browsers and workers. */
function builtin(name) {
  const found = globalThis.process?.getBuiltinModule?.(name);
  if (found) return found;
  throw new Error('listen() needs Node.js 20.16 or newer, Bun or Deno; sandbox.fetch works on every runtime.');
}

async function respond(incoming, outgoing, { answerTo, config, cut }) {
  const { body, tooLarge } = await read(incoming);
  if (incoming.method === 'GET' && incoming.url === '/sandbox/config') {
    outgoing.writeHead(200, { 'Content-Type': 'application/json' }).end(`${JSON.stringify(config(), null, 2)}\n`);
    return;
  }
  const answer = await answerTo({
    method: incoming.method,
    origin: `http://${incoming.headers.host ?? LOOPBACK}`,
    target: incoming.url,
    header: (name) => single(incoming.headersDistinct[name]),
    body,
    tooLarge,
  });
  // Whoever has connected has been reached: what can still be done is to answer nothing.
  if (answer === DROPPED || answer === UNREACHABLE) cut();
  else send(outgoing, answer);
}

function send(outgoing, answer) {
  const body = answer.compressed ? builtin('node:zlib').gzipSync(answer.body) : answer.body;
  const form = [
    ...(answer.compressed ? [['Content-Encoding', 'gzip']] : []),
    ...(answer.chunked ? [['Transfer-Encoding', 'chunked']] : [['Content-Length', String(body.length)]]),
  ];
  outgoing.writeHead(answer.status, [...headerPairs(answer), ...form].flat());
  if (answer.chunked) for (const byte of body) outgoing.write(Uint8Array.of(byte));
  outgoing.end(answer.chunked ? undefined : body);
}

/** A header that came twice says nothing. */
function single(values) {
  return values?.length === 1 ? values[0] : undefined;
}

async function read(incoming) {
  const chunks = [];
  let length = 0;
  for await (const chunk of incoming) {
    length += chunk.length;
    if (length <= MAX_BODY) chunks.push(chunk);
    else chunks.length = 0;
    if (length > MAX_DRAINED) throw new RangeError('the body has no end');
  }
  const tooLarge = length > MAX_BODY;
  return { body: tooLarge ? EMPTY : concat(...chunks), tooLarge };
}
