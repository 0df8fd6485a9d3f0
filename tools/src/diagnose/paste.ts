// What people have at hand of a request or response: `curl -i` output, raw HTTP, a HAR file, a line of a log, headers alone. Read for what it has.

import { type Bytes, fromBase64, utf8 } from './bytes.ts';

export type Pair = readonly [name: string, value: string];

/** One message, as far as it was found. */
export interface Pasted {
  readonly headers: readonly Pair[];
  readonly body?: Bytes;
  readonly status?: number;
  readonly method?: string;
  readonly url?: string;
}

const SIGNED = ['Wechatpay-Timestamp', 'Wechatpay-Nonce', 'Wechatpay-Serial', 'Wechatpay-Signature'] as const;

/** The values of a header, in whatever letter case it came. */
export const valuesOf = ({ headers }: Pasted, name: string): readonly string[] =>
  headers.filter(([one]) => one.toLowerCase() === name.toLowerCase()).map(([, value]) => value);

/** The messages of a text; none where nothing is found. Those of a HAR file are all its responses that are signed. */
export function readPaste(text: string): readonly Pasted[] {
  const plain = text.replace(/^\ufeff/, '');
  const value = parsed(plain);
  if (isRecord(value)) {
    const messages = [...harMessages(value)];
    if (messages.length > 0) return messages;
    const pasted = fromRecord(value);
    return pasted ? [pasted] : [];
  }
  const http = fromHttp(plain);
  if (http) return [http];
  const logged = fromLog(plain);
  return logged ? [logged] : [];
}

const REQUEST_LINE = /^(GET|POST|PUT|PATCH|DELETE) (\S+)(?: HTTP\/[\d.]+)?$/;
const STATUS_LINE = /^HTTP\/[\d.]+ (\d{3})\b/;
const HEADER_LINE = /^[<>*\s]*([!#$%&'*+.^_`|~0-9A-Za-z-]+)\s*:\s?(.*)$/;

/** Raw HTTP or `curl -i`: lines of headers, an empty line, the body. Of several heads in a row, as after a proxy or a redirect, the last. */
function fromHttp(text: string): Pasted | undefined {
  let rest = text;
  let found: Pasted | undefined;
  for (;;) {
    const end = /\r?\n\r?\n|\r?\n?$/.exec(rest);
    const head = rest.slice(0, end?.index).replace(/^(\r?\n)+/, '');
    const lines = head.split(/\r?\n/);
    const status = STATUS_LINE.exec(lines[0] ?? '');
    const request = REQUEST_LINE.exec(lines[0] ?? '');
    const rows = status || request ? lines.slice(1) : lines;
    const headers = rows
      .map((line) => HEADER_LINE.exec(line))
      .map((match): Pair | undefined => (match ? [match[1] ?? '', (match[2] ?? '').trim()] : undefined));
    if (headers.length === 0 || headers.some((pair) => !pair)) return found && { ...found, body: utf8(rest) };
    const after = rest.slice((end?.index ?? rest.length) + (end?.[0].length ?? 0));
    const isWhole = Boolean(end?.[0].match(/\n\r?\n/));
    found = {
      headers: headers as Pair[],
      ...(status && { status: Number(status[1]) }),
      ...(request && { method: request[1] ?? '', url: request[2] ?? '' }),
      ...(isWhole && { body: utf8(after) }),
    };
    if (!isWhole || !STATUS_LINE.test(after)) return found;
    rest = after;
  }
}

/** Any text in which the names stand with their values. */
function fromLog(text: string): Pasted | undefined {
  const headers = SIGNED.flatMap((name): Pair[] => {
    const found = new RegExp(`${name}\\\\?["']?\\s*(?:=>|[:=,])\\s*\\[?\\\\?["']?([^\\s"',;\\\\\\]}]+)`, 'i').exec(text);
    return found?.[1] ? [[name, found[1]]] : [];
  });
  if (headers.length === 0) return undefined;
  const body = /\\?["']?(?:raw_?body|body)\\?["']?\s*(?:=>|[:=])\s*("(?:[^"\\]|\\.)*"|\{.*\})/is.exec(text)?.[1];
  return { headers, ...(body && { body: utf8(body.startsWith('"') ? String(parsed(body) ?? body) : body) }) };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The messages of a HAR file or of one of its entries: of an exchange the response, and where that is not signed the request. */
function* harMessages(value: Record<string, unknown>): Generator<Pasted> {
  const log = isRecord(value.log) ? value.log.entries : [value];
  for (const entry of Array.isArray(log) ? log : []) {
    if (!isRecord(entry) || !isRecord(entry.request) || !isRecord(entry.response)) continue;
    const { request, response } = entry;
    const content = isRecord(response.content) ? response.content : {};
    const of = (message: Record<string, unknown>): Pair[] =>
      (Array.isArray(message.headers) ? message.headers : []).filter(isRecord).map(({ name, value }) => [String(name), String(value)]);
    const answered: Pasted = {
      headers: of(response),
      status: Number(response.status),
      ...(typeof content.text === 'string' && {
        body: content.encoding === 'base64' ? (fromBase64(content.text) ?? utf8(content.text)) : utf8(content.text),
      }),
    };
    const post = isRecord(request.postData) && typeof request.postData.text === 'string' ? utf8(request.postData.text) : undefined;
    const sent: Pasted = { headers: of(request), method: String(request.method), url: String(request.url), ...(post && { body: post }) };
    if (isSigned(answered)) yield answered;
    else if (isSigned(sent) || valuesOf(sent, 'Authorization').length > 0) yield sent;
  }
}

export const isSigned = (message: Pasted): boolean => SIGNED.some((name) => valuesOf(message, name).length > 0);

/** A line of a log in JSON, or an event of a gateway: the headers wherever they are, and the body beside them. */
function fromRecord(value: Record<string, unknown>): Pasted | undefined {
  const headers: Pair[] = [];
  let body: Bytes | undefined;
  const visit = (one: Record<string, unknown>, depth: number) => {
    for (const [name, inner] of Object.entries(one)) {
      if (SIGNED.some((header) => header.toLowerCase() === name.toLowerCase()) || name.toLowerCase() === 'authorization')
        headers.push([name, String(Array.isArray(inner) ? inner[0] : inner)]);
      else if (/^(raw_?)?body$/i.test(name) && typeof inner === 'string')
        body = one.isBase64Encoded === true ? fromBase64(inner) : utf8(inner);
      else if (isRecord(inner) && depth < 4) visit(inner, depth + 1);
    }
  };
  visit(value, 0);
  return headers.length > 0 ? { headers, ...(body && { body }) } : undefined;
}
