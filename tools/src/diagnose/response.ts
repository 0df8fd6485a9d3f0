// Why the signature of a response or notification does not hold: what of it was changed on its way, another key, another time.

import type { Bytes } from './bytes.ts';
import { type GivenKey, type Signed, type Verdict, bytesOf, responseMessage, verify } from './keys.ts';
import { type Pasted, valuesOf } from './paste.ts';
import { type RewriteId, candidates } from './rewrites.ts';

/** What was found wrong; each has words in both languages. */
export type CauseId =
  | RewriteId
  | 'header-missing'
  | 'header-doubled'
  | 'header-damaged'
  | 'timestamp-not-a-time'
  | 'signature-damaged'
  | 'probe'
  | 'key-unknown'
  | 'other-key'
  | 'own-certificate'
  | 'other-response'
  | 'clock'
  | 'no-body'
  | 'nothing-found';

/** One thing that was found. `what` is a header, a key's name, or seconds. */
export interface Cause {
  readonly id: CauseId;
  readonly what?: string;
}

/** What came of it. */
export interface Diagnosis {
  /** Whether the signature holds over exactly these headers and bytes, under the key that `Wechatpay-Serial` names. The time is not part of it. */
  readonly holds: boolean;
  /** What is wrong: what makes the signature hold when it is undone, first things first; or what keeps it from being looked at. */
  readonly causes: readonly Cause[];
  /** What is worth knowing all the same. */
  readonly notes: readonly Cause[];
  /** The text that was verified (验签名串), in parts; and the one that the signature covers, where it was found. */
  readonly verified?: readonly Bytes[];
  readonly covered?: readonly Bytes[];
  /** The key under which it was verified, or under which it holds. */
  readonly key?: GivenKey;
}

/** What is looked at. */
export interface ResponseCase {
  readonly message: Pasted;
  readonly keys: readonly GivenKey[];
  /** Other responses, whose headers may have been mixed up with this one's. */
  readonly others?: readonly Pasted[];
  /** When it was received, in seconds; left out where nobody knows. */
  readonly received?: number;
}

const NAMES = ['Wechatpay-Timestamp', 'Wechatpay-Nonce', 'Wechatpay-Serial', 'Wechatpay-Signature'] as const;
const WINDOW = 300; // seconds

export async function diagnoseResponse({ message, keys, others = [], received }: ResponseCase): Promise<Diagnosis> {
  const notes: Cause[] = [];
  const given = NAMES.map((name) => ({ name, values: valuesOf(message, name) }));
  const missing = given.filter(({ values }) => values.length === 0).map(({ name }): Cause => ({ id: 'header-missing', what: name }));
  const doubled = given.filter(({ values }) => values.length > 1).map(({ name }): Cause => ({ id: 'header-doubled', what: name }));
  if (missing.length > 0) return { holds: false, causes: missing, notes };
  const [timestamp, nonce, serial, signature] = given.map(({ values }) => values[0] ?? '') as [string, string, string, string];

  if (!/^[1-9]\d{0,9}$/.test(timestamp)) return { holds: false, causes: [{ id: 'timestamp-not-a-time', what: timestamp }], notes };
  if (received !== undefined && Math.abs(received - Number(timestamp)) >= WINDOW)
    notes.push({ id: 'clock', what: String(received - Number(timestamp)) });
  if (signature.startsWith('WECHATPAY/SIGNTEST/')) return { holds: false, causes: [{ id: 'probe' }], notes };
  if (!message.body) notes.push({ id: 'no-body' });
  const body = message.body ?? new Uint8Array();

  const signed: Signed = { timestamp, nonce, signature, body };
  const verified = bytesOf(responseMessage(signed));
  const named = keys.filter(({ name }) => name === undefined || name.toUpperCase() === serial.toUpperCase());
  const first = named.find((key) => verify(key, signed) === 'holds');
  if (first) return { holds: doubled.length === 0, causes: doubled, notes, verified, key: first };

  const verdicts = keys.map((key) => verify(key, signed));
  const damage = damaged(verdicts);
  if (damage) return { holds: false, causes: [{ id: damage }], notes, verified };

  const found = await search(signed, [...named, ...keys.filter((key) => !named.includes(key))], others);
  if (!found) {
    const causes: Cause[] = named.length === 0 ? [{ id: 'key-unknown', what: serial }] : [{ id: 'nothing-found' }];
    return { holds: false, causes, notes, verified, ...(named[0] && { key: named[0] }) };
  }
  const { key, by, mixed, covered } = found;
  const causes: Cause[] = by.map((id) => ({ id }));
  if (mixed) causes.push({ id: 'other-response' });
  if (!named.includes(key)) causes.push({ id: key.certificate?.owner ? 'own-certificate' : 'other-key', what: key.name ?? '' });
  return { holds: false, causes: [...doubled, ...causes], notes, verified, covered: bytesOf(responseMessage(covered)), key };
}

function damaged(verdicts: readonly Verdict[]): CauseId | undefined {
  if (verdicts.length > 0 && verdicts.every((verdict) => verdict === 'SIGNATURE_MALFORMED')) return 'signature-damaged';
  return verdicts.some((verdict) => verdict === 'HEADER_INVALID' || verdict === 'HEADER_MISSING') ? 'header-damaged' : undefined;
}

interface Found {
  readonly key: GivenKey;
  readonly by: readonly RewriteId[];
  readonly mixed: boolean;
  readonly covered: Signed;
}

/** The least that has to be undone for the signature to hold: the body alone, then another key, then the time and nonce of another response. */
async function search(signed: Signed, keys: readonly GivenKey[], others: readonly Pasted[]): Promise<Found | undefined> {
  const bodies = await candidates(signed.body);
  const holding = (key: GivenKey, one: Signed) => verify(key, one) === 'holds';
  for (const key of keys)
    for (const { body, by } of bodies) {
      const covered = { ...signed, body };
      if (holding(key, covered)) return { key, by, mixed: false, covered };
    }
  for (const other of others) {
    const [timestamp = signed.timestamp] = valuesOf(other, 'Wechatpay-Timestamp');
    const [nonce = signed.nonce] = valuesOf(other, 'Wechatpay-Nonce');
    const texts = [
      { timestamp, nonce },
      { timestamp: signed.timestamp, nonce },
      { timestamp, nonce: signed.nonce },
    ];
    const ofOther = (other.body ? [{ body: other.body, by: [] }] : []) as typeof bodies;
    for (const key of keys)
      for (const text of [{ timestamp: signed.timestamp, nonce: signed.nonce }, ...texts])
        for (const { body, by } of [...bodies, ...ofOther]) {
          const covered = { ...signed, ...text, body };
          if (holding(key, covered)) return { key, by, mixed: true, covered };
        }
  }
  return undefined;
}
