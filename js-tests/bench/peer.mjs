// Processes that take tasks over the channel that Node.js has for its children: so that what is measured has an event loop, a heap and a
// CPU time of its own. When one of them fails, the benchmark does.

import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Starts a file of this folder. `ask(task, given)` resolves to what its function of that name gives. */
export function start(file, { execArgv = [] } = {}) {
  const { NODE_OPTIONS, ...env } = process.env;
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), { execArgv, env });
  let settle;
  child.on('message', ({ result, error }) =>
    error === undefined ? settle?.resolve(result) : settle?.reject(new Error(`${file}: ${error}`)),
  );
  child.on('exit', (code, signal) => settle?.reject(new Error(`${file} ended: ${signal ?? code}`)));
  return {
    ask(task, given) {
      return new Promise((resolve, reject) => {
        settle = { resolve, reject };
        child.send({ task, given });
      });
    },
    end: () => child.disconnect(),
  };
}

/** The other side: runs the functions of `tasks`, one task at a time. */
export function answer(tasks) {
  process.on('message', async ({ task, given }) => {
    try {
      process.send({ result: await tasks[task](given) });
    } catch (error) {
      process.send({ error: error.stack ?? String(error) });
    }
  });
  process.on('disconnect', () => process.exit());
}
