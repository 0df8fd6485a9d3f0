// How Chromium is started.

import { program } from '../system.mjs';

// Nothing but our page may reach for the network. Its sandbox does not start for root, as whom containers and CI run.
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What playwright-core starts it with. */
export async function chromiumOptions() {
  return { executablePath: await program('Chromium'), headless: true, args: FLAGS };
}
