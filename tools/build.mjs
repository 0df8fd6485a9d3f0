// Builds the npm package wechatpay-coupon-tools: `node tools/build.mjs PACKAGE FOLDER`, from the built package wechatpay-coupon, whose version it has.

import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const [pkg, folder] = process.argv.slice(2).map((path) => resolve(path));
const here = fileURLToPath(new URL('.', import.meta.url));
const source = (name) => join(here, 'src', name);
const { version, license, repository, engines, publishConfig } = JSON.parse(readFileSync(join(pkg, 'package.json'), 'utf8'));

rmSync(folder, { recursive: true, force: true });
mkdirSync(join(folder, 'workbench'), { recursive: true });

const shared = {
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  mainFields: ['module', 'main'],
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};
const cli = await build({
  ...shared,
  entryPoints: { cli: source('cli.ts'), diagnose: source('diagnose/index.ts') },
  splitting: true,
  platform: 'node',
  external: ['wechatpay-coupon'],
  outdir: folder,
});
// In a page nothing can be asked for by its name, so the package is in the bundle.
const page = await build({
  ...shared,
  entryPoints: [source('workbench/app.tsx')],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  alias: { 'wechatpay-coupon': join(pkg, 'index.js') },
  outfile: join(folder, 'workbench/workbench.js'),
});
for (const name of ['index.html', 'workbench.css']) cpSync(source(`workbench/${name}`), join(folder, 'workbench', name));
cpSync(join(here, 'README.md'), join(folder, 'README.md'));
cpSync(join(pkg, 'LICENSE'), join(folder, 'LICENSE'));
writeFileSync(
  join(folder, 'THIRD-PARTY-LICENSES.txt'),
  licencesOf([cli, page]) + readFileSync(join(pkg, 'THIRD-PARTY-LICENSES.txt'), 'utf8'),
);
const manifest = {
  name: 'wechatpay-coupon-tools',
  version,
  description:
    'wechatpay-coupon 的工具：签名为什么不对、配置检查、签名工作台。Tools of wechatpay-coupon: why a signature does not hold, a doctor for configurations, the signature workbench.',
  license,
  repository,
  type: 'module',
  engines,
  bin: { 'wechatpay-coupon-tools': './cli.js' },
  exports: { './cli.js': './cli.js', './diagnose.js': './diagnose.js', './package.json': './package.json' },
  dependencies: { 'wechatpay-coupon': version },
  publishConfig,
};
writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);

/** The licence of every npm package that is in the bundles. */
function licencesOf(results) {
  const files = new Set(results.flatMap(({ metafile }) => Object.keys(metafile.inputs)));
  const packages = [...new Set([...files].flatMap((file) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []))].sort();
  return packages
    .map((path) => {
      const { name, version: of, license: kind } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
      const text = readdirSync(path).find((file) => /^licen[cs]e/i.test(file));
      if (!text || !existsSync(join(path, text))) throw new Error(`${name} has no licence text`);
      return `${name} ${of} (${kind})\n\n${readFileSync(join(path, text), 'utf8').trim()}\n\n${'-'.repeat(80)}\n\n`;
    })
    .join('');
}
