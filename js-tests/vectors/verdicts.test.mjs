// Signatures are valid exactly when node:crypto says so, by keys of 2048 to 4096 bits, published and of unusual lengths and exponents:
// genuine ones, altered ones, random ones, and numbers at both ends of the range. Every choice is seeded. The wasm with single steps does
// it, since what is signed are random bytes and no responses.

import assert from 'node:assert/strict';
import { createPublicKey, sign, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { row } from '../reliability/row.mjs';
import { seeded } from '../seeded.mjs';
import { published } from '../suite/published-keys.mjs';
import { steps } from '../target.mjs';

const ID = 'PUB_KEY_ID_0000000000000024101100397200000006';
/** Lengths of moduli that nobody has the primes of, for signatures that nobody made, and exponents beside the usual one. */
const LENGTHS = [2048, 2049, 2127, 2240, 3071, 3072, 4095, 4096];
const EXPONENTS = [65537n, 65539n, (1n << 32n) + 1n, (1n << 33n) - 1n];

test('signatures are valid exactly when node:crypto says so', async () => {
  const part = row(4, 'judged');
  const source = seeded(6);
  const glue = await import(pathToFileURL(join(steps, 'core.js')));
  glue.initSync({ module: new WebAssembly.Module(readFileSync(join(steps, 'core_bg.wasm'))) });
  const keys = [...known(source), ...unknown(source)].map((key) => ({ ...key, core: client(glue.Core, key.publicKey) }));
  // Long keys are slow in both: one signature out of twenty. Half of all are by keys that have genuine ones.
  const group = (long, made) => keys.filter(({ bits, genuine }) => bits > 2300 === long && genuine.length > 0 === made);
  const groups = [group(false, false), group(false, true), group(true, false), group(true, true)];

  const counts = { accepted: 0, refused: 0 };
  const kinds = new Map();
  for (let index = 0; index < part.count; index += 1) {
    const key = source.oneOf(groups[(index % 20 === 0 ? 2 : 0) + source.below(2)]);
    const { kind, message, number } = attempt(source, key);
    const signature = bytesOf(number, key.length);
    const ours = key.core.step_verify(ID, message, signature.toString('base64'));
    const theirs = verify('RSA-SHA256', message, key.publicKey, signature);
    assert.equal(ours, theirs, `${key.name}, ${kind}, number ${index}`);
    counts[ours ? 'accepted' : 'refused'] += 1;
    kinds.set(kind, (kinds.get(kind) ?? 0) + (ours ? 1 : 0));
  }
  for (const { core } of keys) core.free();

  // Only what is genuine is ever accepted.
  assert.deepEqual(
    [...kinds].filter(([, accepted]) => accepted > 0).map(([kind]) => kind),
    ['genuine'],
  );
  part.passed(
    counts.accepted + counts.refused,
    `0 differences: ${counts.accepted} accepted, ${counts.refused} refused, by ${keys.length} keys`,
  );
});

/** Published keys, each with a few genuine signatures. */
function* known({ bytes }) {
  for (const bits of [2048, 3072, 4096]) {
    for (const { privateKey, publicKey } of published(bits)) {
      const genuine = Array.from({ length: 16 }, () => {
        const message = bytes(20);
        return { message, number: numberOf(sign('RSA-SHA256', message, privateKey)) };
      });
      const { n } = publicKey.export({ format: 'jwk' });
      yield {
        name: `published key of ${bits} bits`,
        bits,
        length: bits / 8,
        modulus: numberOf(Buffer.from(n, 'base64url')),
        publicKey,
        genuine,
      };
    }
  }
}

/** Public keys made of an odd number: any, all ones, hardly any, ones in every other limb. */
function* unknown({ bytes, oneOf }) {
  for (const bits of LENGTHS) {
    const highest = 1n << BigInt(bits - 1);
    const limbs = BigInt(`0x${'0000000fffffff'.repeat(80)}`);
    for (const shape of [numberOf(bytes(512)), numberOf(bytes(512)), highest - 1n, 0n, limbs]) {
      const modulus = (shape % highest) | highest | 1n;
      const [length, exponent] = [Math.ceil(bits / 8), oneOf(EXPONENTS)];
      const [n, e] = [bytesOf(modulus, length), bytesOf(exponent, 5)].map((number) => number.toString('base64url'));
      const publicKey = createPublicKey({ key: { kty: 'RSA', n, e }, format: 'jwk' });
      yield { name: `modulus ${modulus} and exponent ${exponent}`, bits, length, modulus, publicKey, genuine: [] };
    }
  }
}

/** A message and a number that is its signature, or is not. */
function attempt({ bytes, below, oneOf }, { bits, length, modulus, genuine }) {
  const [message, any] = [bytes(8), numberOf(bytes(length))];
  const strange = [
    ['random', any % modulus],
    ['random, and not less than the modulus', any],
    ['the first numbers', BigInt(below(4))],
    ['the last numbers', modulus - 1n - BigInt(below(4))],
    ['the modulus and more', modulus + BigInt(below(4))],
    ['a power of two', 1n << BigInt(below(bits))],
    ['less one', (1n << BigInt(below(bits))) - 1n],
  ];
  const [kind, number] = oneOf(strange);
  if (genuine.length === 0) return { kind, message, number };
  const right = oneOf(genuine);
  return oneOf([
    { kind: 'genuine', ...right },
    { kind: 'of another message', message, number: right.number },
    { kind: 'a bit flipped', message: right.message, number: right.number ^ (1n << BigInt(below(bits))) },
    { kind: 'negated', message: right.message, number: modulus - right.number },
    { kind: 'and the modulus', message: right.message, number: right.number + modulus },
    { kind: 'one more', message: right.message, number: right.number + 1n },
    { kind, message, number },
  ]);
}

function client(Core, publicKey) {
  const pem = publicKey.export({ type: 'spki', format: 'pem' });
  const core = new Core(false, Buffer.from('1900000001'), Buffer.from('1DDE55AD'), 300);
  core.add_keys(Buffer.from(JSON.stringify([[ID, String(pem.length)]])), Buffer.from(pem));
  return core;
}

function numberOf(bytes) {
  return BigInt(`0x${bytes.toString('hex')}`);
}

/** In so many bytes, or in as many as it takes. */
function bytesOf(number, length) {
  const hex = number.toString(16);
  return Buffer.from(hex.padStart(Math.max(2 * length, hex.length + (hex.length % 2)), '0'), 'hex');
}
