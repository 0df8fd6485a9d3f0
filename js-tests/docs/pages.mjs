// The pages of docs/, from the one list of them, in both languages. Holds no test.

import { existsSync, readFileSync } from 'node:fs';
import { readDocument } from './document.mjs';

const ROOT = new URL('../../', import.meta.url);

/** The primary language first. */
export const LANGUAGES = ['zh', 'en'];

/** `{ slug, zh, en }` of each page, in the order of the sidebar. */
export const PAGES = JSON.parse(readFileSync(new URL('docs/pages.json', ROOT), 'utf8')).groups.flatMap(({ pages }) => pages);

/** A page in one language, as `readDocument` has it. */
export const readPage = (language, slug) => readDocument(`docs/${language}/${slug}.md`);

/** Every block of code of the pages in Chinese, by its name, and which page has it. */
export function everyBlock() {
  const found = new Map();
  for (const { slug } of PAGES) {
    if (!existsSync(new URL(`docs/zh/${slug}.md`, ROOT))) continue;
    for (const [name, code] of readPage('zh', slug).blocks) {
      if (found.has(name)) throw new Error(`${name} is on two pages: ${found.get(name).slug} and ${slug}`);
      found.set(name, { slug, code });
    }
  }
  return found;
}
