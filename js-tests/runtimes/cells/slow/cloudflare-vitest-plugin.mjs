// vitest with Cloudflare's plugin, by which authors of workers test them: every file of the package goes through Vite into workerd.

import { join } from 'node:path';
import { everyBlock } from '../../../docs/pages.mjs';
import { SETTINGS } from '../../../docs/worker.mjs';
import { allHeld, nodeOf, versionOf } from '../../cell.mjs';
import { asked, installed } from '../../installed.mjs';
import { COMPATIBILITY_DATE } from '../../worker.mjs';

const FILES = 'cloudflare-vitest-plugin';

export default [
  {
    name: 'vitest with @cloudflare/vitest-plugin',
    row: 'Cloudflare Vitest plugin',
    as: '@cloudflare/vitest-plugin',
    locked: asked(`slow/${FILES}`, '@cloudflare/vitest-plugin'),
    async run({ folder, host, linkFrom, run, write }) {
      const modules = await installed(`slow/${FILES}`);
      host(FILES);
      linkFrom(modules, '@cloudflare/vitest-plugin', 'vitest');
      const blocks = everyBlock();
      for (const name of [SETTINGS.main, 'http-response.ts']) write(name, blocks.get(name).code);
      write('wrangler.json', JSON.stringify({ ...SETTINGS, compatibility_date: COMPATIBILITY_DATE }));
      const parameters = [join(modules, 'vitest/vitest.mjs'), 'run', '--root', '.', '--config', `${FILES}/vitest.config.mjs`];
      const env = {
        CLOUDFLARE_CF_FETCH_ENABLED: 'false',
        HOME: folder,
        PWD: folder,
        WRANGLER_SEND_METRICS: 'false',
        XDG_CONFIG_HOME: folder,
      };
      const output = await run(nodeOf(24), parameters, { env });
      allHeld(output);
      if (!output.includes('used by the worker of the page')) throw new Error(`the page's worker did not run:\n${output}`);
      return { version: versionOf('@cloudflare/vitest-plugin', modules) };
    },
  },
];
