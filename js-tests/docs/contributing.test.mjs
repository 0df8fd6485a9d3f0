// CONTRIBUTING.md and CONTRIBUTING.zh-CN.md: the same glossary in both, of names that the sources have; commands and steps that are there. What
// they name of files and folders: repository.test.mjs.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { literal, readDocument } from './document.mjs';

const ROOT = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, ROOT), 'utf8');
const pages = ['CONTRIBUTING.zh-CN.md', 'CONTRIBUTING.md'].map(readDocument);
const [chinese, english] = pages;
const glossaryOf = ({ tables }) => tables.at(-1);
const codeIn = (text) => [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code);

/** The sources without the lines that are comments. */
const sources = ['pkg-template/src/', 'src/']
  .flatMap((folder) => readdirSync(new URL(folder, ROOT), { recursive: true }).map((name) => `${folder}${name}`))
  .filter((name) => /\.(ts|rs)$/.test(name))
  .map((name) => read(name).replace(/^\s*(\/\/|\/\*|\*).*$/gm, ''))
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

describe('the pages on contributing', () => {
  it('have the same headings, commands and tables', () => {
    const commands = ({ text }) => text.match(/^(?:cargo|node) .*?(?=\s+#|$)/gm);
    assert.ok(commands(chinese).length >= 8);
    assert.deepEqual(commands(english), commands(chinese));
    const depths = ({ headings }) => headings.map(({ level }) => level);
    assert.deepEqual(depths(english), depths(chinese));
    const firsts = ({ tables }) => tables.map((table) => table.map(([first]) => codeIn(first)));
    assert.deepEqual(firsts(english).slice(0, 2), firsts(chinese).slice(0, 2));
  });

  it('name commands of npm and of cargo that there are, in the same rows', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const usage = /const USAGE: &str = "([\s\S]*?)\n";/.exec(read('xtask/src/main.rs'))[1];
    for (const { file, text, tables } of pages) {
      for (const [npm, cargo] of tables[0]) {
        const [, script] = /^npm (?:run )?([\w:]+)$/.exec(literal(npm) ?? '') ?? [];
        const [, command] = /^cargo xtask (\w+)/.exec(literal(cargo) ?? '') ?? [];
        assert.ok(script || command, `${file}: ${npm} ${cargo}`);
        if (script) assert.ok(scripts[script], `${file}: ${npm}`);
        if (command) assert.match(usage, new RegExp(`^  ${command}\\b`, 'm'), `${file}: ${cargo}`);
        if (script && command) assert.equal(scripts[script], `cargo xtask ${command}`, file);
      }
      for (const [, script] of text.matchAll(/`npm run ([\w:]+)`/g)) assert.ok(scripts[script], `${file}: ${script}`);
    }
  });

  it('name steps of the tests, and tests, that there are', () => {
    const steps = read('xtask/src/test/steps.rs');
    for (const { text } of pages) {
      for (const [, step] of text.matchAll(/--only "([^"]+)"/g)) assert.ok(steps.includes(`step("${step}"`), step);
      for (const [, file] of text.matchAll(/^node (?:--\S+ )*(?:"[^"]*" )?(js-tests\/\S+)/gm)) assert.ok(read(file).length > 0, file);
      const [, name, file] = /--test-name-pattern "([^"]+)" (\S+)/.exec(text);
      assert.match(read(file), new RegExp(`test\\('[^']*${name}`));
      const [, rust] = /cargo test -q (\w+) /.exec(text);
      const inSources = readdirSync(new URL('src/', ROOT), { recursive: true }).filter((one) => one.endsWith('.rs'));
      assert.ok(
        inSources.some((one) => read(`src/${one}`).includes(`fn ${rust}`)),
        rust,
      );
    }
  });
});
