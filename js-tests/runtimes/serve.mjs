// A program that serves until it is stopped, such as `wrangler dev`, for as long as a test needs it.

import { spawn } from 'node:child_process';
import { environment } from './cell.mjs';

const groups = new Set();

// What was started in a group of its own does not end with us by itself.
process.once('exit', () => groups.forEach(end));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

/**
 * Starts the program, waits for the line that matches `ready`, calls `ask` with what the pattern's group holds (an address), and ends
 * the program with all that it has started, whatever happened. Gives what `ask` gives.
 */
export async function whileServing(program, parameters, { cwd, env, ready, timeout = 60_000 }, ask) {
  // A group of its own: the server that responds is often a child or grandchild of what was started.
  const server = spawn(program, parameters, { cwd, env: environment(env), detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  groups.add(server.pid);
  let output = '';
  try {
    const address = await new Promise((resolve, reject) => {
      const fail = (what) => reject(new Error(`${program} ${parameters.join(' ')}: ${what}`));
      server.once('error', ({ message }) => fail(message));
      server.once('exit', (code) => fail(`exit ${code}`));
      setTimeout(fail, timeout, 'took too long').unref();
      for (const stream of [server.stdout, server.stderr]) {
        stream.on('data', (data) => {
          output += data;
          const [, found] = ready.exec(output) ?? [];
          if (found) resolve(found);
        });
      }
    });
    return await ask(address);
  } catch (error) {
    error.stack += `\n${output}`;
    throw error;
  } finally {
    end(server.pid);
    groups.delete(server.pid);
  }
}

function end(group) {
  try {
    process.kill(-group, 'SIGKILL');
  } catch {
    // It has ended by itself, or was never started.
  }
}
