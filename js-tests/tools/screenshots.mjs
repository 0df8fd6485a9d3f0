// Where the screenshots of the tools' pages go: those of a desktop are in the pages of docs/. Holds no test.

import { mkdirSync } from 'node:fs';

/** The file of a screenshot; with `UPDATE_SCREENSHOTS=1` that which is committed. */
export function screenshot(lang, name) {
  const folder = new URL(
    process.env.UPDATE_SCREENSHOTS ? `../../docs/${lang}/screenshots/` : `../../target/screenshots/${lang}/`,
    import.meta.url,
  );
  mkdirSync(folder, { recursive: true });
  return new URL(`${name}.png`, folder).pathname;
}
