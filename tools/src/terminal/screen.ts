// What goes to a terminal: colours there alone, labels in columns as wide as they are seen, nothing that a terminal would act on.

import stringWidth from 'string-width';

const COLOURS = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 } as const;

export interface Screen {
  /** A line. */
  line(text?: string): void;
  /** Labels and texts in two columns; the further lines of a text stand under its first. */
  rows(rows: readonly (readonly [label: string, text: string])[]): void;
  paint(colour: keyof typeof COLOURS, text: string): string;
}

export function screen(stream: { write(text: string): unknown; isTTY?: boolean }): Screen {
  const coloured = Boolean(stream.isTTY) && !process.env.NO_COLOR;
  const paint: Screen['paint'] = (colour, text) => (coloured ? `\x1b[${COLOURS[colour]}m${text}\x1b[0m` : text);
  const line = (text = '') => stream.write(`${text}\n`);
  return {
    line,
    paint,
    rows(rows) {
      const width = Math.max(0, ...rows.map(([label]) => stringWidth(label)));
      for (const [label, text] of rows)
        text.split('\n').forEach((part, index) => {
          const head = index === 0 ? label : '';
          line(`  ${paint('dim', head)}${' '.repeat(width - stringWidth(head))}  ${printable(part)}`);
        });
    },
  };
}

/** What was pasted may hold anything. */
export const printable = (text: string): string => text.replace(/[\x00-\x08\x0b-\x1a\x1c-\x1f\x7f-\x9f]/g, '?');
