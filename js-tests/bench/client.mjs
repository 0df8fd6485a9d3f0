// The process of one contender: its calls, and nothing else. Measuring begins once the first call has given the coupon.

import { monitorEventLoopDelay } from 'node:perf_hooks';
import { COUPON_CODE } from './question.mjs';
import { answer } from './peer.mjs';
import { median } from './measure.mjs';

/** Milliseconds between looks at the clock, which the delay that is found has in it. */
const RESOLUTION = 1;

let call;

answer({
  async open({ contender, settings }) {
    const { open } = await import(`./contenders/${contender}.mjs`);
    call = await open(settings);
    const { coupon_code, coupon_state } = await call();
    if (coupon_code !== COUPON_CODE || coupon_state !== 'USED') throw new Error(`${contender} gives ${coupon_code} ${coupon_state}`);
  },

  /** Whether one call is rejected, and how. */
  refusal: () =>
    call().then(
      () => undefined,
      (error) => String(error.message),
    ),

  /** Milliseconds of a call, the calls made one after the other. */
  async latency({ calls }) {
    await inFlight(5, 1); // connections may have been closed meanwhile
    const times = [];
    for (let index = 0; index < calls; index += 1) {
      const begun = performance.now();
      await call();
      times.push(performance.now() - begun);
    }
    return median(times);
  },

  /** Calls a second, CPU milliseconds of this process for a call, and the longest time that the event loop stood still, in milliseconds. */
  async throughput({ calls, at }) {
    await inFlight(2 * at, at);
    const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
    delay.enable();
    const [cpu, begun] = [process.cpuUsage(), performance.now()];
    await inFlight(calls, at);
    const [{ user, system }, milliseconds] = [process.cpuUsage(cpu), performance.now() - begun];
    delay.disable();
    return { rate: (1000 * calls) / milliseconds, cpu: (user + system) / 1000 / calls, stall: Math.max(0, delay.max / 1e6 - RESOLUTION) };
  },

  /** What this process holds after so many more calls, in bytes. */
  async memory({ calls, at }) {
    await inFlight(calls, at);
    for (let round = 0; round < 3; round += 1) {
      gc();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
    return { rss, heap: heapUsed + arrayBuffers };
  },
});

/** So many calls, never more than `at` of them at once. */
async function inFlight(calls, at) {
  let left = calls;
  const work = async () => {
    while (left > 0) {
      left -= 1;
      await call();
    }
  };
  await Promise.all(Array.from({ length: at }, work));
}
