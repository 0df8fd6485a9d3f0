// The configuration as given, checked for what only JavaScript can tell: names, types, the URL. Refuses unknown settings, since a typo
// must not switch anything off. What a setting may hold is judged by the core.

import { defaultBackupUrl, defaultBaseUrl, defaultTolerance } from './tables.js';
import { encodeText } from './encode.js';
import { failure } from './errors.js';
import { readRetry } from './options.js';

const isText = (value) => typeof value === 'string';
const isFunction = (value) => typeof value === 'function';
const isBytes = (value) => ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Uint8Array]';
const isKey = (value) => isText(value) || isBytes(value);
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

const SETTINGS = {
  mchid: [isText, 'SETTING_TEXT'],
  serialNo: [isText, 'SETTING_TEXT'],
  privateKey: [isKey, 'KEY_TEXT_OR_BYTES'],
  signer: [(value) => isFunction(value) || value === 'webcrypto' || value === 'wasm', 'SETTING_SIGNER'],
  wechatpayKeys: [isObject, 'SETTING_OBJECT'],
  apiV3Key: [isText, 'SETTING_TEXT'],
  fetch: [isFunction, 'SETTING_FUNCTION'],
  now: [isFunction, 'SETTING_FUNCTION'],
  baseUrl: [isText, 'SETTING_TEXT'],
  backupUrl: [isText, 'SETTING_TEXT'],
  retry: [() => true],
  timestampTolerance: [Number.isInteger, 'SETTING_INTEGER'],
};

/** What HTTP libraries call the way through a proxy. */
const OF_PROXY = ['proxy', 'agent', 'dispatcher', 'httpAgent', 'httpsAgent'];

// What is no name may be a key that was pasted in the wrong place: it is not repeated in an error.
const SETTING = /^[A-Za-z]\w{0,31}$/;
const KEY_ID = /^(PUB_KEY_ID_\d{1,64}|[0-9A-Fa-f]{1,40})$/;

/** Settings by name, with defaults. Getters of the caller's object run once, here. */
export function readConfiguration(config) {
  const given = snapshot(config, 'config');
  const settings = { __proto__: null };
  for (const [name, value] of Object.entries(given)) {
    if (OF_PROXY.includes(name)) throw invalid(name, 'SETTING_OF_PROXY');
    if (!Object.hasOwn(SETTINGS, name)) throw invalid(SETTING.test(name) ? name : 'config', 'SETTING_UNKNOWN');
    if (value === undefined) continue;
    const [fits, reason] = SETTINGS[name];
    if (!fits(value)) throw invalid(name, reason, value);
    settings[name] = value;
  }
  for (const name of ['mchid', 'serialNo', 'wechatpayKeys']) {
    if (settings[name] === undefined) throw invalid(name, 'SETTING_MISSING');
  }
  const signs = isFunction(settings.signer);
  if (signs && settings.privateKey !== undefined) throw invalid('privateKey', 'SIGNER_AND_KEY');
  if (!signs && settings.privateKey === undefined) throw failure('KEY_INVALID', undefined, { at: 'privateKey', reason: 'KEY_EMPTY' });
  const baseUrl = base(settings.baseUrl ?? defaultBaseUrl, 'baseUrl');
  // The official backup is the backup of the official host only.
  const backupUrl = settings.backupUrl ?? (baseUrl === defaultBaseUrl ? defaultBackupUrl : undefined);
  return {
    mchid: settings.mchid,
    serialNo: settings.serialNo,
    privateKey: settings.privateKey,
    signer: settings.signer,
    wechatpayKeys: keyPairs(settings.wechatpayKeys),
    apiV3Key: settings.apiV3Key,
    fetch: settings.fetch,
    now: settings.now ?? Date.now,
    baseUrl,
    backupUrl: backupUrl && base(backupUrl, 'backupUrl'),
    retry: readRetry(settings.retry),
    timestampTolerance: settings.timestampTolerance ?? defaultTolerance,
  };
}

function snapshot(object, place) {
  if (!isObject(object)) throw invalid(place, 'SETTING_OBJECT', object);
  try {
    return { ...object };
  } catch {
    throw invalid(place, 'SETTING_OBJECT');
  }
}

/** Names and files of keys. */
export function keyPairs(keys) {
  const pairs = Object.entries(snapshot(keys, 'wechatpayKeys'));
  for (const [id, key] of pairs) {
    if (key === undefined || isKey(key)) continue;
    throw invalid(KEY_ID.test(id) ? `wechatpayKeys.${id}` : 'wechatpayKeys', 'KEY_TEXT_OR_BYTES', key);
  }
  // An unset variable is an empty key, which the core names by its id.
  return pairs.map(([id, key]) => [id, key ?? '']);
}

/** Copies a key into bytes of its own, to be wiped. */
export const keyBytes = (key) => (isText(key) ? encodeText(key) : new Uint8Array(key));

/** Gives `use` the keys as the core reads them: the name and length of each, and the files one after another, which are wiped then. */
export function withKeys(pairs, use) {
  const parts = pairs.map(([, key]) => keyBytes(key));
  const files = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  try {
    let end = 0;
    const names = pairs.map(([name], index) => {
      files.set(parts[index], end);
      end += parts[index].length;
      return [name, String(parts[index].length)];
    });
    return use(names, files);
  } finally {
    for (const bytes of [files, ...parts]) bytes.fill(0);
  }
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** A segment that a URL parser takes away, or one that is empty. */
const LOST_SEGMENT = /^((\.|%2e){1,2})?$/i;

/**
 * What comes before the path of a request, as the host's own URL parser writes it, so that what is signed is what is sent: the origin, and the
 * path that a reverse proxy listens on.
 */
function base(text, at) {
  let url;
  try {
    url = new URL(text);
  } catch {
    throw invalid(at, 'BASE_URL_SHAPE');
  }
  const { origin, pathname } = url;
  const secure = url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname));
  if (!secure || url.href !== origin + pathname || /[?#]|^\s*\w+:\/*[^/]*@/.test(text)) throw invalid(at, 'BASE_URL_SHAPE');
  const path = pathname.replace(/\/$/, '');
  if (path !== '' && [defaultBaseUrl, defaultBackupUrl].includes(origin)) throw invalid(at, 'BASE_URL_OFFICIAL');
  // The parser has dropped blanks, followed .. and turned backslashes by now: what was given tells.
  const given = text.replace(/[\0- ]/g, '').replace(/^\w+:\/*[^/]*/, '').replace(/\/$/, '');
  if (text.includes('\\') || given.split('/').slice(1).some((segment) => LOST_SEGMENT.test(segment))) throw invalid(at, 'BASE_URL_PATH');
  return origin + path;
}

function invalid(at, reason, ...given) {
  return failure('CONFIG_INVALID', undefined, { at, reason, more: given.length > 0 ? `Given: ${kindOf(given[0])}.` : undefined });
}

/** What a value of a wrong type is, by its kind alone. */
function kindOf(value) {
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : typeof value;
  let kind;
  try {
    kind = Object.prototype.toString.call(value).slice(8, -1);
  } catch {} // a Proxy may throw
  return SETTING.test(kind) ? kind : 'object';
}
