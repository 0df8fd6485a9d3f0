// The configuration that is checked: from the variables that the documentation uses, from a file with them, or from a JSON file with the settings of a client.

import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseEnv } from 'node:util';

/** A key or certificate as it was given: its text, and the file or variable that it is from. */
export interface KeyText {
  readonly from: string;
  /** `undefined` where the file cannot be read. */
  readonly text: string | undefined;
  /** Why not. */
  readonly problem?: string;
}

/** What is checked. All of it may be missing. */
export interface Settings {
  readonly side: 'merchant' | 'brand';
  /** `mchid`, or `brandId`. */
  readonly id: string | undefined;
  readonly serialNo: string | undefined;
  readonly privateKey: KeyText | undefined;
  /** The certificate of the merchant or brand, `apiclient_cert.pem`: a client does not need it, and it shows what belongs together. */
  readonly certificate: KeyText | undefined;
  /** Keys of WeChat Pay by their ids. */
  readonly wechatpayKeys: ReadonlyMap<string, KeyText>;
  /** `apiV3Key`, or `brandApiKey`. */
  readonly secret: string | undefined;
  readonly baseUrl: string | undefined;
  readonly backupUrl: string | undefined;
}

/** The variables, without the `WXPAY_` or `WXPAY_BRAND_` in front. */
export const VARIABLES = {
  id: ['WXPAY_MCHID', 'WXPAY_BRAND_ID'],
  serialNo: ['WXPAY_SERIAL_NO', 'WXPAY_BRAND_SERIAL_NO'],
  privateKey: ['WXPAY_PRIVATE_KEY', 'WXPAY_BRAND_PRIVATE_KEY'],
  certificate: ['WXPAY_MERCHANT_CERTIFICATE', 'WXPAY_BRAND_CERTIFICATE'],
  publicKeyId: ['WXPAY_PUBLIC_KEY_ID', 'WXPAY_BRAND_PUBLIC_KEY_ID'],
  publicKey: ['WXPAY_PUBLIC_KEY', 'WXPAY_BRAND_PUBLIC_KEY'],
  platformSerialNo: ['WXPAY_CERTIFICATE_SERIAL_NO', undefined],
  platformCertificate: ['WXPAY_CERTIFICATE', undefined],
  secret: ['WXPAY_API_V3_KEY', 'WXPAY_BRAND_API_KEY'],
  baseUrl: ['WXPAY_BASE_URL', 'WXPAY_BASE_URL'],
  backupUrl: ['WXPAY_BACKUP_URL', 'WXPAY_BACKUP_URL'],
} as const;

/** A file that holds no configuration. */
export class SettingsUnreadable extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

/** Which side the variables are for; a merchant's where both are there. */
export function settingsOfEnvironment(env: Environment, folder = '.'): Settings {
  const side = env.WXPAY_MCHID === undefined && env.WXPAY_BRAND_ID !== undefined ? 'brand' : 'merchant';
  const at = side === 'merchant' ? 0 : 1;
  const given = (name: keyof typeof VARIABLES) => {
    const variable = VARIABLES[name][at];
    return variable === undefined ? undefined : env[variable]?.trim() || undefined;
  };
  const keyOf = (name: keyof typeof VARIABLES): KeyText | undefined => {
    const variable = VARIABLES[name][at];
    if (variable === undefined) return undefined;
    const file = env[`${variable}_FILE`];
    if (file) return fromFile(file, folder);
    const text = env[variable];
    return text ? { from: variable, text } : undefined;
  };
  const keys = new Map<string, KeyText>();
  const add = (id: string | undefined, key: KeyText | undefined) => {
    if (key) keys.set(id ?? '', key);
  };
  add(given('publicKeyId'), keyOf('publicKey'));
  add(given('platformSerialNo'), keyOf('platformCertificate'));
  return {
    side,
    id: given('id'),
    serialNo: given('serialNo'),
    privateKey: keyOf('privateKey'),
    certificate: keyOf('certificate'),
    wechatpayKeys: keys,
    secret: side === 'merchant' ? env.WXPAY_API_V3_KEY : env.WXPAY_BRAND_API_KEY,
    baseUrl: given('baseUrl'),
    backupUrl: given('backupUrl'),
  };
}

/** A file with variables (`.env`), or with the settings of a client as JSON. Files that it names are beside it. */
export function settingsOfFile(name: string): Settings {
  const text = readFileSync(name, 'utf8');
  const folder = dirname(resolve(name));
  if (!/^\s*\{/.test(text)) return settingsOfEnvironment(parseEnv(text) as Environment, folder);
  let value: Readonly<Record<string, unknown>>;
  try {
    value = JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch {
    throw new SettingsUnreadable(`${name} is neither a list of variables nor JSON`);
  }
  const textOf = (member: string) => (typeof value[member] === 'string' ? (value[member] as string) : undefined);
  const keyOf = (member: string, given: unknown): KeyText | undefined =>
    typeof given !== 'string' ? undefined : looksLikeKey(given) ? { from: member, text: given } : fromFile(given, folder);
  const keys = Object.entries((value.wechatpayKeys ?? {}) as Record<string, unknown>).flatMap(([id, given]) => {
    const key = keyOf(`wechatpayKeys.${id}`, given);
    return key ? [[id, key] as const] : [];
  });
  const side = value.brandId !== undefined ? 'brand' : 'merchant';
  return {
    side,
    id: textOf(side === 'brand' ? 'brandId' : 'mchid'),
    serialNo: textOf('serialNo'),
    privateKey: keyOf('privateKey', value.privateKey),
    certificate: keyOf('certificate', value.certificate),
    wechatpayKeys: new Map(keys),
    secret: textOf(side === 'brand' ? 'brandApiKey' : 'apiV3Key'),
    baseUrl: textOf('baseUrl'),
    backupUrl: textOf('backupUrl'),
  };
}

/** Not the name of a file. */
const looksLikeKey = (text: string) => text.includes('-----BEGIN') || text.length > 300;

function fromFile(name: string, folder: string): KeyText {
  try {
    return { from: name, text: readFileSync(resolve(folder, name), 'utf8') };
  } catch (error) {
    return { from: name, text: undefined, problem: (error as NodeJS.ErrnoException).code ?? 'it failed' };
  }
}
