// The table of runtimes in docs/, in both languages, compared with what has just passed. A row that nothing is evidence for, a version that did
// not run, and a version that ran and is not named are errors.
//
// Of a cell it reads `row`, the table's row that it is evidence for; `as`, what the version is a version of, where the row does not say it;
// `noteRow`, the row that its note belongs to; `floating`: the version is not in a lock file (a browser of Debian's), so that the table
// names the oldest one it was seen with; an older one that passes is only reported; `locked`: the version that a slow cell would run, so
// that its row is held against something in every run.

import { readFileSync } from 'node:fs';

const PAGES = ['docs/en/runtimes.md', 'docs/zh/runtimes.md'];
/** Rows that have a Chinese name. */
const ENGLISH = { 打包工具: 'Bundlers', 测试框架: 'Test runners', 'Cloudflare Vitest 插件': 'Cloudflare Vitest plugin' };
const ROW = /^\| (?<row>[^|]+) \| (?<versions>[^|]+) \|/;
const HEADING = /^\| (Runtime|运行环境) \|/;

export function checkDocumented(passed, cells) {
  const wrong = PAGES.flatMap((name) => {
    const documented = tableOf(name);
    const rows = new Set(cells.flatMap(({ row, noteRow }) => [row, noteRow ?? row]));
    const missing = [...rows].filter((row) => !documented.has(row)).map((row) => `${name}: the table of runtimes has no row ${row}`);
    const extra = [...documented.keys()].filter((row) => !rows.has(row)).map((row) => `${name}: no cell is evidence for the row ${row}`);
    const other = [...ran(passed)].filter(([row, { versions, floating }]) => !agrees(documented.get(row) ?? '', versions, floating));
    const skipped = cells.filter(({ locked, name }) => locked && !passed.some((one) => one.name === name));
    const unlike = skipped.filter(({ row, as, locked }) => documented.get(row) !== (as ? `${as} ${locked}` : locked));
    const stale = unlike.map(({ row, locked }) => `${name}: the row ${row} names another version than the one locked, ${locked}`);
    return [
      ...missing,
      ...extra,
      ...stale,
      ...wrongUpload(name, passed),
      ...other.map(([row, { versions }]) => `${name}: | ${row} | ${versions.join(', ')} | is what ran`),
    ];
  });
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
}

/** The upload of a worker, to the KiB. */
function wrongUpload(name, passed) {
  const { uploadGzip } = passed.find(({ uploadGzip }) => uploadGzip);
  const [, told] = /^\| [^|]+ \| (\d+) KiB \| 180 KiB \|$/m.exec(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')) ?? [];
  if (Math.abs(told - uploadGzip) <= 1) return [];
  return [`${name}: the table of sizes says that the upload of a worker has ${told} KiB, and it has ${uploadGzip}`];
}

/** What ran, by row. */
function ran(passed) {
  const rows = new Map();
  const add = (row, text, floating = false) => {
    if (!rows.has(row)) rows.set(row, { versions: [], floating });
    const { versions } = rows.get(row);
    if (!versions.includes(text)) versions.push(text);
  };
  for (const { row, as, noteRow, version, note, floating } of passed) {
    add(row, as ? `${as} ${version}` : version, floating);
    if (noteRow) add(noteRow, note);
  }
  return rows;
}

function agrees(documented, versions, floating) {
  if (!floating) return same(documented.split(', '), versions);
  for (const version of versions.filter((version) => !isAtLeast(version, documented))) {
    console.log(`note: ${version} is older than what the pages name, ${documented}`);
  }
  return documented !== '';
}

/** Whether 2.50.6 is 2.50 or newer. */
function isAtLeast(version, least) {
  const [numbers, wanted] = [version, least].map((text) => text.split('.').map(Number));
  const first = wanted.findIndex((number, index) => number !== numbers[index]);
  return first < 0 || numbers[first] > wanted[first];
}

function same(one, other) {
  return [...one].sort().join() === [...other].sort().join();
}

function tableOf(name) {
  const lines = readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8').split('\n');
  const start = lines.findIndex((line) => HEADING.test(line));
  const table = lines.slice(start + 2);
  const end = table.findIndex((line) => !line.startsWith('|'));
  const rows = start < 0 ? [] : table.slice(0, end).map((line) => ROW.exec(line).groups);
  return new Map(rows.map(({ row, versions }) => [ENGLISH[row] ?? row, versions]));
}
