// What the pages for whoever works here say of the repository is so: ARCHITECTURE, CONTRIBUTING and docs/adr/ name what is there, and the rooms
// of the core are those of tests/layers/.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { literal, readDocument } from './document.mjs';

const ROOT = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, ROOT), 'utf8');
const list = (folder) => readdirSync(new URL(folder, ROOT), { recursive: true }).map((name) => `${folder}${name}`);
const architecture = ['ARCHITECTURE.zh-CN.md', 'ARCHITECTURE.md'].map(readDocument);
const decisions = readdirSync(new URL('docs/adr/', ROOT)).sort();

const PAGES = ['ARCHITECTURE', 'CONTRIBUTING'].flatMap((name) => [`${name}.md`, `${name}.zh-CN.md`]);
const withoutBlocks = (text) => text.replace(/^```[\s\S]*?^```/gm, '');
const codeIn = (text) => [...withoutBlocks(text).matchAll(/`([^`\n]+)`/g)].map(([, code]) => code);
/** What a build makes, entries of the package, and how blocks import each other. */
const isMade = (path) => /^(?:\.|pkg|target|wechatpay-coupon)\//.test(path);
/** A path of the repository, or of `src/` as rooms are named. */
const isThere = (path) => [path, `src/${path}`, `src/${path}.rs`].some((one) => existsSync(new URL(one, ROOT)));

describe('every path that is named is there', () => {
  for (const file of [...PAGES, ...decisions.map((name) => `docs/adr/${name}`)]) {
    it(`in ${file}`, () => {
      const text = read(file);
      const paths = codeIn(text).filter((code) => /^[\w.-]+\/[\w./-]*$/.test(code) && !isMade(code));
      assert.deepEqual(
        paths.filter((path) => !isThere(path)),
        [],
      );
      const links = [
        ...withoutBlocks(text)
          .replace(/`[^`\n]+`/g, '')
          .matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g),
      ].map(([, link]) => link);
      assert.deepEqual(
        links.filter((link) => !/^https?:/.test(link) && !existsSync(new URL(link, new URL(file, ROOT)))),
        [],
      );
    });
  }
});

describe('ARCHITECTURE', () => {
  const rooms = ({ tables }) => tables[0].map(([room, , imports]) => [literal(room), codeIn(imports)]);

  it('has the rooms of the core, and what each may import', () => {
    const [, table] = /const MAY_IMPORT: .*? = &\[\n([\s\S]*?)\n\];/.exec(read('tests/layers/imports.rs'));
    const ofTests = [...table.matchAll(/\(\s*"([^"]+)",\s*&\[([^\]]*)\]/g)].map(([, room, allowed]) => [
      room,
      [...allowed.matchAll(/"([^"]+)"/g)].map(([, name]) => name),
    ]);
    assert.ok(ofTests.length >= 20);
    for (const page of architecture) assert.deepEqual(rooms(page), ofTests, page.file);
  });

  it('is the same in both languages: headings, tables, links', () => {
    const [one, other] = architecture.map(({ headings, tables, links }) => ({
      headings: headings.map(({ level }) => level),
      code: tables.slice(1).map((rows) => rows.map(([, where]) => codeIn(where).sort())),
      links: links.map((link) => link.replace('.zh-CN', '')),
    }));
    assert.deepEqual(one, other);
  });

  it('has at most 150 lines', () => {
    for (const { file, text } of architecture) assert.ok(text.split('\n').length <= 150, file);
  });

  it('says truly what the sandbox has of the clients', () => {
    const sandbox = 'pkg-template/src/sandbox/';
    const files = list(sandbox).filter((name) => name.endsWith('.ts'));
    assert.ok(files.length > 50);
    const outside = files.flatMap((file) =>
      [...read(file).matchAll(/ from '(\.[^']+)'/g)]
        .map(([, name]) => new URL(name, new URL(file, ROOT)).href.slice(ROOT.href.length))
        .filter((path) => !path.startsWith(sandbox)),
    );
    assert.deepEqual([...new Set(outside)], ['pkg-template/src/rfc3339.js']);
  });

  it('says truly what is generated', () => {
    const folders = /const FOLDERS: .*? = \[(.*?)\]/.exec(read('xtask/src/generate/mod.rs'))[1].match(/[\w/-]+/g);
    for (const { file, text } of architecture)
      for (const folder of folders) assert.ok(text.includes(`\`${folder}/\``), `${folder}: ${file}`);
  });
});

describe('docs/adr/', () => {
  it('has an index of every page, in order, and each begins with its number', () => {
    const pages = decisions.filter((name) => name !== 'README.md');
    const rows = readDocument('docs/adr/README.md').tables[0].map(([page]) => /^\[(\d+)\]\((.+)\)$/.exec(page).slice(1));
    assert.deepEqual(
      rows,
      pages.map((name) => [name.slice(0, 4), name]),
    );
    pages.forEach((name, index) => assert.match(read(`docs/adr/${name}`), new RegExp(`^# ${index + 1}\\. `), name));
  });
});
