// Where the screenshots of the tools' pages go. Holds no test.

/** `UPDATE_SCREENSHOTS=1` makes those anew that are committed. */
export const SCREENSHOTS = new URL(
  process.env.UPDATE_SCREENSHOTS ? '../../docs/public/screenshots/' : '../../target/screenshots/',
  import.meta.url,
);
