// The declarations of the package, emitted by tsc from its sources and rolled up to one file an entry, with the comments, and a report of the
// public API of each. Anything that api-extractor has to say is an error. `node declarations.mjs [--check]` compares the reports of the last
// build with those in `pkg-template/api/`, and writes them there unless it is to check.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { target } from '../target.mjs';

const template = fileURLToPath(new URL('../../pkg-template', import.meta.url));
const typescript = createRequire(new URL('../../package.json', import.meta.url)).resolve('typescript/package.json');
const [emitted, output] = ['emitted', 'rolled'].map((name) => join(target, 'declarations', name));

/** Each entry of the package, and the module whose declarations are its own. `first`: what comes before them. */
const ENTRIES = [
  { name: 'index', module: 'public' },
  {
    name: 'slim',
    module: 'bring',
    first:
      "// Types of wechatpay-coupon/slim: the whole package without the wasm, which the caller brings.\n\nexport * from './index.js';\n\n",
  },
  { name: 'sandbox', module: 'sandbox/index' },
];

function rollUp({ name, module, first = '' }) {
  const file = join(output, `${name}.d.ts`);
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: emitted,
      mainEntryPointFilePath: join(emitted, `${module}.d.ts`),
      newlineKind: 'lf',
      compiler: { overrideTsconfig: tsconfig(module) },
      apiReport: { enabled: true, reportFileName: `${name}.api.md`, reportFolder: output, reportTempFolder: join(output, 'temp') },
      dtsRollup: { enabled: true, untrimmedFilePath: file },
      docModel: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: MESSAGES,
    },
    configObjectFullPath: join(emitted, 'api-extractor.json'),
    packageJsonFullPath: join(emitted, 'package.json'),
    packageJson: { name: 'wechatpay-coupon', version: '0.0.0' },
  });
  const { succeeded, errorCount, warningCount } = Extractor.invoke(config, { localBuild: true, messageCallback });
  if (!succeeded || errorCount + warningCount > 0) throw new Error(`the declarations of ${name} cannot be rolled up`);
  writeFileSync(file, first + asWritten(readFileSync(file, 'utf8')));
}

/** Indented as our own files are, and without what says nothing: a type is always declared, and a file that exports something is a module. */
function asWritten(text) {
  return text
    .replace(/^(?: {4})+/gm, (blanks) => blanks.slice(blanks.length / 2))
    .replace(/^export declare (interface|type) /gm, 'export $1 ')
    .replace(/\nexport \{ \}\n$/, '');
}

/**
 * As users have it who have nothing but the language. With the DOM, names of ours that it has too would get others. What is not public may name the
 * DOM all the same, so the compiler's errors are no concern here; js-tests/types compiles what is public.
 */
function tsconfig(module) {
  const compilerOptions = {
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    lib: ['es2022', 'esnext.disposable'],
    types: [],
    strict: true,
  };
  return { compilerOptions, files: [`${module}.d.ts`] };
}

/** Whether a release tag is there, and how doc comments are written, is no concern of ours. */
const MESSAGES = {
  compilerMessageReporting: { default: { logLevel: 'none' } },
  extractorMessageReporting: {
    default: { logLevel: 'error' },
    'ae-missing-release-tag': { logLevel: 'none' },
    'ae-unresolved-link': { logLevel: 'none' },
    'ae-undocumented': { logLevel: 'none' },
  },
  tsdocMessageReporting: { default: { logLevel: 'none' } },
};

function messageCallback(message) {
  message.handled = true;
  // That the report has changed is for whoever compares it with the one that is committed.
  if (message.messageId === 'console-api-report-copied' || message.messageId === 'console-api-report-created')
    message.logLevel = ExtractorLogLevel.None;
  const isTrouble = message.logLevel === ExtractorLogLevel.Error || message.logLevel === ExtractorLogLevel.Warning;
  if (isTrouble) process.stderr.write(`${message.formatMessageWithLocation(emitted)}\n`);
}

/** Writes `index.d.ts`, `index.d.cts` … into the folder of the package. */
export function declarations(folder) {
  for (const stale of [emitted, output]) rmSync(stale, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  const project = join(template, 'tsconfig.declarations.json');
  execFileSync(process.execPath, [join(typescript, '../bin/tsc'), '--project', project, '--outDir', emitted], { stdio: 'inherit' });
  for (const entry of ENTRIES) {
    rollUp(entry);
    const types = readFileSync(join(output, `${entry.name}.d.ts`), 'utf8');
    writeFileSync(join(folder, `${entry.name}.d.ts`), types);
    // CommonJS looks for its own copy of the types.
    writeFileSync(join(folder, `${entry.name}.d.cts`), types.replaceAll("from './index.js'", "from './index.cjs'"));
  }
}

function compareReports(checkOnly) {
  for (const report of ENTRIES.map(({ name }) => `${name}.api.md`)) {
    const [built, committed] = [join(output, report), join(template, 'api', report)];
    const text = readFileSync(built, 'utf8');
    if (existsSync(committed) && readFileSync(committed, 'utf8') === text) continue;
    if (checkOnly)
      throw new Error(
        `the public API is not what pkg-template/api/${report} says: run \`cargo xtask build\`, which writes it, and look at the difference`,
      );
    writeFileSync(committed, text);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) compareReports(process.argv.includes('--check'));
