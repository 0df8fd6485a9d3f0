// Node.js, by import and by require.

import { allHeld, nodeOf } from '../cell.mjs';

const MAJORS = [20, 22, 24, 26];

const ways = { import: 'process.mjs', require: 'process.cjs' };

export default MAJORS.flatMap((major) =>
  Object.entries(ways).map(([way, host]) => ({
    name: `Node.js ${major}, ${way}`,
    row: 'Node.js',
    async run({ host: use, run }) {
      use(host);
      allHeld(await run(nodeOf(major), [host]));
      return { version: (await run(nodeOf(major), ['--version'])).trim().slice(1) };
    },
  })),
);
