// The resource of a notification, decrypted with WebCrypto.

import { decode, fromBase64, utf8 } from './bytes.ts';

/** Why a resource cannot be decrypted. */
export type DecryptProblem = 'not-a-notification' | 'key-length' | 'not-base64' | 'does-not-open';

export type Decrypted = { readonly text: string } | { readonly problem: DecryptProblem };

interface Resource {
  readonly ciphertext: string;
  readonly nonce: string;
  readonly associated_data?: unknown;
}

/** Opens the `resource` of a notification, given whole or alone, with the APIv3 key (APIv3密钥) or brand API key (品牌API密钥). */
export async function decrypt(notification: string, key: string): Promise<Decrypted> {
  const resource = resourceIn(notification);
  if (!resource) return { problem: 'not-a-notification' };
  if (utf8(key).length !== 32) return { problem: 'key-length' };
  const ciphertext = fromBase64(resource.ciphertext);
  if (!ciphertext) return { problem: 'not-base64' };
  const additionalData = utf8(typeof resource.associated_data === 'string' ? resource.associated_data : '');
  try {
    const imported = await crypto.subtle.importKey('raw', utf8(key), 'AES-GCM', false, ['decrypt']);
    const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: utf8(resource.nonce), additionalData }, imported, ciphertext);
    return { text: decode(new Uint8Array(opened)) ?? '' };
  } catch {
    return { problem: 'does-not-open' };
  }
}

function resourceIn(text: string): Resource | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text.slice(Math.max(0, text.indexOf('{'))));
  } catch {
    return undefined;
  }
  const given = (value as { resource?: unknown } | null)?.resource ?? value;
  const { ciphertext, nonce } = (given ?? {}) as { ciphertext?: unknown; nonce?: unknown };
  return typeof ciphertext === 'string' && typeof nonce === 'string' ? (given as Resource) : undefined;
}
