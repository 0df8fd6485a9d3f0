// RSA key pairs with the WebCrypto of the host: RSASSA-PKCS1-v1_5 with SHA-256, 2048 bits.

import { pem } from './bytes.js';
import type { Bytes } from './bytes.js';

const SCHEME = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
const PARAMETERS = { ...SCHEME, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) };

export type Sign = (message: Bytes) => Promise<Bytes>;

export interface KeyPair {
  readonly sign: Sign;
  readonly verify: (message: Bytes, signature: Bytes) => Promise<boolean>;
  /** SubjectPublicKeyInfo. */
  readonly publicKey: Bytes;
  readonly publicPem: string;
  readonly privatePem: string;
}

/** The host's own; looked up at each call, as a host may set it after import. */
export function subtle(): SubtleCrypto {
  const found = (globalThis as { readonly crypto?: { readonly subtle?: SubtleCrypto } }).crypto?.subtle;
  if (found) return found;
  throw new Error(
    'The sandbox needs WebCrypto: globalThis.crypto.subtle. Node.js has it from version 20, browsers on https and localhost.',
  );
}

export async function keyPair(): Promise<KeyPair> {
  const { privateKey, publicKey } = await subtle().generateKey(PARAMETERS, true, ['sign', 'verify']);
  const [pkcs8, spki] = await Promise.all([subtle().exportKey('pkcs8', privateKey), subtle().exportKey('spki', publicKey)]);
  const spkiBytes = new Uint8Array(spki);
  return {
    publicKey: spkiBytes,
    publicPem: pem('PUBLIC KEY', spkiBytes),
    privatePem: pem('PRIVATE KEY', new Uint8Array(pkcs8)),
    sign: async (message) => new Uint8Array(await subtle().sign(SCHEME.name, privateKey, message)),
    verify: (message, signature) => subtle().verify(SCHEME.name, publicKey, signature, message),
  };
}
