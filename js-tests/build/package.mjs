// The npm package, from what wasm-bindgen has made of the crate: `node package.mjs --bound FOLDER --stage FOLDER [--package FOLDER --version VERSION
// --licences FILE]` fills the stage and, from that, the folder that npm packs, and beside it
// that of wechatpay-coupon-tools. A build that fails leaves the package of the last one as it was.

import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.mjs';
import { declarations } from './declarations.mjs';
import { fill } from './stage.mjs';
import { writeConsole, writeTools } from '../../tools/build.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const option = { type: 'string' };
const { values } = parseArgs({ options: { bound: option, stage: option, package: option, version: option, licences: option } });

fill(values.stage, values.bound);
if (values.package) await write(values.package, values);

async function write(folder, { stage, version, licences }) {
  const [unfinished, replaced] = [`${folder}.new`, `${folder}.old`];
  for (const stale of [unfinished, replaced]) rmSync(stale, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  await bundle(stage, unfinished);
  declarations(unfinished);
  for (const name of ['core_bg.wasm', 'openapi.json']) copyFileSync(join(stage, name), join(unfinished, name));
  for (const name of ['README.md', 'README.zh-CN.md', 'LICENSE']) copyFileSync(join(root, name), join(unfinished, name));
  writeFileSync(join(unfinished, 'THIRD-PARTY-LICENSES.txt'), readFileSync(licences, 'utf8') + (await writeConsole(unfinished)));
  // The version has one home, Cargo.toml.
  const manifest = { ...JSON.parse(readFileSync(join(stage, 'package.json'), 'utf8')), version };
  writeFileSync(join(unfinished, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  if (existsSync(folder)) renameSync(folder, replaced);
  renameSync(unfinished, folder);
  rmSync(replaced, { recursive: true, force: true });
  await writeTools(folder, `${folder}-tools`);
}
