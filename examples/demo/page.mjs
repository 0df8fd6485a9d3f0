// What the demo prints: chapters, steps that say what they expect, and labelled lines.

import { isDeepStrictEqual } from 'node:util';

const COLUMNS = 100;
const LABEL = 14; // columns before a line's text
const WIDE = /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

const steps = []; // whether each did what it should

export function chapter(title) {
  print(`\n${bold(title)}`);
}

/** One step: `run` gets `expect(what, came, wanted)`. Whatever happens, the next step runs. */
export async function step(title, run) {
  const failures = [];
  print(`\n${bold(String(steps.length + 1).padStart(2))}  ${bold(title)}`);
  try {
    await run((what, came, wanted) => {
      if (!isDeepStrictEqual(came, wanted)) failures.push(`${what}: expected ${json(wanted)}, came ${json(came)}`);
    });
  } catch (error) {
    failures.push(`expected no error, came ${error?.name} ${error?.code ?? ''}: ${error?.message}`);
  }
  for (const failure of failures) say(red('✗'), failure);
  if (failures.length === 0) say(green('✓'), 'as it should');
  steps.push(failures.length === 0);
}

export function summary() {
  const right = steps.filter(Boolean).length;
  const good = right === steps.length;
  const line = `${right} of ${steps.length} steps did what they should.`;
  print(`\n${good ? green(line) : red(line)}`);
  return good;
}

/** A labelled text; its lines, and the rest of a line that is too long, stand under each other. */
export function say(label, text) {
  const lines = text.split('\n').flatMap((line) => folded(line, COLUMNS - LABEL));
  const width = columns(label.replace(/\x1b\[\d+m/g, ''));
  const first = `    ${label}${' '.repeat(Math.max(1, LABEL - 4 - width))}`;
  lines.forEach((line, index) => print((index === 0 ? first : ' '.repeat(LABEL)) + line));
}

export function print(line) {
  console.log(line);
}

/** Folded after a space, a slash or a comma where there is one in the last third. */
function folded(line, width) {
  const characters = [...line];
  let end = 0;
  for (let used = 0; end < characters.length; end += 1) {
    used += columns(characters[end]);
    if (used > width) break;
  }
  if (end === characters.length) return [line];
  const seam = characters.slice(0, end).findLastIndex((character) => ' /,'.includes(character)) + 1;
  const cut = seam > (end * 2) / 3 ? seam : end;
  return [characters.slice(0, cut).join('').trimEnd(), ...folded(characters.slice(cut).join(''), width)];
}

/** Columns on a terminal: Chinese characters and full-width signs take two. */
function columns(text) {
  return [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
}

/** A signed text with its line ends to be seen, and a long last line (the body) shortened. */
export function visible(message) {
  return message
    .split('\n')
    .slice(0, -1)
    .map((line) => `${short(line, 110)}⏎`)
    .join('\n');
}

function short(text, length) {
  const bytes = Buffer.byteLength(text);
  return text.length <= length ? text : `${text.slice(0, 60)}… (${bytes} bytes)`;
}

export function withShortSignature(authorization) {
  return authorization.replace(/signature="(.{12})[^"]*"/, 'signature="$1…"');
}

export function header(headers, name) {
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name.toLowerCase());
  return found?.[1] ?? '(missing)';
}

export function quoted(text) {
  return typeof text === 'string' ? `'${text}'` : String(text);
}

export function count(number, noun) {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function json(value) {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

export function bold(text) {
  return painted(1, text);
}

function green(text) {
  return painted(32, text);
}

function red(text) {
  return painted(31, text);
}

function painted(code, text) {
  const colour = process.stdout.isTTY && process.env.NO_COLOR === undefined;
  return colour ? `\x1b[${code}m${text}\x1b[0m` : text;
}
