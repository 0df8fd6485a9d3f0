// What a caller gets under every fault of the sandbox, in every operation, with and without retries: never "rejected" or
// "not-sent" when the state has changed, and no rejection that nobody handles.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultNames } from 'wechatpay-coupon/sandbox';
import { cells, MODES, OPERATIONS } from './matrix.mjs';

const verification = (code) => ({ error: 'VerificationError', code, outcome: 'unknown', happens: true });
const lost = (happens) => ({ error: 'TransportError', code: 'TRANSPORT_FAILED', outcome: 'unknown', happens, mended: true });
const api = (outcome, happens, mended = true) => ({ error: 'ApiError', code: 'API_ERROR', outcome, happens, mended });
const unrecognized = (mended) => ({ ...api('unknown', false, mended), code: 'UNRECOGNIZED_RESPONSE' });
const answered = { error: undefined, code: undefined, outcome: 'answered', happens: true };

/** What one spoilt try looks like, whether the operation happens all the same, and whether a retry helps. */
const FAULTS = {
  'body-altered': verification('SIGNATURE_MISMATCH'),
  'wrong-key': verification('SIGNATURE_MISMATCH'),
  'unknown-serial': verification('SERIAL_UNKNOWN'),
  'key-rotation': verification('SERIAL_UNKNOWN'),
  'signature-missing': verification('HEADER_MISSING'),
  'headers-duplicated': verification('HEADER_INVALID'),
  'probe-signature': verification('SIGNATURE_PROBE'),
  'stale-timestamp': verification('TIMESTAMP_OUT_OF_WINDOW'),
  'future-timestamp': verification('TIMESTAMP_OUT_OF_WINDOW'),
  unreachable: { ...lost(false), outcome: 'not-sent' },
  'drop-before': lost(false),
  'drop-after': lost(true),
  'html-gateway': unrecognized(true),
  'bad-gateway': api('unknown', false),
  'service-unavailable': api('unknown', false),
  'system-error-before': api('unknown', false),
  'system-error-after': api('unknown', true),
  'accepted-202': api('unknown', false),
  'empty-404': unrecognized(false),
  'too-many-requests': api('rejected', false),
  'retry-after': api('rejected', false),
  delay: answered,
  gzip: answered,
  'chunked-1-byte': answered,
  'request-id-missing': answered,
};

/** A response with certificates may be signed with one that no client had. */
const MENDED = 'certificates.download, key-rotation';

test('each fault, operation and mode has the right error, outcome and coupon state', async (t) => {
  assert.deepEqual(Object.keys(FAULTS).sort(), [...faultNames].sort());
  const unhandled = [];
  const note = (reason) => unhandled.push(reason);
  process.on('unhandledRejection', note);
  t.after(() => process.off('unhandledRejection', note));

  let count = 0;
  for await (const { operation, fault, mode, ...cell } of cells()) {
    const { coupon, changed, repeatable = true } = OPERATIONS[operation];
    const { happens, mended = false, ...told } = `${operation}, ${fault}` === MENDED ? answered : FAULTS[fault];
    const tries = repeatable && mended ? { 'no retry': 1, 'retry, fault once': 2, 'retry, fault each time': 3 }[mode] : 1;
    const good = tries === 2;
    const { error, code, outcome } = good ? answered : told;
    const after = changed && (good || happens) ? changed : coupon.state;
    // A request that finds no connection never arrives.
    const arrived = fault === 'unreachable' ? (good ? 1 : 0) : tries;
    assert.deepEqual(cell, { error, code, outcome, arrived, before: coupon.state, after }, `${operation}, ${fault}, ${mode}`);
    // The promise, whatever the table above says.
    if (cell.outcome === 'rejected' || cell.outcome === 'not-sent') assert.equal(cell.after, cell.before);
    count += 1;
  }
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.deepEqual(unhandled, []);
  assert.equal(count, faultNames.length * Object.keys(OPERATIONS).length * Object.keys(MODES).length);
  t.diagnostic(`${count} cells`);
});
