// Why WeChat Pay rejects the signature of a request: what was signed and what was sent differ, or the signature is of another key.

import { type Bytes, concat, fromBase64, same, utf8 } from './bytes.ts';
import { type GivenKey, verifyMessage } from './keys.ts';
import { type Pasted, valuesOf } from './paste.ts';
import { type RewriteId, candidates } from './rewrites.ts';

export type RequestCauseId =
  | RewriteId
  | 'authorization-missing'
  | 'authorization-malformed'
  | 'scheme-unknown'
  | 'signature-damaged'
  | 'serial-differs'
  | 'certificate-missing'
  | 'certificate-time'
  | 'owner-differs'
  | 'url-origin'
  | 'url-without-query'
  | 'url-decoded'
  | 'url-encoded-twice'
  | 'url-without-path-prefix'
  | 'url-trailing-slash'
  | 'method-differs'
  | 'method-letter-case'
  | 'body-not-signed'
  | 'last-newline'
  | 'newlines-escaped'
  | 'newline-kind'
  | 'timestamp-milliseconds'
  | 'other-certificate'
  | 'nothing-found';

export interface RequestCause {
  readonly id: RequestCauseId;
  readonly what?: string;
}

export interface RequestDiagnosis {
  readonly holds: boolean;
  readonly causes: readonly RequestCause[];
  readonly notes: readonly RequestCause[];
  /** The text that WeChat Pay builds from what arrives (待签名串), and the one that was signed, where it was found. */
  readonly built?: readonly Bytes[];
  readonly signed?: readonly Bytes[];
  readonly authorization?: Authorization;
}

/** The items of the header (without the signature's value where it is shown). */
export interface Authorization {
  readonly scheme: string;
  readonly owner: string;
  readonly nonce: string;
  readonly serial: string;
  readonly timestamp: string;
  readonly signature: string;
}

export const SCHEMES: Readonly<Record<string, string>> = {
  'WECHATPAY2-SHA256-RSA2048': 'mchid',
  'WECHATPAY-BRAND-SHA256-RSA2048': 'brand_id',
};

/** The header's parts; `undefined` where it is not of the form that WeChat Pay takes. */
export function readAuthorization(value: string): Authorization | undefined {
  const [, scheme, rest] = /^(\S+) +(.*)$/s.exec(value.trim()) ?? [];
  if (scheme === undefined || rest === undefined) return undefined;
  const items = new Map([...rest.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, text]) => [name, text]));
  const [owner, nonce, serial, timestamp, signature] = [SCHEMES[scheme] ?? 'mchid', 'nonce_str', 'serial_no', 'timestamp', 'signature'].map(
    (name) => items.get(name),
  );
  if (owner === undefined || nonce === undefined || serial === undefined || timestamp === undefined || signature === undefined)
    return undefined;
  return { scheme, owner, nonce, serial, timestamp, signature };
}

/** The text that a request's signature covers. */
export interface RequestText {
  readonly method: string;
  readonly url: string;
  readonly timestamp: string;
  readonly nonce: string;
  readonly body: Bytes;
}

export const requestMessage = ({ method, url, timestamp, nonce, body }: RequestText): readonly Bytes[] => [
  utf8(`${method}\n${url}\n${timestamp}\n${nonce}\n`),
  body,
  utf8('\n'),
];

export interface RequestCase {
  readonly message: Pasted;
  /** Certificates of the merchant or brand; the signature is verified with their public keys. */
  readonly certificates: readonly GivenKey[];
}

export async function diagnoseRequest({ message, certificates }: RequestCase): Promise<RequestDiagnosis> {
  const notes: RequestCause[] = [];
  const failed = (...causes: RequestCause[]): RequestDiagnosis => ({ holds: false, causes, notes });
  const [value] = valuesOf(message, 'Authorization');
  if (value === undefined) return failed({ id: 'authorization-missing' });
  const authorization = readAuthorization(value);
  if (!authorization) return failed({ id: 'authorization-malformed' });
  if (!Object.hasOwn(SCHEMES, authorization.scheme)) return failed({ id: 'scheme-unknown', what: authorization.scheme });
  const signature = fromBase64(authorization.signature);
  if (!signature) return { ...failed({ id: 'signature-damaged' }), authorization };

  const { timestamp, nonce, serial, owner } = authorization;
  const sent: RequestText = {
    method: message.method ?? 'GET',
    url: targetOf(message.url ?? '/'),
    timestamp,
    nonce,
    body: bodyThatIsSigned(message),
  };
  const built = requestMessage(sent);
  const withCertificate = certificates.flatMap(({ certificate }) => (certificate ? [certificate] : []));
  if (withCertificate.length === 0) return { ...failed({ id: 'certificate-missing' }), built, authorization };

  const named = withCertificate.find((one) => one.serial === serial.toUpperCase());
  for (const one of named ? [named] : withCertificate) {
    if (one.owner !== undefined && one.owner !== owner) notes.push({ id: 'owner-differs', what: one.owner });
    if (Number(timestamp) * 1000 < one.notBefore.getTime() || Number(timestamp) * 1000 > one.notAfter.getTime())
      notes.push({ id: 'certificate-time', what: one.serial });
  }
  const order = named ? [named, ...withCertificate.filter((one) => one !== named)] : withCertificate;
  const texts = await variantsOf(sent, message.url ?? '/');
  for (const certificate of order)
    for (const { parts, by } of texts) {
      if (!(await verifyMessage(certificate, concat(...parts), signature))) continue;
      const causes: RequestCause[] = by.map((id) => ({ id }));
      if (!named) causes.push({ id: 'serial-differs', what: certificate.serial });
      else if (certificate !== named) causes.push({ id: 'other-certificate', what: certificate.serial });
      return { holds: causes.length === 0, causes, notes, built, authorization, ...(by.length > 0 && { signed: parts }) };
    }
  const causes: RequestCause[] = [
    ...(named ? [] : [{ id: 'serial-differs', what: order[0]?.serial ?? '' } as const]),
    { id: 'nothing-found' },
  ];
  return { holds: false, causes, notes, built, authorization };
}

