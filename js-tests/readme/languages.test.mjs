// The READMEs in both languages: the same headings, code, tables and links, and each leads to the other. So is what the pages on security
// link to there.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { literal, withoutComments } from '../docs/document.mjs';
import { TABLES, chinese, documents, english, tableOf } from './subject.mjs';

describe('the two READMEs say the same', () => {
  it('each links to the other at its top', () => {
    assert.deepEqual(chinese.text.split('\n').slice(0, 3), ['# wechatpay-coupon', '', '[English](README.md)']);
    assert.deepEqual(english.text.split('\n').slice(0, 3), ['# wechatpay-coupon', '', '[中文](README.zh-CN.md)']);
  });

  it('their headings have the same order and depth', () => {
    const depths = ({ headings }) => headings.map(({ level }) => level);
    assert.deepEqual(depths(english), depths(chinese));
    assert.ok(chinese.headings.length > 30);
  });

  it('their code blocks are the same but for comments', () => {
    assert.deepEqual(chinese.languages, english.languages);
    assert.deepEqual([...english.blocks.keys()], [...chinese.blocks.keys()]);
    for (const [name, code] of chinese.blocks) {
      assert.equal(withoutComments(english.blocks.get(name)), withoutComments(code), name);
    }
  });

  it('they have the same tables, with the same literals', () => {
    for (const { tables } of documents) assert.equal(tables.length, TABLES.length);
    const literals = ({ tables }) => tables.map((table) => table.map((row) => row.map(literal)));
    // The outcomes that depend are worded around their literals.
    const [one, other] = documents.map(literals);
    assert.deepEqual(tableOf({ tables: one }, 'operations'), tableOf({ tables: other }, 'operations'));
    for (const name of ['outcomes', 'retry', 'verdicts', 'notifications', 'settings', 'faults']) {
      assert.deepEqual(
        tableOf({ tables: one }, name).map(([first]) => first),
        tableOf({ tables: other }, name).map(([first]) => first),
      );
    }
    const snippets = (document) => tableOf(document, 'frameworks').map(([, body]) => body.match(/`[^`]+`/g).sort());
    assert.deepEqual(snippets(english), snippets(chinese));
    const runtimes = (document) => tableOf(document, 'runtimes').map(([row, versions]) => [row, versions]);
    assert.deepEqual(runtimes(english), runtimes(chinese));
    const sizes = (document) =>
      tableOf(document, 'sizes').map(([what, size, budget]) => [literal(what), size, budget.replace('无', 'none')]);
    assert.deepEqual(sizes(english), sizes(chinese));
    const speed = (document) =>
      tableOf(document, 'speed').map(([, ratio, to, target]) => [ratio, /`.+`/.exec(to)?.[0], target.replace('不增长', 'flat')]);
    assert.deepEqual(speed(english), speed(chinese));
    assert.ok(speed(english).every(([ratio]) => /^\d+(\.\d+)?$/.test(ratio)));
  });

  it('they name every example, and no other', () => {
    const examples = readdirSync(new URL('../../examples/', import.meta.url)).filter((name) => !name.includes('.') && name !== 'demo');
    assert.equal(examples.length, 6);
    for (const { text } of documents)
      assert.deepEqual(new Set([...text.matchAll(/`examples\/([^`]+)`/g)].map(([, name]) => name)), new Set(examples));
  });

  it('their links lead to each other, the other pages, and official pages alone', () => {
    const pages = chinese.links.filter((link) =>
      /^https:\/\/pay\.weixin\.qq\.com\/doc\/(v3\/(partner|merchant)|brand)\/\d{10}$/.test(link),
    );
    assert.ok(pages.length > 6);
    assert.deepEqual(chinese.links, ['README.md', ...pages, 'SECURITY.zh-CN.md', 'CONTRIBUTING.zh-CN.md', 'LICENSE']);
    assert.deepEqual(english.links, ['README.zh-CN.md', ...pages, 'SECURITY.md', 'CONTRIBUTING.md', 'LICENSE']);
  });

  it('what the pages on security link to is there', () => {
    const root = new URL('../../', import.meta.url);
    const slug = (title) =>
      title
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-');
    let followed = 0;
    for (const page of ['SECURITY.md', 'SECURITY.zh-CN.md']) {
      for (const [, link] of readFileSync(new URL(page, root), 'utf8').matchAll(/\]\((?!https:)([^)]+)\)/g)) {
        const [file, anchor] = link.split('#');
        const text = readFileSync(new URL(file, root), 'utf8');
        if (anchor)
          assert.ok(
            [...text.matchAll(/^#+ (.+)$/gm)].some(([, title]) => slug(title) === anchor),
            link,
          );
        followed += 1;
      }
    }
    assert.equal(followed, 16);
  });
});
