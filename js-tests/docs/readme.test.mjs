// README.md and README.zh-CN.md: both say the same, their code runs, their tables are those of the pages, and what they and the pages on
// security link to is there.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import { FILES, literal, readDocument, withoutComments } from './document.mjs';
import { LANGUAGES, readPage } from './pages.mjs';
import { openWorkshop } from './workshop.mjs';
import { config } from '../suite/wechatpay.mjs';

const ROOT = new URL('../../', import.meta.url);
const read = (file) => readFileSync(new URL(file, ROOT), 'utf8');
const documents = FILES.map(readDocument);
const [chinese, english] = documents;
/** Without the language, which files and folders of both have in their names. */
const neutral = (link) => link.replace('.zh-CN', '').replace(/^docs\/(zh|en)\//, 'docs/');

describe('the READMEs', () => {
  it('have the same headings, code, tables and links', () => {
    const parts = [
      ({ headings }) => headings.map(({ level }) => level),
      ({ languages }) => languages,
      ({ tables }) => tables.map((table) => table.map((row) => [literal(row[0]), row.length])),
      ({ links }) => links.slice(1).map(neutral),
      ({ text }) => text.match(/^(?:cargo|npm) .*$/gm),
    ];
    for (const of of parts) assert.deepEqual(of(english), of(chinese));
    assert.deepEqual([chinese.links[0], english.links[0]], ['README.md', 'README.zh-CN.md']);
  });

  it('have the first call of the page start, and it runs', async (t) => {
    const code = readPage('zh', 'start').blocks.get('first.ts');
    for (const { blocks } of documents) {
      assert.deepEqual([...blocks.keys()], ['first.ts']);
      assert.equal(withoutComments(blocks.get('first.ts')), withoutComments(code));
    }
    const { lines } = await openWorkshop(t, chinese, { config: config() }).run('first.ts');
    assert.deepEqual(lines, ['Code_123456 USED']);
  });

  it('have every page of docs/pages.json, by its group', () => {
    const { groups } = JSON.parse(read('docs/pages.json'));
    for (const [language, { tables }] of LANGUAGES.map((language, index) => [language, documents[index]])) {
      const table = tables.find(([[first]]) => first === groups[0][language]);
      const told = table.map(([group, pages]) => [group, [...pages.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)].map(([, ...link]) => link)]);
      assert.deepEqual(
        told,
        groups.map((group) => [group[language], group.pages.map((page) => [page[language], `docs/${language}/${page.slug}.md`])]),
      );
    }
  });

  it('name runtimes that the page of runtimes has', () => {
    const rows = readPage('en', 'runtimes').tables.flatMap((table) => table.map(([name, versions]) => `${name} ${versions}`));
    const names = english.tables.at(-1).flatMap(([names]) => names.split(', '));
    assert.ok(names.includes('Node.js'));
    assert.deepEqual(
      names.filter((name) => !rows.some((row) => row.toLowerCase().includes(name.toLowerCase()))),
      [],
    );
  });

  it('have the outcomes of the types, and as many operations as their page', () => {
    const [, union] = /^export type Outcome = (.+);$/m.exec(read('node_modules/wechatpay-coupon/index.d.ts'));
    for (const [index, { tables, text }] of documents.entries()) {
      const outcomes = tables[0].map(([outcome]) => `'${literal(outcome)}'`);
      assert.equal(outcomes.join(' | '), union);
      const [count] = /\d+/.exec(readPage(LANGUAGES[index], 'operations').text.split('\n')[2]);
      assert.match(text, new RegExp(`^- .*${count} `, 'm'));
    }
  });

  it('name every example, and no other', () => {
    const examples = readdirSync(new URL('examples/', ROOT)).filter((name) => !name.includes('.') && name !== 'demo');
    for (const { text } of documents)
      assert.deepEqual(new Set([...text.matchAll(/`examples\/([^`]+)`/g)].map(([, name]) => name)), new Set(examples));
  });

  it('are right about Node.js, the licence, dependencies, and that a require is enough', () => {
    const { engines, license, dependencies } = JSON.parse(read('node_modules/wechatpay-coupon/package.json'));
    assert.deepEqual({ engines, license, dependencies }, { engines: { node: '>=20' }, license: 'MIT', dependencies: undefined });
    assert.equal(typeof createRequire(import.meta.url)('wechatpay-coupon').WechatPay, 'function');
  });
});

describe('links', () => {
  /** As GitHub and VitePress make the anchor of a heading. */
  const anchor = (title) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-');

  for (const file of [...FILES, 'SECURITY.md', 'SECURITY.zh-CN.md']) {
    it(`of ${file} lead to what is there`, () => {
      const links = readDocument(file).links.filter((link) => !link.startsWith('https:'));
      assert.ok(links.length > 3);
      for (const link of links) {
        const [path, hash] = link.split('#');
        const target = path === '' ? file : posix.join(posix.dirname(file), path);
        assert.ok(existsSync(new URL(target, ROOT)), link);
        if (hash)
          assert.ok(
            readDocument(target).headings.some(({ title }) => anchor(title) === hash),
            link,
          );
      }
    });
  }
});
