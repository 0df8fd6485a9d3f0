// Vitest in its Node.js environment: with its own defaults, in a context of `node:vm`, and with the package passed through Vite.
// Beside the body, stubs and fake timers. A run in which not exactly the tests of both passed has failed.

import { join } from 'node:path';
import { allHeld, nodeOf, tools } from '../cell.mjs';

const vitest = join(tools, 'vitest/vitest.mjs');
const inline = `export default { test: { server: { deps: { inline: ['wechatpay-coupon'] } } } };\n`;
const modes = [[], ['--pool=vmThreads'], ['--config=inline.mjs']];

export default [
  {
    name: 'Vitest',
    row: 'Test runners',
    as: 'Vitest',
    async run({ host, link, run, write }) {
      host('vitest.spec.mjs', 'vitest.stubs.spec.mjs');
      link('vitest');
      write('inline.mjs', inline);
      // Named, since on some hosts it would choose another reporter.
      const parameters = [vitest, 'run', '--environment=node', '--reporter=default'];
      for (const mode of modes) {
        const output = await run(nodeOf(24), [...parameters, ...mode]);
        if (!/^ *Test Files +2 passed \(2\)\n *Tests +7 passed \(7\)$/m.test(output)) throw new Error(`not the seven tests:\n${output}`);
        allHeld(output);
      }
      const [, version, node] = /^vitest\/(\S+) .* node-v(\S+)/.exec(await run(nodeOf(24), [vitest, '--version']));
      return { version, note: `Node.js ${node}` };
    },
  },
];
