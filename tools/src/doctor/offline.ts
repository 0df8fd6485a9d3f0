// What can be said of a configuration without a network: each key, and whether they belong together.

import { type KeyObject, X509Certificate, createPrivateKey, createPublicKey } from 'node:crypto';
import { ConfigError, WechatPay, WechatPayBrand } from 'wechatpay-coupon';
import { type Check, type CheckId, fails, holds, unknown } from './check.ts';
import type { KeyText, Settings } from './settings.ts';

const DAY = 86_400_000; // milliseconds
/** A certificate that ends sooner is worth a word. */
const SOON = 30 * DAY;

/** The checks, in the order in which they are read. `now` in milliseconds. */
export function checkOffline(settings: Settings, now: number): readonly Check[] {
  return [
    ...idChecks(settings),
    ...privateKeyChecks(settings),
    ...certificateChecks(settings, now),
    ...publicKeyChecks(settings, now),
    ...secretChecks(settings),
    ...(clientOf(settings) instanceof Error ? [fails('client', (clientOf(settings) as Error).message)] : [holds('client')]),
  ];
}

/** The client that the settings make, or why they make none. */
export function clientOf(settings: Settings, more: { now?: () => number } = {}): WechatPay | WechatPayBrand | Error {
  const { side, id = '', serialNo = '', privateKey, wechatpayKeys, secret, baseUrl, backupUrl } = settings;
  const shared = {
    serialNo,
    privateKey: privateKey?.text ?? '',
    wechatpayKeys: Object.fromEntries([...wechatpayKeys].map(([name, { text = '' }]) => [name, text])),
    ...(baseUrl && { baseUrl }),
    ...(backupUrl && { backupUrl }),
    ...more,
  };
  try {
    if (side === 'merchant') return new WechatPay({ ...shared, mchid: id, ...(secret && { apiV3Key: secret }) });
    return new WechatPayBrand({ ...shared, brandId: id, ...(secret && { brandApiKey: secret }) });
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
}

function idChecks({ side, id }: Settings): readonly Check[] {
  const check: CheckId = side === 'merchant' ? 'mchid' : 'brandId';
  if (!id) return [fails(check)];
  return [/^\d{4,32}$/.test(id) ? holds(check, id) : fails(check, id)];
}

/** Line ends may be written `\n`; all of it may be in base64; the first and last line may be missing. */
export function pemOf(text: string, label: string): string {
  const lines = text.trim().replaceAll('\\n', '\n').replaceAll('\\r', '');
  if (lines.includes('-----BEGIN')) return lines;
  const decoded = Buffer.from(lines, 'base64').toString('latin1');
  return decoded.includes('-----BEGIN') ? decoded : `-----BEGIN ${label}-----\n${lines}\n-----END ${label}-----`;
}

function privateKeyOf(key: KeyText | undefined): KeyObject | undefined {
  try {
    return key?.text === undefined ? undefined : createPrivateKey(pemOf(key.text, 'PRIVATE KEY'));
  } catch {
    return undefined;
  }
}

function certificateOf(key: KeyText | undefined): X509Certificate | undefined {
  try {
    return key?.text === undefined ? undefined : new X509Certificate(pemOf(key.text, 'CERTIFICATE'));
  } catch {
    return undefined;
  }
}

function privateKeyChecks({ privateKey }: Settings): readonly Check[] {
  if (!privateKey) return [fails('privateKey')];
  if (privateKey.text === undefined) return [fails('privateKeyFile', `${privateKey.from}: ${privateKey.problem}`)];
  const text = pemOf(privateKey.text, 'PRIVATE KEY');
  const kind = /-----BEGIN ([^-]+)-----/.exec(text)?.[1] ?? '';
  if (!kind.endsWith('PRIVATE KEY')) return [fails('privateKeyKind', kind)];
  if (kind === 'ENCRYPTED PRIVATE KEY' || text.includes('Proc-Type: 4,ENCRYPTED')) return [fails('privateKeyPassphrase')];
  if (!text.includes(`-----END ${kind}-----`)) return [fails('privateKeyWhole')];
  const key = privateKeyOf(privateKey);
  if (!key) return [fails('privateKeyWhole')];
  const { modulusLength } = key.asymmetricKeyDetails ?? {};
  if (key.asymmetricKeyType !== 'rsa' || modulusLength === undefined) return [fails('privateKeyRsa', String(key.asymmetricKeyType))];
  return [
    modulusLength >= 2048 && modulusLength <= 4096
      ? holds('privateKey', `RSA ${modulusLength}`)
      : fails('privateKeyLength', String(modulusLength)),
  ];
}

/** The hexadecimal digits as WeChat Pay writes them. */
const serialOf = (text: string) =>
  text
    .replace(/[\s:]/g, '')
    .toUpperCase()
    .replace(/^0+(?=.)/, '');

function certificateChecks({ certificate, privateKey, serialNo, id }: Settings, now: number): readonly Check[] {
  const given = serialNo ? serialOf(serialNo) : undefined;
  const form = given === undefined ? [fails('serialNo')] : /^[0-9A-F]{1,40}$/.test(given) ? [] : [fails('serialNoForm', serialNo ?? '')];
  if (!certificate) return [...form, ...(form.length === 0 ? [unknown('serialNoUnproved', given)] : [])];
  if (certificate.text === undefined) return [...form, fails('certificateFile', `${certificate.from}: ${certificate.problem}`)];
  const read = certificateOf(certificate);
  if (!read) return [...form, fails('certificateWhole')];
  const key = privateKeyOf(privateKey);
  const serial = serialOf(read.serialNumber);
  const owner = /CN=(\d{4,32})\b/.exec(read.subject)?.[1];
  return [
    ...form,
    ...(given === undefined || form.length > 0
      ? [unknown('serialOfCertificate', serial)]
      : [given === serial ? holds('serialNo', serial) : fails('serialDiffers', serial)]),
    ...(key ? [read.checkPrivateKey(key) ? holds('belongTogether') : fails('belongTogether')] : []),
    ...(owner !== undefined && id !== undefined && owner !== id ? [fails('certificateOwner', owner)] : []),
    dates('certificateDates', read, now),
  ];
}

function dates(id: 'certificateDates' | 'platformDates', certificate: X509Certificate, now: number): Check {
  const [from, to] = [Date.parse(certificate.validFrom), Date.parse(certificate.validTo)];
  const days = `${new Date(from).toISOString().slice(0, 10)} – ${new Date(to).toISOString().slice(0, 10)}`;
  if (now < from || now > to) return fails(id, days);
  return now > to - SOON ? unknown(id === 'certificateDates' ? 'certificateSoon' : 'platformSoon', days) : holds(id, days);
}

function publicKeyChecks({ wechatpayKeys, secret, side }: Settings, now: number): readonly Check[] {
  if (wechatpayKeys.size === 0) return [secret && side === 'merchant' ? unknown('wechatpayKeysNone') : fails('wechatpayKeys')];
  return [...wechatpayKeys].flatMap(([id, key]): readonly Check[] => {
    if (key.text === undefined) return [fails('wechatpayKeyFile', `${key.from}: ${key.problem}`)];
    const text = key.text.replaceAll('\\n', '\n');
    if (text.includes('PRIVATE KEY-----')) return [fails('wechatpayKeyPrivate', id)];
    if (text.includes('BEGIN CERTIFICATE')) return platformChecks(id, key, now);
    if (!id) return [fails('publicKeyIdMissing')];
    if (!/^PUB_KEY_ID_[0-9A-Za-z]+$/.test(id)) return [fails('publicKeyId', id)];
    try {
      const { asymmetricKeyDetails } = createPublicKey(pemOf(text, 'PUBLIC KEY'));
      return [holds('publicKey', `${id}, RSA ${asymmetricKeyDetails?.modulusLength}`)];
    } catch {
      return [fails('publicKeyWhole', id)];
    }
  });
}

function platformChecks(id: string, key: KeyText, now: number): readonly Check[] {
  const certificate = certificateOf(key);
  if (!certificate) return [fails('platformWhole', id)];
  if (/CN=\d{8,10}\b/.test(certificate.subject)) return [fails('platformIsMerchants', id)];
  const serial = serialOf(certificate.serialNumber);
  return [serialOf(id) === serial ? holds('platform', serial) : fails('platformSerial', serial), dates('platformDates', certificate, now)];
}

function secretChecks({ secret, side }: Settings): readonly Check[] {
  const id: CheckId = side === 'merchant' ? 'apiV3Key' : 'brandApiKey';
  if (secret === undefined) return [unknown(side === 'merchant' ? 'apiV3KeyNone' : 'brandApiKeyNone')];
  const length = Buffer.byteLength(secret);
  return [length === 32 ? holds(id) : fails(id, String(length))];
}
