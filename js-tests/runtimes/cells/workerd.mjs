// workerd as it is, without a bundler: the configuration lists the files, each under its own path. Nothing looks into node_modules
// there, so the package's name becomes a module that leads to the file which the exports map gives to workerd.

import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { tool } from '../cell.mjs';
import { COMPATIBILITY_DATE, importsWasm, workerHeld } from '../worker.mjs';

export default [[], ['nodejs_compat']].map((flags) => ({
  name: `workerd, ${flags.length > 0 ? flags.join() : 'no flags'}`,
  row: 'Cloudflare Workers',
  as: 'workerd',
  async run({ folder, host, run, write }) {
    host('worker.mjs');
    write('workerd.capnp', configuration(folder, flags));
    workerHeld(await run(tool('workerd'), ['test', 'workerd.capnp']));
    return { version: (await run(tool('workerd'), ['--version'])).replace('workerd', '').trim() };
  },
}));

function configuration(folder, flags) {
  const root = 'node_modules/wechatpay-coupon';
  const { exports } = JSON.parse(readFileSync(join(folder, root, 'package.json'), 'utf8'));
  const entry = posix.join(root, exports['.'].workerd.default);
  importsWasm(join(folder, entry));
  const sandbox = posix.join(root, exports['./sandbox'].import.default);
  const modules = [
    ...['worker.mjs', 'body.mjs', 'lose.mjs', 'settings.mjs', entry, sandbox].map((path) => `(name = "${path}", esModule = embed "${path}")`),
    `(name = "${root}/core_bg.wasm", wasm = embed "${root}/core_bg.wasm")`,
    `(name = "wechatpay-coupon", esModule = "export * from './${entry}';")`,
    `(name = "wechatpay-coupon/sandbox", esModule = "export * from '../${sandbox}';")`,
  ];
  return `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "worker", worker = (
      modules = [
        ${modules.join(',\n        ')},
      ],
      compatibilityDate = "${COMPATIBILITY_DATE}",
      compatibilityFlags = ${JSON.stringify(flags)},
    )),
    # The stand-in has an address that workers do not reach by default.
    (name = "internet", network = (allow = ["private"])),
  ],
);
`;
}
