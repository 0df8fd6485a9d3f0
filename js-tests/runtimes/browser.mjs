// How Chromium is started: that of the environment variable CHROMIUM, else the first on the PATH, else Debian's.

import { program } from './debian.mjs';

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome'];

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
  return { executablePath: process.env.CHROMIUM || (await program(PROGRAMS, ['chromium'])), headless: true, args: FLAGS };
}
