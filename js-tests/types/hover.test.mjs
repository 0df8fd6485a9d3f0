// What an editor shows where an operation is called: its own words, its errors and its page; and of a parameter its term.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { OPERATIONS } from '../suite/wechatpay.mjs';

const ts = createRequire(import.meta.url)('typescript-6');

/** An editor with one file, beside the tests, so that it finds the installed package. */
function editorOf(source) {
  const file = fileURLToPath(new URL('hover.mts', import.meta.url));
  const options = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    types: [],
  };
  const host = {
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const text = name === file ? source : ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => fileURLToPath(new URL('.', import.meta.url)),
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
  };
  const service = ts.createLanguageService(host);
  assert.deepEqual(
    service.getSemanticDiagnostics(file).map(({ messageText }) => messageText),
    [],
  );
  /** What is shown at the end of a text: `{ text, pages }`. */
  return (before) => {
    const info = service.getQuickInfoAtPosition(file, source.indexOf(before) + before.length - 1);
    const pages = (info?.tags ?? []).filter(({ name }) => name === 'see').map(({ text }) => ts.displayPartsToString(text));
    return { text: ts.displayPartsToString(info?.documentation), pages };
  };
}

const calls = OPERATIONS.map((name) => `wechatpay.${name}`);
const SOURCE = `
import { type UseUserCouponParams, WechatPay } from 'wechatpay-coupon';
declare const wechatpay: WechatPay;
declare const params: UseUserCouponParams;
${calls.map((call) => `void ${call};`).join('\n')}
void params.use_time;
`;
const hover = editorOf(SOURCE);

for (const name of OPERATIONS) {
  test(`hovering ${name} shows its path, errors and page`, () => {
    const { text, pages } = hover(`void wechatpay.${name}`);
    assert.ok((text.match(/^- \d{3} `\w+` /gm) ?? []).length >= 4, text);
    assert.match(text, /\p{Script=Han}/u);
    assert.match(text, /`(GET|POST|PATCH|DELETE) \/\S+`/);
    assert.ok(
      pages.some((page) => page.includes('pay.weixin.qq.com/doc/')),
      pages.join(' '),
    );
  });
}

test('hovering a parameter shows its Chinese term and its form', () => {
  const { text } = hover('void params.use_time');
  assert.match(text, /核销时间: .*RFC 3339/s);
});
