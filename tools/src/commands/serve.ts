// A folder of static files on a loopback address.

import { readFileSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import { UsageError } from './command.ts';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/** Serves `files` of the folder and nothing else; gives the server once it listens on 127.0.0.1. */
export function serveFolder(folder: URL, files: readonly string[], port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?', 1);
    const name = path === '/' ? 'index.html' : path.slice(1);
    if (!isLoopback(request.headers.host) || !files.includes(name) || request.method !== 'GET') {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not found\n');
      return;
    }
    const headers = {
      'Content-Type': TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    };
    response.writeHead(200, headers).end(readFileSync(new URL(name, folder)));
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE' ? new UsageError(`port ${port} is taken: choose another with --port, or 0 for a free one`) : error,
      ),
    );
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

/** A name that somebody else could let point here is none of this machine's. */
const isLoopback = (host: string | undefined) => /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host ?? '');