/** Path and query, as they are in the request line. */
function targetOf(url: string): string {
  const [, rest] = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*(.*)$/i.exec(url) ?? [undefined, url];
  const target = (rest ?? '').replace(/#.*$/s, '');
  return target.startsWith('/') ? target : `/${target}`;
}

/** Of an upload, the part `meta`: its bytes as they stand between the boundaries. */
function bodyThatIsSigned(message: Pasted): Bytes {
  const body = message.body ?? new Uint8Array();
  const [type] = valuesOf(message, 'Content-Type');
  if (!/^multipart\/form-data/i.test(type ?? '')) return body;
  const text = new TextDecoder('windows-1252').decode(body);
  const [, meta] = /name="?meta"?[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(text) ?? [];
  if (meta === undefined) return body;
  const at = text.indexOf(meta);
  return body.slice(at, at + meta.length);
}

interface Variant {
  readonly parts: readonly Bytes[];
  readonly by: readonly RequestCauseId[];
}

/** What may have been signed in place of what was sent: one thing differs, or the URL and the body both do. */
async function variantsOf(sent: RequestText, whole: string): Promise<readonly Variant[]> {
  const urls = urlsOf(sent.url, whole);
  const bodies = (await candidates(sent.body)).filter(({ by }) => !by.includes('body-lost'));
  const none = sent.body.length > 0 ? [{ body: new Uint8Array(), by: ['body-not-signed' as const] }] : [];
  const found: Variant[] = [];
  for (const url of urls)
    for (const body of [...bodies.map(({ body, by }) => ({ body, by: by as readonly RequestCauseId[] })), ...none])
      found.push({ parts: requestMessage({ ...sent, url: url.url, body: body.body }), by: [...url.by, ...body.by] });
  for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
    if (method !== sent.method) found.push({ parts: requestMessage({ ...sent, method }), by: ['method-differs'] });
  }
  found.push({ parts: requestMessage({ ...sent, method: sent.method.toLowerCase() }), by: ['method-letter-case'] });
  found.push({ parts: requestMessage({ ...sent, timestamp: `${sent.timestamp}000` }), by: ['timestamp-milliseconds'] });
  const [head = new Uint8Array(), body = new Uint8Array()] = requestMessage(sent);
  found.push({ parts: [head, body], by: ['last-newline'] });
  found.push({ parts: [head, body, utf8('\n\n')], by: ['last-newline'] });
  const text = new TextDecoder().decode(head);
  found.push({ parts: [utf8(text.replaceAll('\n', '\\n')), body, utf8('\\n')], by: ['newlines-escaped'] });
  found.push({ parts: [utf8(text.replaceAll('\n', '\r\n')), body, utf8('\r\n')], by: ['newline-kind'] });
  return found.filter(({ parts }, index) => index === 0 || !same(concat(...parts), concat(...(found[0] as Variant).parts)));
}

function urlsOf(url: string, whole: string): readonly { readonly url: string; readonly by: readonly RequestCauseId[] }[] {
  const [path = '', ...query] = url.split('?');
  const decoded = attempt(() => decodeURIComponent(url));
  const origin = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(whole)?.[0];
  const list: [RequestCauseId, string | undefined][] = [
    ['url-origin', `${origin ?? 'https://api.mch.weixin.qq.com'}${url}`],
    ['url-without-query', query.length > 0 ? path : undefined],
    ['url-decoded', decoded],
    ['url-decoded', attempt(() => decodeURI(url))],
    ['url-encoded-twice', encodeURI(url)],
    ['url-encoded-twice', url.replaceAll('%25', '%')],
    ['url-trailing-slash', path.endsWith('/') ? [path.slice(0, -1), ...query].join('?') : [`${path}/`, ...query].join('?')],
    ...prefixes(url).map((one): [RequestCauseId, string] => ['url-without-path-prefix', one]),
  ];
  return [{ url, by: [] }, ...list.flatMap(([id, one]) => (one === undefined || one === url ? [] : [{ url: one, by: [id] }]))];
}

/** The URL without what a reverse proxy has in front of it. */
function prefixes(url: string): readonly string[] {
  const at = url.search(/\/(v3|brand)\//);
  return at > 0 ? [url.slice(at)] : [];
}

function attempt(read: () => string): string | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
