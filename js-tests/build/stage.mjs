// One folder with all that the bundler reads: the sources of `pkg-template/` and, beside them, what is made from the crate.

import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { target } from '../target.mjs';

const template = fileURLToPath(new URL('../../pkg-template', import.meta.url));
const binaryen = createRequire(new URL('../../package.json', import.meta.url)).resolve('binaryen/package.json');

/** Where wasm-bindgen's glue is changed. The text has to be there exactly once: a glue that has changed under us fails here, and not in somebody's runtime. */
const PATCHES = [
  {
    why: 'the Module of edge-runtime comes from another realm, where `instanceof` is false',
    find: 'module instanceof WebAssembly.Module',
    replace: "Object.prototype.toString.call(module) === '[object WebAssembly.Module]'",
  },
];

/**
 * `-Oz` takes some 7 % off the wasm, more than `-O3` and with code that is no slower: rustc has done that work before. The features are those that
 * rustc uses in wasm32 by default, and simd; wasm-opt fails for a wasm with others.
 */
const OPTIMISE = [
  '-Oz',
  '--converge',
  // Offsets go into loads: no pointer of Rust's wraps around to the first kilobyte.
  '--low-memory-unused',
  '--enable-bulk-memory',
  '--enable-multivalue',
  '--enable-mutable-globals',
  '--enable-nontrapping-float-to-int',
  '--enable-reference-types',
  '--enable-sign-ext',
  '--enable-simd',
  '--strip-debug',
  '--strip-producers',
  '--strip-target-features',
];

const SECTION = 'wechatpay-coupon';

/** Fills `stage` anew, from what wasm-bindgen has left in `bound`. */
export function fill(stage, bound) {
  const glue = patched(readFileSync(join(bound, 'core.js'), 'utf8'));
  const { wasm, identity } = named(optimised(readFileSync(join(bound, 'core_bg.wasm'))));
  rmSync(stage, { recursive: true, force: true });
  for (const folder of [join(template, 'src'), template]) cpSync(folder, stage, { recursive: true });
  const generated = {
    'core.js': glue,
    'core_bg.wasm': wasm,
    'wasm-hex.js': `export default "${wasm.toString('hex')}";\n`,
    'wasm-identity.js': `export const section = "${SECTION}";\nexport const identity = "${identity}";\n`,
  };
  for (const [name, content] of Object.entries(generated)) {
    if (existsSync(join(stage, name))) throw new Error(`pkg-template/${name} is in the way of the generated file of this name`);
    writeFileSync(join(stage, name), content);
  }
}

export function patched(glue) {
  return PATCHES.reduce((glue, { why, find, replace }) => {
    const found = glue.split(find).length - 1;
    if (found !== 1) throw new Error(`the glue of wasm-bindgen has \`${find}\` ${found} times, not once; it is patched because ${why}`);
    return glue.replace(find, () => replace);
  }, glue);
}

/** By wasm-opt, which takes some ten seconds, so that its results are kept by what they were made from. */
function optimised(wasm) {
  const { version } = JSON.parse(readFileSync(binaryen, 'utf8'));
  const folder = join(target, 'wasm-opt');
  const kept = join(folder, `${hash(wasm, `${version} ${OPTIMISE.join(' ')}`)}.wasm`);
  if (!existsSync(kept)) {
    mkdirSync(folder, { recursive: true });
    const [input, output] = [join(folder, 'input.wasm'), join(folder, 'output.wasm')];
    writeFileSync(input, wasm);
    execFileSync(process.execPath, [join(binaryen, '../bin/wasm-opt'), ...OPTIMISE, input, '-o', output], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    // Last, so that a file under this name is always a whole one.
    renameSync(output, kept);
  }
  return readFileSync(kept);
}

/**
 * The wasm gets a name that only this build of it has, in a custom section, so that the slim entry notices the wasm of another version: its
 * exports have the same names, and its memory another layout.
 */
function named(wasm) {
  const identity = hash(wasm).slice(0, 32);
  const content = Buffer.from(`${String.fromCharCode(SECTION.length)}${SECTION}${identity}`, 'latin1');
  // A length below 128 is one byte in LEB128.
  return { wasm: Buffer.concat([wasm, Buffer.from([0, content.length]), content]), identity };
}

/** The SHA-256 of some parts, each kept apart from the next, in hexadecimal. */
function hash(...parts) {
  const hash = createHash('sha256');
  for (const part of parts.map((part) => Buffer.from(part))) {
    const length = Buffer.alloc(8);
    length.writeBigUInt64LE(BigInt(part.length));
    hash.update(length).update(part);
  }
  return hash.digest('hex');
}
