// Who signs a request of an asynchronous call: the host's WebCrypto, or the caller's function, which must give bytes. Gives nothing where the
// wasm is to sign.

import type { Attempt } from './attempt.js';
import { failure } from './failure.js';
import type { Signal, UnsharedBytes } from './host.js';

/** Signs the bytes with RSASSA-PKCS1-v1_5 and SHA-256; the key may stay in a KMS, an HSM, or a non-extractable CryptoKey. */
export type Signer = (message: UnsharedBytes) => Uint8Array | Promise<Uint8Array>;

/** Gives the signature, or nothing where the wasm is to sign. */
export type Sign = (message: Uint8Array<ArrayBuffer>, attempt: Attempt, signal: Signal | undefined) => Promise<Uint8Array | undefined>;

const ALGORITHM = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
/** Bytes of a signature by the shortest key that is taken. */
const LEAST_SIGNATURE = 256;

/** The caller's function. */
export function callersSigner(sign: Signer): Sign {
  return async (message, attempt) => {
    let signature: unknown;
    try {
      signature = await sign(message);
    } catch (cause) {
      throw failure('TRANSPORT_FAILED', attempt, { cause, reason: 'SIGNER_FAILED' });
    }
    if (Object.prototype.toString.call(signature) !== '[object Uint8Array]') {
      throw failure('CONFIG_INVALID', attempt, { at: 'signer', reason: 'SIGNER_RESULT' });
    }
    return signature as Uint8Array;
  };
}

/**
 * The host's WebCrypto, which is looked for when it is needed: a host may have it later than this package. The key is imported once, and
 * cannot be exported again; a host that has not taken it is not given it again. `alone`: nobody signs in its place, and the bytes of the key are
 * wiped as soon as it has them.
 */
export function hostSigner(pkcs8: Uint8Array, alone: boolean): Sign {
  let importing: Promise<CryptoKey> | undefined;
  let key: CryptoKey | undefined;
  // An import whose call was ended may never end itself: the next call begins its own.
  const forget = () => {
    importing = undefined;
  };

  async function load(subtle: SubtleCrypto): Promise<CryptoKey> {
    // Bytes of its own: free() wipes the others at any time.
    const bytes = pkcs8.slice();
    try {
      key = await subtle.importKey('pkcs8', bytes, ALGORITHM, false, ['sign']);
      if (alone) pkcs8.fill(0);
      return key;
    } finally {
      bytes.fill(0);
    }
  }

  return async (message, attempt, signal) => {
    let subtle: SubtleCrypto | undefined;
    try {
      subtle = (globalThis.crypto as { readonly subtle?: SubtleCrypto }).subtle;
      if (subtle) {
        if (!key) {
          signal?.addEventListener('abort', forget, { once: true });
          importing ??= load(subtle);
          await importing;
        }
        const signature: unknown = await subtle.sign(ALGORITHM.name, key as unknown as CryptoKey, message);
        if (byteLength(signature) >= LEAST_SIGNATURE) return new Uint8Array(signature as ArrayBuffer);
      }
    } catch {}
    if (alone) throw failure('CONFIG_INVALID', attempt, { at: 'signer', reason: subtle ? 'WEBCRYPTO_REFUSED' : 'WEBCRYPTO_MISSING' });
    return undefined;
  };
}

function byteLength(signature: unknown): number {
  return Number((Object(signature) as { byteLength?: unknown }).byteLength);
}
