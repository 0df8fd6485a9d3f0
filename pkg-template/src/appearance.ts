// What a response looks like that is not in WeChat Pay's form, so that people can see who sent it: a proxy, a firewall, a login page. It
// decides nothing.

import type { Attempt } from './attempt.js';
import { quotable } from './words.js';

const LOOKED_AT = 4096; // bytes: the words of a page are at its beginning
const WORDS = 120;
const NAME = 60;

/** `403, text/html, Server: nginx, “Access denied”`. `apiMessage`: what the core has found where WeChat Pay has its words. */
export function appearanceOf(attempt: Attempt, apiMessage: string | undefined): string {
  const { status, hints, bytes } = attempt.received ?? {};
  const { contentType = '', server, location } = hints ?? {};
  const body = bytes?.received ?? new Uint8Array();
  const type = quotable(contentType.split(';')[0], attempt, NAME) ?? 'no content type';
  const from = quotable(server, attempt, NAME);
  const words = quotable(wordsOf(body, contentType) ?? apiMessage, attempt, WORDS);
  const content = body.length === 0 ? 'without a body' : words && `“${words}”`;
  return [status, type, from && `Server: ${from}`, redirectOf(location), content].filter(Boolean).join(', ');
}

/** Where a redirect leads, without its path, which may repeat the request. */
function redirectOf(location: string | undefined): string | undefined {
  if (location === undefined) return undefined;
  try {
    const { protocol, host } = new URL(location);
    return `redirects to ${protocol}//${host}`;
  } catch {
    return undefined;
  }
}

/** The words of a page, without its markup. Nothing of JSON, which may be about a coupon, and of what is no text. */
function wordsOf(bytes: Uint8Array, contentType: string): string | undefined {
  const text = decoded(bytes.subarray(0, LOOKED_AT), contentType);
  if (/^\s*[{[]/.test(text) || /[\0-\x08\x0e-\x1f]/.test(text)) return undefined;
  return text
    .replace(/<!--[\s\S]*?(-->|$)/g, ' ')
    .replace(/<(script|style)\b[\s\S]*?(<\/\1|$)/gi, ' <')
    .replace(/<[^>]*(>|$)/g, ' ')
    .replace(/&(nbsp|amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** In the page's own encoding, if the host knows that. */
function decoded(bytes: Uint8Array, contentType: string): string {
  const [, label] = /charset=["']?([\w-]+)/i.exec(contentType + String.fromCharCode(...bytes)) ?? [];
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
