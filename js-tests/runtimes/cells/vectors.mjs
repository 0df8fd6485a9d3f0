// Wycheproof's signatures in workerd: the wasm with single steps, whose glue and files the configuration lists, each under its own path.

import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { row } from '../../reliability/row.mjs';
import { steps } from '../../target.mjs';
import { files, held } from '../../vectors/files.mjs';
import { tool } from '../cell.mjs';
import { COMPATIBILITY_DATE } from '../worker.mjs';

export default [
  {
    name: 'workerd, test vectors',
    row: 'Cloudflare Workers',
    as: 'workerd',
    async run({ folder, host, run, write }) {
      const part = row(1, 'wasm, workerd');
      const names = Object.keys(files);
      for (const name of ['core.js', 'core_bg.wasm']) copyFileSync(join(steps, name), join(folder, name));
      for (const name of names) copyFileSync(files[name], join(folder, name));
      copyFileSync(new URL('../../vectors/judge.mjs', import.meta.url), join(folder, 'judge.mjs'));
      const imports = names.map((name, index) => `import file${index} from './${name}';\n`).join('');
      write('files.mjs', `${imports}export const files = { ${names.map((name, index) => `'${name}': file${index}`).join(', ')} };\n`);
      host('vectors.mjs');
      write('workerd.capnp', configuration(names));
      const output = await run(tool('workerd'), ['test', 'workerd.capnp']);
      const [, judged] = /^judged (.+)$/m.exec(output) ?? [];
      if (!judged) throw new Error(output);
      const { run: count, result } = held(JSON.parse(judged));
      part.passed(count, result);
      return { version: (await run(tool('workerd'), ['--version'])).replace('workerd', '').trim() };
    },
  },
];

function configuration(files) {
  const modules = [
    ...['vectors.mjs', 'judge.mjs', 'files.mjs', 'core.js'].map((path) => `(name = "${path}", esModule = embed "${path}")`),
    '(name = "core_bg.wasm", wasm = embed "core_bg.wasm")',
    ...files.map((path) => `(name = "${path}", json = embed "${path}")`),
  ];
  return `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "vectors", worker = (
      modules = [
        ${modules.join(',\n        ')},
      ],
      compatibilityDate = "${COMPATIBILITY_DATE}",
    )),
  ],
);
`;
}
