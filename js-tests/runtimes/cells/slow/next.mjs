// Next.js, with each of its bundlers: on the edge runtime, on Node.js and in a page, as built for production and served.

import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { everyBlock } from '../../../docs/pages.mjs';
import { allHeld, nodeOf } from '../../cell.mjs';
import { visitWithChromium } from '../../chromium.mjs';
import { openSite } from '../../page.mjs';
import { whileServing } from '../../serve.mjs';
import { asked, installed } from '../../installed.mjs';

const APPLICATION = fileURLToPath(new URL('../../slow/next/', import.meta.url));
const PARTS = ['app', 'middleware.js', 'pages'];
const ROUTES = ['/api/edge', '/middleware', '/api/node', '/node'];
// With webpack, Next.js 16 does not build such a route, whatever is in it: it misses a manifest of its own.
const TURBOPACK_ROUTE = '/edge';
const ENV = { NEXT_TELEMETRY_DISABLED: '1' };
// Of docs/zh/frameworks.md, and what they import.
const BLOCKS = ['route.ts', 'coupon-service.ts', 'coupon-use.ts', 'http-response.ts', 'wechatpay.ts', 'env.ts'];

const routes = { turbopack: [...ROUTES, TURBOPACK_ROUTE], webpack: ROUTES };

export default Object.keys(routes).map((bundler) => ({
  name: `Next.js, ${bundler}`,
  row: 'Next.js',
  locked: asked('slow/next', 'next'),
  async run(cell) {
    const modules = await installed('slow/next');
    for (const part of PARTS) cpSync(join(APPLICATION, part), join(cell.folder, part), { recursive: true });
    if (bundler === 'webpack') rmSync(join(cell.folder, 'app', TURBOPACK_ROUTE), { recursive: true });
    cell.linkFrom(modules, 'next', 'react', 'react-dom');
    // Its packages are links out of the folder, and turbopack reads nothing outside its root.
    cell.write('next.config.mjs', "export default { turbopack: { root: '/' } };\n");
    const settings = writePage(cell);
    const next = join(modules, 'next/dist/bin/next');
    const built = await cell.run(nodeOf(24), [next, 'build', `--${bundler}`], { env: ENV, timeout: 300_000 });
    const serving = { cwd: cell.folder, env: { ...ENV, ...settings }, ready: /Local:\s+(http:\S+)/ };
    await whileServing(nodeOf(24), [next, 'start', '--hostname', '127.0.0.1', '--port', '0'], serving, async (url) => {
      for (const route of routes[bundler]) allHeld(await answerOf(url + route));
      allHeld(await wordsOfPage(url, cell));
      const used = await fetch(`${url}/orders/20250803001/use-coupon`, { method: 'POST' });
      if (used.status !== 200 || !(await used.text()).includes('"USED"')) throw new Error(`the route of the page: ${used.status}`);
    });
    const [, version] = /Next\.js (\d\S*)/.exec(built);
    return { version, note: [...routes[bundler], 'and a page'].join(' ') };
  },
}));

/** The route of the page; gives the variables that it reads once it is called. They are not there when it is built. */
function writePage({ folder, sandbox, write }) {
  const blocks = everyBlock();
  for (const name of BLOCKS) write(name, blocks.get(name).code);
  mkdirSync(join(folder, 'app/orders/[orderNo]/use-coupon'), { recursive: true });
  write('app/orders/[orderNo]/use-coupon/route.js', "export { POST } from '../../../../route.ts';\n");
  const { mchid, serialNo, privateKey, wechatpayKeys } = sandbox.config;
  const [[publicKeyId, publicKey]] = Object.entries(wechatpayKeys);
  write('apiclient_key.pem', privateKey);
  write('pub_key.pem', publicKey);
  return {
    WXPAY_MCHID: mchid,
    WXPAY_SERIAL_NO: serialNo,
    WXPAY_PRIVATE_KEY_FILE: 'apiclient_key.pem',
    WXPAY_PUBLIC_KEY_ID: publicKeyId,
    WXPAY_PUBLIC_KEY_FILE: 'pub_key.pem',
    WXPAY_BASE_URL: sandbox.url,
  };
}

async function answerOf(url) {
  const response = await fetch(url);
  const text = await response.text();
  if (!response.ok) throw new Error(`${url}: ${response.status}\n${text}`);
  return `${url}\n${text}`;
}

async function wordsOfPage(url, { sandbox }) {
  const site = await openSite({ api: sandbox.url, pages: url });
  try {
    const { words } = await visitWithChromium(site);
    return words;
  } finally {
    await site.close();
  }
}
