// One origin for a page and the stand-in, as a merchant's own site has it in front of WeChat Pay: /v3/ is passed through byte for byte,
// and everything else is the page. The policy of every page allows wasm and no eval. What is not a file of the site is not served.

import { readFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { extname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { allHeld, nodeOf } from './cell.mjs';

const LOOPBACK = '127.0.0.1';
const PATIENCE = 60_000;
const POLICY = "script-src 'self' 'wasm-unsafe-eval'";
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8' };

/**
 * Listens on a free port. `api`: the URL of the stand-in. `pages`: a folder with the files of the site, or the URL of a server that
 * makes its pages (those come with that server's headers). `more`: what else there is, by the first part of its path. A page says how it went by POST /said, so that no browser needs to run
 * a script of ours to learn it.
 */
export async function openSite({ api, pages, more = {} }) {
  const hears = listener();
  const page = pages.startsWith('http://') ? passTo(pages) : fileOf(pages);
  const doors = new Map([['v3', passTo(api)], ['sandbox', passTo(api)], ['said', hears.listen], ...Object.entries(more)]);
  const server = createServer((incoming, outgoing) => {
    const [, first] = incoming.url.split('/');
    const door = doors.get(first) ?? page;
    door(incoming, outgoing).catch(() => incoming.socket.destroy());
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, LOOPBACK, resolve));
  return {
    origin: `http://${LOOPBACK}:${server.address().port}`,
    /** The first words that a page says. */
    said: hears.said,
    close: () => new Promise((resolve) => server.close(resolve) && server.closeAllConnections()),
  };
}

/**
 * Bundles the consumer's page, opens its site in a browser, and fails unless it has said that every check held, that its policy was in
 * force, and that nothing went against it. `visit` takes the site and gives the page's words and the browser's version.
 */
export async function testPage(cell, [bundler, ...plugins], visit) {
  const site = await openSite({ api: cell.sandbox.url, pages: join(cell.folder, 'dist') });
  try {
    cell.settings(site.origin);
    cell.host('browser.mjs', 'say.mjs', 'bundle-page.mjs');
    cell.link(bundler, ...plugins);
    const bundled = await cell.run(nodeOf(24), ['bundle-page.mjs', bundler]);
    const { words, version } = await visit(site);
    allHeld(words);
    if (!/^policy kept$/m.test(words)) throw new Error(`the policy of the page was not kept:\n${words}`);
    return { version, note: `${bundler} ${bundled.trim()}` };
  } finally {
    await site.close();
  }
}

function listener() {
  let hear;
  const words = new Promise((resolve) => (hear = resolve));
  return {
    async listen(incoming, outgoing) {
      hear(await text(incoming));
      outgoing.writeHead(204).end();
    },
    said() {
      const silence = new Promise((_, reject) => {
        setTimeout(reject, PATIENCE, new Error(`the page said nothing in ${PATIENCE / 1000} s`)).unref();
      });
      return Promise.race([words, silence]);
    },
  };
}

/** Method, target, raw headers and body, and the same of the response: what was signed must arrive as it left. */
function passTo(url) {
  const { hostname, port } = new URL(url);
  return async (incoming, outgoing) => {
    const { method, url: path, rawHeaders } = incoming;
    const forward = request({ hostname, port, method, path, headers: rawHeaders });
    const answered = new Promise((resolve, reject) => forward.once('response', resolve).once('error', reject));
    const [answer] = await Promise.all([answered, pipeline(incoming, forward)]);
    outgoing.sendDate = false;
    outgoing.writeHead(answer.statusCode, answer.statusMessage, answer.rawHeaders);
    await pipeline(answer, outgoing);
  };
}

function fileOf(folder) {
  return async ({ method, url }, outgoing) => {
    const { pathname } = new URL(url, 'http://site');
    const path = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const type = TYPES[extname(path)];
    const content = method === 'GET' && type ? await readFile(path).catch(() => undefined) : undefined;
    const headers = { 'Content-Security-Policy': POLICY, 'Content-Type': type ?? TYPES['.html'] };
    outgoing.writeHead(content ? 200 : 404, headers).end(content);
  };
}
