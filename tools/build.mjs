// Builds the console of the package wechatpay-coupon, and the npm package wechatpay-coupon-tools.

import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const source = (name) => join(here, 'src', name);
const SHARED = {
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  mainFields: ['module', 'main'],
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};
const PAGE = { ...SHARED, jsx: 'automatic', jsxImportSource: 'preact' };

/** One file, so that a sandbox can give it. Its policy names the script and the style by their hashes. Gives the licences of what is in it. */
export async function writeConsole(folder) {
  const [script, style] = await Promise.all(
    ['console/app.tsx', 'console/console.css'].map(async (name) => {
      const { outputFiles, metafile } = await build({ ...PAGE, entryPoints: [source(name)], write: false });
      return { text: outputFiles[0].text.trim(), metafile };
    }),
  );
  const hash = ({ text }) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
  if (/<\/(script|style)/i.test(script.text + style.text)) throw new Error('the console would end its own script');
  const html = readFileSync(source('console/index.html'), 'utf8')
    .replace('%script%', () => hash(script))
    .replace('%style%', () => hash(style))
    .replace('<style></style>', () => `<style>${style.text}</style>`)
    .replace('<script type="module"></script>', () => `<script type="module">${script.text}</script>`);
  writeFileSync(join(folder, 'console.html'), html);
  return licencesOf([script]);
}

/** The package of the tools, from the built package `pkg`, whose version it has. */
export async function writeTools(pkg, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'workbench'), { recursive: true });
  const programs = await build({
    ...SHARED,
    entryPoints: { cli: source('cli.ts'), diagnose: source('diagnose/index.ts') },
    splitting: true,
    platform: 'node',
    external: ['wechatpay-coupon'],
    outdir: folder,
  });
  // In a page nothing can be asked for by its name, so the package is in the bundle.
  const workbench = await build({
    ...PAGE,
    entryPoints: [source('workbench/app.tsx'), source('workbench/workbench.css')].map((path) => ({ in: path, out: 'workbench' })),
    alias: { 'wechatpay-coupon': join(pkg, 'index.js') },
    outdir: join(folder, 'workbench'),
  });
  cpSync(source('workbench/index.html'), join(folder, 'workbench/index.html'));
  cpSync(join(here, 'README.md'), join(folder, 'README.md'));
  cpSync(join(pkg, 'LICENSE'), join(folder, 'LICENSE'));
  writeFileSync(
    join(folder, 'THIRD-PARTY-LICENSES.txt'),
    readFileSync(join(pkg, 'THIRD-PARTY-LICENSES.txt'), 'utf8') + licencesOf([programs, workbench]),
  );
  const { version, license, repository, engines, publishConfig } = JSON.parse(readFileSync(join(pkg, 'package.json'), 'utf8'));
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
}

/** The licence of every npm package that is in the bundles. */
function licencesOf(results) {
  const files = new Set(results.flatMap(({ metafile }) => Object.keys(metafile.inputs)));
  const packages = [...new Set([...files].flatMap((file) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []))].sort();
  return packages
    .map((path) => {
      const { name, version: of, license: kind } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
      const text = readdirSync(path).find((file) => /^licen[cs]e/i.test(file));
      if (!text || !existsSync(join(path, text))) throw new Error(`${name} has no licence text`);
      return `${'='.repeat(80)}\n${name} ${of} (${kind})\n\n${readFileSync(join(path, text), 'utf8').trim()}\n`;
    })
    .join('');
}
