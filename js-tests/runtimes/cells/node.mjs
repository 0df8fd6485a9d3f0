// Node.js, by import and by require; and the oldest one that works once a service sets what it lacks.

import { allHeld, nodeOf } from '../cell.mjs';

const MAJORS = [20, 22, 24, 26];

const ways = { import: 'process.mjs', require: 'process.cjs' };

export default [
  cell(18, 'with globalThis.crypto set', 'node18.cjs'),
  ...MAJORS.flatMap((major) => Object.entries(ways).map(([way, host]) => cell(major, way, host))),
];

function cell(major, how, host) {
  return {
    name: `Node.js ${major}, ${how}`,
    row: 'Node.js',
    async run({ host: use, run }) {
      use(host);
      allHeld(await run(nodeOf(major), [host]));
      return { version: (await run(nodeOf(major), ['--version'])).trim().slice(1) };
    },
  };
}
