// HTTP on a loopback address in front of `exchange`, with node:http.
// Refuses every other address, and a body over 1 MiB (400) without keeping it.

import { createServer } from 'node:http';

const LOOPBACK = '127.0.0.1';
const MAX_BODY = 1024 * 1024;
const MAX_DRAINED = 16 * MAX_BODY; // what a client may still send before the connection is cut

/** Listens, and resolves to { url, close }. `answerTo` takes a request and resolves to an answer. */
export async function serve(port, answerTo, now) {
  const server = createServer((incoming, outgoing) => {
    const { socket } = incoming; // kept: Node takes it off the request when reading ends badly
    const cut = () => socket.destroy();
    respond(incoming, outgoing, { answerTo, now, cut }).catch(cut);
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

async function respond(incoming, outgoing, { answerTo, now, cut }) {
  const { body, tooLarge } = await read(incoming);
  const answer = await answerTo({
    method: incoming.method,
    target: incoming.url,
    header: (name) => single(incoming.headersDistinct[name]),
    body,
    tooLarge,
  });
  if (answer.dropped) {
    cut();
    return;
  }
  // The sandbox's clock, not this machine's: a client may estimate its own error from it.
  const date = new Date(now()).toUTCString();
  outgoing.writeHead(answer.status, { Date: date, 'Content-Length': answer.body.length, ...answer.headers });
  outgoing.end(answer.body);
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
  return { body: tooLarge ? Buffer.alloc(0) : Buffer.concat(chunks), tooLarge };
}
