// What WeChat Pay says of a signature that it rejects: `sign_information` has the text that it has built from what arrived, with the first eight bytes of the
// body, and the length of the whole. Compared with the text that was signed, part by part.

import { type Bytes, concat, utf8 } from './bytes.ts';
import type { RequestText } from './request.ts';
import { requestMessage } from './request.ts';

/** What the error has of it. */
export interface SignInformation {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly text: string | undefined;
  /** Bytes of the whole. */
  readonly length: number | undefined;
}

/** The code, the words, and `sign_information`, of the body of an error; `undefined` where it is no error of WeChat Pay. */
export interface SignError {
  readonly code: string;
  readonly message: string;
  readonly issue: string | undefined;
  readonly information: SignInformation | undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

export function readSignError(text: string): SignError | undefined {
  const at = text.indexOf('{');
  let value: unknown;
  try {
    value = JSON.parse(at < 0 ? '' : text.slice(at, text.lastIndexOf('}') + 1));
  } catch {
    return undefined;
  }
  if (!isRecord(value) || typeof value.code !== 'string') return undefined;
  const outer = isRecord(value.detail) ? value.detail : {};
  const inner = isRecord(outer.detail) ? outer.detail : {};
  const seen = [outer.sign_information, inner.sign_information].find(isRecord);
  const textOf = (one: unknown) => (typeof one === 'string' ? one : undefined);
  const length = Number(seen?.sign_message_length ?? Number.NaN);
  return {
    code: value.code,
    message: textOf(value.message) ?? '',
    issue: textOf(outer.issue) ?? textOf(inner.issue),
    information: seen && {
      method: textOf(seen.method),
      url: textOf(seen.url),
      text: textOf(seen.truncated_sign_message),
      length: Number.isNaN(length) ? undefined : length,
    },
  };
}

export const PARTS = ['method', 'url', 'timestamp', 'nonce', 'body-start', 'length'] as const;

/** One part of the text, as it was signed here and as WeChat Pay built it. `same` is absent where one of them is not known. */
export interface Comparison {
  readonly part: (typeof PARTS)[number];
  readonly here: string | undefined;
  readonly there: string | undefined;
  readonly same?: boolean;
}

const SHOWN = 8; // bytes of the body

/** The parts side by side. `signed` is what the caller has signed, or has of it. */
export function compare({ method, url, text, length }: SignInformation, signed: Partial<RequestText>): readonly Comparison[] {
  const lines = text?.split('\n') ?? [];
  const start = text === undefined ? undefined : lines.slice(4).join('\n').replace(/\n$/, '');
  const whole =
    signed.method && signed.url && signed.timestamp && signed.nonce && signed.body ? requestMessage(signed as RequestText) : undefined;
  const rows: Record<(typeof PARTS)[number], [string | undefined, string | undefined]> = {
    method: [signed.method, lines[0] ?? method],
    url: [signed.url, lines[1] ?? url],
    timestamp: [signed.timestamp, lines[2]],
    nonce: [signed.nonce, lines[3]],
    'body-start': [signed.body && startOf(signed.body, start), start],
    length: [whole && String(concat(...whole).length), length === undefined ? undefined : String(length)],
  };
  return PARTS.map((part) => {
    const [here, there] = rows[part];
    return { part, here, there, ...(here !== undefined && there !== undefined && { same: here === there }) };
  });
}

/** As many bytes as WeChat Pay shows. Where these end inside a character, its text says so by a replacement character. */
function startOf(body: Bytes, shown: string | undefined): string {
  const bytes = body.subarray(0, shown === undefined ? SHOWN : Math.max(SHOWN, utf8(shown).length));
  return new TextDecoder().decode(bytes.subarray(0, SHOWN));
}
