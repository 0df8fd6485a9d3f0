// The build of a consumer's page, as the bundlers' first pages have it: nothing in it is about wasm. `node bundle-page.mjs NAME` writes
// dist/ and prints the bundler's version. A warning of the bundler is an error.

import { mkdirSync, writeFileSync } from 'node:fs';

const ENTRY = 'browser.mjs';
const OUTPUT = 'dist/main.js';

const warnings = [];
const warn = (warning) => warnings.push(typeof warning === 'string' ? warning : warning.message);

const BUNDLERS = {
  async vite() {
    const { build, createLogger, version } = await import('vite');
    writePage('.', `<script type="module" src="/${ENTRY}"></script>`);
    // The hint says that 500 kB are much for a page, of whatever they are made. That is for who writes the page to decide.
    const customLogger = { ...createLogger('warn'), warn, warnOnce: warn };
    await build({ logLevel: 'warn', customLogger, build: { chunkSizeWarningLimit: Infinity } });
    return version;
  },

  async webpack() {
    const { default: webpack } = await import('webpack');
    // Likewise its hints, of 244 KiB.
    const compiler = webpack({ mode: 'production', entry: `./${ENTRY}`, performance: { hints: false } });
    const stats = await new Promise((resolve, reject) => compiler.run((error, result) => (error ? reject(error) : resolve(result))));
    await new Promise((resolve) => compiler.close(resolve));
    const { errors, warnings: warned } = stats.toJson({ all: false, errors: true, warnings: true });
    [...errors, ...warned].forEach(warn);
    writePage('dist', '<script defer src="main.js"></script>');
    return webpack.version;
  },

  async esbuild() {
    const { build, version } = await import('esbuild');
    const options = { entryPoints: [ENTRY], bundle: true, minify: true, outfile: OUTPUT, logLevel: 'silent' };
    for (const { text } of (await build(options)).warnings) warn(text);
    writePage('dist', '<script defer src="main.js"></script>');
    return version;
  },

  async rollup() {
    const [{ rollup, VERSION }, { nodeResolve }] = await Promise.all([import('rollup'), import('@rollup/plugin-node-resolve')]);
    const bundle = await rollup({ input: ENTRY, plugins: [nodeResolve({ browser: true })], onwarn: warn });
    await bundle.write({ file: OUTPUT, format: 'es' });
    await bundle.close();
    writePage('dist', '<script type="module" src="main.js"></script>');
    return VERSION;
  },
};

const [, , name] = process.argv;
const version = await BUNDLERS[name]();
if (warnings.length > 0) throw new Error(`${name} warned:\n${warnings.join('\n')}`);
console.log(version);

function writePage(folder, script) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/index.html`, `<!doctype html>\n<title>Coupons</title>\n<link rel="icon" href="data:,">\n${script}\n`);
}
