// What is the same in every run: published RSA keys, and bytes that follow from a seed. For tests whose failures have to be found again.
// Holds no test.

import { createHash, createPrivateKey, createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Wycheproof's keys of so many bits with the exponent 65537: five of 2048, three of 3072, three of 4096. */
export function published(bits) {
  const file = new URL(`../../tests/vectors/wycheproof/rsa_pkcs1_${bits}_sig_gen_test.json`, import.meta.url);
  const { testGroups } = JSON.parse(readFileSync(file, 'utf8'));
  const usual = testGroups.filter(({ privateKey }) => privateKey.publicExponent === '010001');
  return usual.map(({ privateKeyPem }) => ({ privateKey: createPrivateKey(privateKeyPem), publicKey: createPublicKey(privateKeyPem) }));
}

/** A function that gives as many bytes as it is asked for, other ones each time. */
export function seeded(seed) {
  let asked = 0;
  return (length) => createHash('shake256', { outputLength: length }).update(`${seed} ${(asked += 1)}`).digest();
}
