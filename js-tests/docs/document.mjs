// Pages and READMEs as data: headings, named code blocks, tables, links. A block of JavaScript or TypeScript without a file name in
// its first line is an error, and so are two blocks of one name.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const ROOT = new URL('../../', import.meta.url);

/** The two documents, the primary one first. */
export const FILES = ['README.zh-CN.md', 'README.md'];

/** `{ file, text, headings, blocks, tables, links }` of a page or README. */
export function readDocument(file) {
  const text = readFileSync(new URL(file, ROOT), 'utf8');
  const prose = text.replace(/^```[\s\S]*?^```$/gm, '');
  return {
    file,
    text,
    headings: [...prose.matchAll(/^(#+) (.+)$/gm)].map(([, signs, title]) => ({ level: signs.length, title })),
    blocks: blocks(text),
    tables: [...prose.matchAll(/(?:^\|.*\|\n)+/gm)].map(([lines]) => rows(lines)),
    links: [...prose.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target),
    languages: [...text.matchAll(/^```(\w+)$/gm)].map(([, language]) => language),
  };
}

/** The code of each block by its file name. */
function blocks(text) {
  const found = new Map();
  for (const [, code] of text.matchAll(/^```[jt]s\n([\s\S]*?)^```$/gm)) {
    const [, name] = /^\/\/ (\S+\.m?[jt]s)\n/.exec(code) ?? [];
    assert.ok(name, `a block without a file name: ${code.slice(0, 80)}`);
    assert.ok(!found.has(name), `two blocks called ${name}`);
    found.set(name, code);
  }
  return found;
}

/** The cells of a table, without its first two lines. */
function rows(lines) {
  const cells = (line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  return lines.trim().split('\n').slice(2).map(cells);
}

/** Code without its comments, which differ by language. No string of the blocks has `//` or a comment sign after a space. */
export function withoutComments(code) {
  return code
    .replace(/(^|\s)\/\*\*.*?\*\//g, '$1')
    .replace(/(^|\s)\/\/ .*$/gm, '$1')
    .replace(/[ \t]+$/gm, '');
}

/** The text between backticks. */
export function literal(cell) {
  return /^`([^`]+)`/.exec(cell)?.[1];
}
