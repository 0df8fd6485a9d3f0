// The lines of the command's log: one for each request, in columns.

import type { RequestLine } from './sandbox.js';

const COLOURS = { dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;

/** What puts text in a colour; without colours it stays as it is. */
export type Paint = (colour: keyof typeof COLOURS, text: string) => string;

export function painter(isColoured: boolean): Paint {
  return (colour, text) => (isColoured ? `\x1b[${COLOURS[colour]}m${text}\x1b[0m` : text);
}

/** `12:00:01  POST   401  signature wrong  /v3/…  SIGN_ERROR 签名错误`: time, method, status, signature, path, why not. */
export function logLine(line: RequestLine, paint: Paint): string {
  const { at, method, target, status, signatureHeld, code, message, detail, fault, failure } = line;
  const isControl = signatureHeld === undefined && /^\/sandbox(?:[/?]|$)/.test(target);
  const held = signatureHeld === undefined ? (isControl ? 'control' : 'not checked') : signatureHeld ? 'signed' : 'signature wrong';
  const ok = status !== undefined && status < 400;
  const place = [detail?.field, detail?.issue].filter((part) => typeof part === 'string').join(' ');
  const reasons = [code, message, place, failure !== undefined && String(failure), fault && `(fault ${fault})`].filter(Boolean);
  const why = reasons.join(' ') || (status === undefined ? 'no response' : '');
  return [
    paint('dim', timeOf(at)),
    method.padEnd(6),
    paint(ok ? 'green' : status === undefined ? 'yellow' : 'red', String(status ?? '-').padEnd(3)),
    paint(held === 'signature wrong' ? 'red' : 'dim', held.padEnd(15)),
    ...(why ? [printable(target), paint(ok ? 'cyan' : 'yellow', printable(why))] : [printable(target)]),
  ].join('  ');
}

/** Of the day in China, as every time of WeChat Pay's. */
function timeOf(at: number): string {
  return new Date(at + 8 * 3_600_000).toISOString().slice(11, 19);
}

/** What a request says may hold anything; a terminal must not act on it. */
function printable(text: string): string {
  return text.replace(/[\x00-\x1f\x7f-\x9f]/g, '?');
}
