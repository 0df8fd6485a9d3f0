// What holds for every page of docs/: both languages have the same structure, code and literals, and every block of code runs.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { literal, withoutComments } from './document.mjs';
import { LANGUAGES, PAGES, everyBlock, readPage } from './pages.mjs';
import { openSandbox, openWorkshop } from './workshop.mjs';
import { config } from '../suite/wechatpay.mjs';

/**
 * The tests of a page. `runs` has for each of its blocks of TypeScript a function that runs it and says what must come of it; it is given the
 * test and a workshop (see `openWorkshop`) in which the blocks of all pages lie, beside a sandbox that listens. `{ alone: true, run }` in place
 * of the function is for a block that needs no sandbox. Gives the page in both languages.
 */
export function pageTests(slug, runs = {}) {
  const [chinese, english] = LANGUAGES.map((language) => readPage(language, slug));
  const page = PAGES.find((one) => one.slug === slug);

  describe(`the page ${slug}`, { concurrency: true }, () => {
    it('is in docs/pages.json with its titles', () => {
      assert.deepEqual([chinese, english].map(title), [page.zh, page.en]);
    });

    it('has the same headings, code, tables and links in both languages', () => {
      for (const of of [depths, shapes, targets, ({ languages }) => languages]) assert.deepEqual(of(english), of(chinese));
      assert.deepEqual([...english.blocks.keys()], [...chinese.blocks.keys()]);
      for (const [name, code] of chinese.blocks) assert.equal(withoutComments(english.blocks.get(name)), withoutComments(code), name);
    });

    it('has a run for every block of code, and no other', () => {
      assert.deepEqual(Object.keys(runs).sort(), [...chinese.blocks.keys()].sort());
    });

    // The Chinese page's blocks: the English page has the same code.
    for (const [name, how] of Object.entries(runs)) {
      it(name, async (t) => {
        const blocks = [...everyBlock()].map(([file, { code }]) => [file, code]);
        if (typeof how === 'function') await how(t, openWorkshop(t, { blocks }, { sandbox: await openSandbox(t) }));
        else await how.run(t, openWorkshop(t, { blocks }, { config: config() }));
      });
    }
  });
  return { chinese, english };
}

const title = ({ headings: [first] }) => first.title;
const depths = ({ headings }) => headings.map(({ level }) => level);
/** The literal that begins each row, and how many cells there are. */
const shapes = ({ tables }) => tables.map((table) => table.map((row) => [literal(row[0]), row.length]));
/** Where links lead, without the anchors, which are words of the language; of a file with a twin in Chinese (`SECURITY.zh-CN.md`), that file. */
const targets = ({ links }) => links.map((link) => link.replace(/#.*$/, '').replace(/\.zh-CN\.md$/, '.md'));
