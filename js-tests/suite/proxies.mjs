// Proxies on loopback, of node:http, node:https and node:net alone: one that a client asks for tunnels (CONNECT), and one that takes what
// comes under a path to another address. Each ends with its test. Holds no test.

import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { connect } from 'node:net';
import { certificate } from './certificate.mjs';
import { pkcs8, rsa } from './wechatpay.mjs';

async function listen(t, server) {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return server.address().port;
}

/** `{ url, asked }`: a proxy that tunnels to whatever it is asked for, or refuses with `status`; and what it was asked for. */
export async function tunnelProxy(t, status = 200) {
  const asked = [];
  const server = createServer((_incoming, response) => response.writeHead(405).end()); // it makes tunnels only
  server.on('connect', ({ url, headers }, socket, head) => {
    asked.push({ to: url, authorization: headers['proxy-authorization'] });
    socket.on('error', () => {});
    if (status !== 200) return socket.end(`HTTP/1.1 ${status} No\r\nContent-Length: 0\r\n\r\n`);
    const [host, port] = url.split(':');
    const far = connect(port, host, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      far.write(head);
      socket.pipe(far).pipe(socket);
    });
    far.on('error', () => socket.destroy());
    t.after(() => far.destroy());
  });
  return { url: `http://127.0.0.1:${await listen(t, server)}`, asked };
}

/** `{ url, targets }`: takes what comes under `path` to `to`, and responds with 404 to all else; and the targets of all that came. */
export async function reverseProxy(t, to, { path = '', secure = false } = {}) {
  const targets = [];
  const handle = (incoming, response) => {
    targets.push(incoming.url);
    if (!incoming.url.startsWith(`${path}/`)) return response.writeHead(404).end();
    const { hostname, port } = new URL(to);
    const onward = request({
      hostname,
      port,
      path: incoming.url.slice(path.length),
      method: incoming.method,
      headers: { ...incoming.headers, host: `${hostname}:${port}` },
    });
    onward.on('response', (answer) => answer.pipe(response.writeHead(answer.statusCode, answer.headers)));
    onward.on('error', () => response.destroy());
    incoming.pipe(onward);
  };
  if (!secure) return { url: `http://127.0.0.1:${await listen(t, createServer(handle))}${path}`, targets };
  const pair = rsa();
  const { pem } = certificate({ ...pair, serial: '5157F09EFDC096DE15EBE81A47057A7200000001' });
  return {
    url: `https://127.0.0.1:${await listen(t, createSecureServer({ key: pkcs8(pair.privateKey), cert: pem }, handle))}${path}`,
    targets,
  };
}
