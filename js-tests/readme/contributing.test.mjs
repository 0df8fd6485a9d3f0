// CONTRIBUTING.md and CONTRIBUTING.zh-CN.md: the same glossary in both, of names that the sources have; folders, files and steps that are there.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readDocument } from '../docs/document.mjs';

const ROOT = new URL('../../', import.meta.url);
const pages = ['CONTRIBUTING.zh-CN.md', 'CONTRIBUTING.md'].map(readDocument);
const [chinese, english] = pages;
const glossaryOf = ({ tables }) => tables.at(-1);
const codeIn = (text) => [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/`([^`]+)`/g)].map(([, code]) => code);

/** The sources without the lines that are comments. */
const sources = ['pkg-template/src/', 'src/']
  .flatMap((folder) => readdirSync(new URL(folder, ROOT), { recursive: true }).map((name) => `${folder}${name}`))
  .filter((name) => /\.(ts|rs)$/.test(name))
  .map((name) => readFileSync(new URL(name, ROOT), 'utf8').replace(/^\s*(\/\/|\/\*|\*).*$/gm, ''))
  .join('\n');
const words = new Set(sources.match(/[\w.]+/g).flatMap((word) => [word, ...word.split('.')]));

describe('the glossary', () => {
  it('names in code are words of the sources', () => {
    const names = glossaryOf(english).flatMap(([, , names]) => codeIn(names));
    assert.deepEqual(
      names.filter((name) => !words.has(name)),
      [],
    );
    assert.ok(names.length > 30);
  });

  it('has the same terms and names in both languages, each term once', () => {
    const terms = (page) => glossaryOf(page).map(([term, , names]) => [term, codeIn(names)]);
    assert.deepEqual(terms(english), terms(chinese));
    assert.equal(new Set(terms(english).map(([term]) => term)).size, terms(english).length);
  });
});

/** What a build makes, and folders named within another. */
const PARTS = ['pkg/', 'target/stage/steps', 'generated/', 'suite/', 'sandbox/', 'types/', 'readme/', 'runtimes/'];

describe('the pages on contributing', () => {
  it('have the same headings and commands', () => {
    const commands = ({ text }) => text.match(/^(?:cargo|node) .*?(?=\s+#|$)/gm);
    assert.deepEqual(commands(english), commands(chinese));
    assert.deepEqual(
      english.headings.map(({ level }) => level),
      chinese.headings.map(({ level }) => level),
    );
    assert.deepEqual([english.links, chinese.links], [['CONTRIBUTING.zh-CN.md'], ['CONTRIBUTING.md']]);
  });

  for (const { file, text } of pages) {
    it(`${file} names what is there`, () => {
      const paths = codeIn(text).filter((code) => /^[\w-]+\/[\w./-]*$/.test(code) && !PARTS.includes(code));
      assert.ok(paths.length > 30);
      assert.deepEqual(
        paths.filter((path) => !existsSync(new URL(path, ROOT))),
        [],
      );
      const steps = readFileSync(new URL('xtask/src/test/steps.rs', ROOT), 'utf8');
      for (const [, step] of text.matchAll(/--only "([^"]+)"/g)) assert.ok(steps.includes(`step("${step}"`), step);
    });
  }
});
