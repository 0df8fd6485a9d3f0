// The matrix: the packed tarball on every runtime. `node run.mjs [--all] [words]` runs the cells whose names have all the words; two
// at a time, each in a folder of its own under target/runtimes/ with a stand-in of its own. A cell whose runtime is missing fails.
// The last line is `test result: …`, in cargo's words, for cargo xtask test, which counts them.

import { availableParallelism } from 'node:os';
import { readdirSync } from 'node:fs';
import { openCell } from './cell.mjs';
import { checkDocumented } from './documented.mjs';
import { installed, newest } from './installed.mjs';

const words = process.argv.slice(2);
const all = words.includes('--all');
const wanted = words.filter((word) => !word.startsWith('--'));

const unknown = words.find((word) => word.startsWith('--') && word !== '--all');
if (unknown) throw new Error(`there is no flag ${unknown}; there is --all`);
await installed('.');
const [usual, slow] = [await cellsOf('cells'), await cellsOf('cells/slow')];
const cells = [...usual, ...(all ? slow : [])].filter(({ name }) => wanted.every((word) => name.includes(word)));
const width = Math.max(...cells.map(({ name }) => name.length));
const passed = [];
let failed = 0;

const waiting = [...cells];
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
// The READMEs name the locked versions.
if (!newest && wanted.length === 0 && failed === 0) {
  try {
    checkDocumented(passed, [...usual, ...slow]);
  } catch (error) {
    failed += 1;
    console.log(error.message);
  }
}
console.log(`test result: ${failed === 0 ? 'ok' : 'FAILED'}. ${passed.length} passed; ${failed} failed`);
process.exitCode = failed > 0 || passed.length === 0 ? 1 : 0;

async function work() {
  for (let cell = waiting.shift(); cell; cell = waiting.shift()) {
    const start = performance.now();
    let opened;
    try {
      opened = await openCell(cell);
      const { version, note = '', uploadGzip } = await cell.run(opened);
      if (!version) throw new Error('the cell says no version');
      passed.push({ ...cell, version, note, uploadGzip });
      report(colour(32, 'ok    '), cell, version, start, note);
    } catch (error) {
      failed += 1;
      report(colour(31, 'FAILED'), cell, '', start, '');
      console.log(`${error.stack ?? error}\n`);
    } finally {
      await opened?.close();
    }
  }
}

function report(verdict, { name }, version, start, note) {
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${verdict} ${name.padEnd(width)}  ${version.padEnd(16)} ${seconds.padStart(5)} s${note && `  ${note}`}`);
}

function colour(number, text) {
  return process.env.FORCE_COLOR ? `\x1b[${number}m${text}\x1b[0m` : text;
}

/**
 * A file in `cells/` has as its default export the cells of one kind of runtime: `{ name, row, as, noteRow, floating, run(cell) }`, of which
 * `documented.mjs` says what it reads. `run` resolves to `{ version, note }`.
 */
async function cellsOf(folder) {
  const names = readdirSync(new URL(`./${folder}/`, import.meta.url))
    .filter((name) => name.endsWith('.mjs'))
    .sort();
  const modules = await Promise.all(names.map((name) => import(`./${folder}/${name}`)));
  return modules.flatMap((module) => module.default);
}
