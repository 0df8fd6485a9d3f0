// What is wrong before a request is sent is reported before, in every operation and every way to call it: a clock that gives no time
// is not found out when the response has arrived, nor are options of a wrong shape.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { receiver } from './notification.mjs';
import { OPERATIONS, PARAMETERS, operationOf, refusal, rejection } from './wechatpay.mjs';

/** What is wrong: the client's settings, the options; then the code and the place. */
const WRONG = {
  'a clock that throws': [
    {
      now: () => {
        throw new Error('no clock');
      },
    },
    undefined,
    'CONFIG_INVALID',
    'now',
  ],
  'a clock that gives a text': [{ now: () => '2025-08-03' }, undefined, 'CONFIG_INVALID', 'now'],
  'options that are none': [{}, 7, 'CONFIG_INVALID', 'options'],
  'options with a typo': [{}, { signals: undefined }, 'CONFIG_INVALID', 'options'],
  'a signal that is none': [{}, { signal: {} }, 'CONFIG_INVALID', 'options.signal'],
  'a retry that is none': [{}, { retry: { times: -1 } }, 'CONFIG_INVALID', 'options.retry.times'],
};

for (const [what, [changes, options, code, at]] of Object.entries(WRONG)) {
  test(`${what} is refused before anything is sent`, async () => {
    const wechatpay = receiver(changes); // whose fetch fails the test
    const calls = OPERATIONS.flatMap((name) => {
      const [operation, params] = [operationOf(wechatpay, name), PARAMETERS[name]()];
      return [() => operation(params, options), () => operation.withResponse(params, options)];
    });
    const resolving = ['userCoupons.use', 'userCoupons.return'].map(
      (name) => () => operationOf(wechatpay, name).resolve(PARAMETERS[name](), options),
    );
    for (const call of [...calls, ...resolving, () => wechatpay.certificates.download(options)]) {
      const error = await rejection(call());
      assert.deepEqual([error.code, error.at, error.outcome], [code, at, 'not-sent']);
    }
    if (options !== undefined) return;
    for (const name of OPERATIONS) {
      const { prepare, prepareAsync } = operationOf(wechatpay, name);
      assert.deepEqual(
        [refusal(() => prepare(PARAMETERS[name]())).at, (await rejection(prepareAsync(PARAMETERS[name]()))).outcome],
        [at, 'not-sent'],
      );
    }
  });
}
