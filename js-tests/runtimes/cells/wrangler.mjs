// wrangler, by which workers are deployed: what it would upload, and its local server. It speaks to nobody and writes to no home.

import { join } from 'node:path';
import { nodeOf, tools, versionOf } from '../cell.mjs';
import { whileServing } from '../serve.mjs';
import { COMPATIBILITY_DATE, importsWasm, workerHeld } from '../worker.mjs';

/** KiB that a small worker with this package may have when uploaded, as wrangler prints it. */
const MAX_UPLOAD_GZIP = 180;

const node = nodeOf(24);
const wrangler = join(tools, 'wrangler/bin/wrangler.js');

export default [
  {
    name: 'wrangler deploy --dry-run',
    row: 'Cloudflare Workers',
    as: 'wrangler',
    async run({ folder, host, run, write }) {
      host('merchant.mjs');
      configure(write, 'merchant.mjs');
      const output = await run(node, [wrangler, 'deploy', '--dry-run', '--outdir', 'upload'], { env: quiet(folder) });
      importsWasm(join(folder, 'upload/merchant.js'));
      const [size, gzip] = /Total Upload: [\d.]+ KiB \/ gzip: ([\d.]+) KiB/.exec(output) ?? [];
      const uploadGzip = Number(gzip);
      if (!(uploadGzip <= MAX_UPLOAD_GZIP)) throw new Error(`more than ${MAX_UPLOAD_GZIP} KiB gzip: ${size ?? output}`);
      return { version: versionOf('wrangler'), note: size, uploadGzip };
    },
  },
  {
    name: 'wrangler dev',
    row: 'Cloudflare Workers',
    as: 'wrangler',
    async run({ folder, host, write }) {
      host('worker.mjs');
      configure(write, 'worker.mjs');
      const parameters = [wrangler, 'dev', '--ip', '127.0.0.1', '--port', '0', '--inspector-port', '0'];
      const options = { cwd: folder, env: quiet(folder), ready: /Ready on (http:\S+)/ };
      workerHeld(await whileServing(node, parameters, options, answer));
      return { version: versionOf('wrangler') };
    },
  },
];

function configure(write, main) {
  write('wrangler.json', JSON.stringify({ name: 'worker', main, compatibility_date: COMPATIBILITY_DATE }));
}

export const quiet = (folder) => ({
  CI: '1',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  HOME: join(folder, 'home'),
  WRANGLER_HIDE_BANNER: 'true', // and with it the check for newer versions
  WRANGLER_SEND_METRICS: 'false',
  XDG_CONFIG_HOME: join(folder, 'home'),
});

async function answer(address) {
  const response = await fetch(address, { signal: AbortSignal.timeout(60_000) });
  return response.text();
}
