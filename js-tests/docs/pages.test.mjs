// All pages of docs/ together: each is there in both languages and has a test, links lead to what is there, and the blocks are strict TypeScript.

import assert from 'node:assert/strict';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { LANGUAGES, PAGES, everyBlock, readPage } from './pages.mjs';
import { openWorkshop } from './workshop.mjs';
import { config } from '../suite/wechatpay.mjs';
import { tsc } from '../types/compiler.mjs';

const ROOT = new URL('../../', import.meta.url);
const REPOSITORY = 'https://github.com/wechatpay-coupon/wechatpay-coupon/blob/main/';
const names = (folder, end) => readdirSync(new URL(folder, ROOT)).filter((name) => name.endsWith(end));

describe('the pages of docs/', () => {
  it('are those of docs/pages.json, in both languages, each with a test', () => {
    const slugs = PAGES.map(({ slug }) => slug).sort();
    for (const language of LANGUAGES)
      assert.deepEqual(names(`docs/${language}/`, '.md').sort(), ['index', ...slugs].map((slug) => `${slug}.md`).sort());
    assert.deepEqual(
      slugs.filter((slug) => !existsSync(new URL(`js-tests/docs/${slug}.test.mjs`, ROOT))),
      [],
    );
  });

  for (const language of LANGUAGES) {
    it(`in ${language} link to files of the repository that are there`, () => {
      const links = PAGES.flatMap(({ slug }) => readPage(language, slug).links);
      const files = links
        .filter((link) => link.startsWith(REPOSITORY))
        .map((link) => decodeURI(link.slice(REPOSITORY.length)).replace(/#.*$/, ''));
      assert.ok(files.length > 0);
      assert.deepEqual(
        files.filter((file) => !existsSync(new URL(file, ROOT))),
        [],
      );
    });
  }

  it('have blocks that a strict TypeScript compiles', async (t) => {
    const blocks = [...everyBlock()].map(([name, { code }]) => [name, code]);
    const { folder } = openWorkshop(t, { blocks }, { config: config() });
    const compilerOptions = {
      ...{ module: 'nodenext', target: 'es2024', lib: ['es2024', 'esnext.disposable'], types: ['node'] },
      ...{ strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true, noImplicitReturns: true },
      ...{
        noEmit: true,
        allowImportingTsExtensions: true,
        erasableSyntaxOnly: true,
        experimentalDecorators: true,
        verbatimModuleSyntax: true,
        skipLibCheck: true,
      },
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
    assert.deepEqual(await tsc('7.0', '--project', folder), { status: 0, stdout: '' });
  });
});
