// Rolls up the declarations that tsc has emitted: one file an entry of the package, with the comments, and beside it a report of its public API.
// Usage: node declarations.mjs EMITTED OUTPUT. Anything that api-extractor has to say is an error.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';

const [emitted, output] = process.argv.slice(2).map((folder) => resolve(folder));

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

mkdirSync(output, { recursive: true });
for (const entry of ENTRIES) rollUp(entry);
