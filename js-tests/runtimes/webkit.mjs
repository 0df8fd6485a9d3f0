// WebKit by its own driver, over the HTTP of the WebDriver protocol, on a screen that nobody sees: its browser has no headless mode.

import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { environment } from './cell.mjs';
import { program } from '../system.mjs';
import { whileServing } from './serve.mjs';

const SCREEN = ['-displayfd', '1', '-screen', '0', '800x600x24', '-nolisten', 'tcp'];
const ATTEMPTS = 100;

/** Opens a page of a site (page.mjs) and gives what it said, and the version of WebKit. `cwd` is where the browser keeps its files. */
export async function visitWithWebKit({ origin, said }, cwd, path = '/') {
  const driver = await program('WebKit driver');
  const screen = await program('Xvfb');
  return whileServing(screen, SCREEN, { cwd, ready: /^(\d+)$/m }, (display) =>
    whileDriving(driver, environment({ DISPLAY: `:${display}`, HOME: cwd }), async (ask) => {
      const { sessionId, capabilities } = await ask('POST', '/session', { capabilities: {} });
      try {
        await ask('POST', `/session/${sessionId}/url`, { url: origin + path });
        return { words: await said(), version: capabilities.browserVersion };
      } finally {
        await ask('DELETE', `/session/${sessionId}`);
      }
    }),
  );
}

async function whileDriving(driver, env, act) {
  const port = await freePort();
  const running = spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' });
  try {
    await untilItListens(port);
    return await act((...question) => command(port, ...question));
  } finally {
    running.kill();
  }
}

/** The driver prints nothing, so it has to be asked. */
async function untilItListens(port) {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (await command(port, 'GET', '/status').catch(() => undefined)) return;
    await wait(100);
  }
  throw new Error('the driver of WebKit does not respond');
}

async function command(port, method, path, parameters) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: parameters && JSON.stringify(parameters) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebKit: ${method} ${path}: ${value.error}: ${value.message}`);
  return value;
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
