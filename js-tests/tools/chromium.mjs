// Chromium for the tests of pages. Holds no test.

/** Nothing but our page may reach for the network; its sandbox does not start for root, as whom containers and CI run. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where screenshots go; `UPDATE_SCREENSHOTS=1` makes those anew that are committed. */
export const SCREENSHOTS = new URL(
  process.env.UPDATE_SCREENSHOTS ? '../../docs/public/screenshots/' : '../../target/screenshots/',
  import.meta.url,
);
