// Who signs a request of an asynchronous call: the host's WebCrypto, or the caller's function. Refuses what a function gives when it is
// no bytes; gives nothing where the wasm is to sign.

import { failure } from './errors.js';

const ALGORITHM = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
/** Bytes of a signature by the shortest key that is taken. */
const LEAST_SIGNATURE = 256;

/** The caller's function. */
export function callersSigner(sign) {
  return async (message, context) => {
    let signature;
    try {
      signature = await sign(message);
    } catch (cause) {
      throw failure('TRANSPORT_FAILED', context, { cause, outcome: 'not-sent', reason: 'SIGNER_FAILED' });
    }
    if (Object.prototype.toString.call(signature) !== '[object Uint8Array]') {
      throw failure('CONFIG_INVALID', context, { at: 'signer', reason: 'SIGNER_RESULT' });
    }
    return signature;
  };
}

/**
 * The host's WebCrypto, which is looked for when it is needed: a host may have it later than this package. The key is imported once, and
 * cannot be exported again; a host that has refused it is not given it again. `alone`: nobody signs in its place, and the bytes of the key are
 * wiped as soon as it has them.
 */
export function hostSigner(pkcs8, alone) {
  let importing;
  let key;
  // An import whose call was ended may never end itself: the next call begins its own.
  const forget = () => { importing = undefined; };

  async function load(subtle) {
    // Bytes of its own: free() wipes the others at any time.
    const bytes = pkcs8.slice();
    try {
      key = await subtle.importKey('pkcs8', bytes, ALGORITHM, false, ['sign']);
      if (alone) pkcs8.fill(0);
    } finally {
      bytes.fill(0);
    }
  }

  return async (message, context, signal) => {
    let subtle;
    try {
      subtle = globalThis.crypto.subtle;
      if (subtle) {
        if (!key) {
          signal?.addEventListener('abort', forget, { once: true });
          await (importing ??= load(subtle));
        }
        const signature = await subtle.sign(ALGORITHM.name, key, message);
        if (signature?.byteLength >= LEAST_SIGNATURE) return new Uint8Array(signature);
      }
    } catch {}
    if (alone) throw failure('CONFIG_INVALID', context, { at: 'signer', reason: subtle ? 'WEBCRYPTO_REFUSED' : 'WEBCRYPTO_MISSING' });
  };
}
