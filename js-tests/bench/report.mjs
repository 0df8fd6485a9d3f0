// The table: what was measured, what it is compared with, the ratio, and where there is a target, whether it was met. Colour on a
// terminal only, and not with NO_COLOR. A target that was missed is no failure: neighbours change what a machine can do.

const colours = process.stdout.isTTY && !process.env.NO_COLOR;
const paint = (code, text) => (colours ? `\x1b[${code}m${text}\x1b[0m` : text);

const rows = [];
const plain = (text) => text.replace(/\x1b\[\d+m/g, '');

export const section = (title) => rows.push([title]);

/**
 * A row: `one` beside `other`, both in `unit`. `target` is `[sign, number]`, where the sign is `<=`, `<` or `>=`; `of` says what the target is
 * about, the ratio unless it is the figure.
 */
export function compare(name, one, unit, other, beside, target, of = 'ratio') {
  const ratio = other === undefined ? undefined : one / other;
  const judged = of === 'ratio' ? ratio : one;
  rows.push([
    `  ${name}`,
    `${figure(one)} ${unit}`,
    other === undefined ? '' : `${beside} ${figure(other)}`,
    ratio === undefined ? '' : `${figure(ratio)} x`,
    target ? `${target.join(' ')}${of === 'ratio' ? '' : ` ${unit}`}` : '',
    target ? verdict(judged, target) : '',
  ]);
}

export function print() {
  const header = ['', 'measured', 'beside', 'ratio', 'target', ''];
  const table = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...table.filter(({ length }) => length > 1).map((row) => plain(row[column]).length)));
  console.log();
  for (const row of table) {
    if (row.length === 1) console.log(`\n${paint(1, row[0])}`);
    else
      console.log(
        row
          .map((cell, column) => padded(cell, widths[column], column === 0 || column === 5))
          .join('   ')
          .trimEnd(),
      );
  }
}

/** Says what goes on, on the line that the next one replaces. */
export function say(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
  else process.stderr.write(`${text}\n`);
}

export const quiet = () => process.stderr.isTTY && process.stderr.write('\r\x1b[K');

const REACHED = { '<=': (one, other) => one <= other, '<': (one, other) => one < other, '>=': (one, other) => one >= other };

const verdict = (value, [sign, limit]) => (REACHED[sign](value, limit) ? paint(32, 'ok') : paint(31, 'missed'));

/** Three digits that count. */
export function figure(number) {
  const digits = number === 0 ? 0 : Math.floor(Math.log10(Math.abs(number)));
  return number.toFixed(Math.min(3, Math.max(0, 2 - digits)));
}

function padded(cell, width, left) {
  const space = ' '.repeat(width - plain(cell).length);
  return left ? cell + space : space + cell;
}
