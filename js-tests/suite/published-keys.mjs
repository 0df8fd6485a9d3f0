// Published RSA keys, for tests whose failures have to be found again. Holds no test.

import { createPrivateKey, createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Wycheproof's keys of so many bits with the exponent 65537: five of 2048, three of 3072, three of 4096. */
export function published(bits) {
  const file = new URL(`../../tests/vectors/wycheproof/rsa_pkcs1_${bits}_sig_gen_test.json`, import.meta.url);
  const { testGroups } = JSON.parse(readFileSync(file, 'utf8'));
  const usual = testGroups.filter(({ privateKey }) => privateKey.publicExponent === '010001');
  return usual.map(({ privateKeyPem }) => ({ privateKey: createPrivateKey(privateKeyPem), publicKey: createPublicKey(privateKeyPem) }));
}
