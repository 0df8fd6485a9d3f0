// The process that holds many clients of one contender: what one client keeps in memory. The keys are in the memory of OpenSSL or of the wasm, so
// what the system has given the process is what can be compared.

import { answer } from './peer.mjs';

const kept = [];

answer({
  /** Bytes for each of so many clients, beside those of as many before. */
  async clients({ contender, settings, count }) {
    const { open } = await import(`./contenders/${contender}.mjs`);
    const make = async () => {
      for (let index = 0; index < count; index += 1) {
        const call = await open(settings);
        await call(); // keys may be read as late as this
        kept.push(call);
      }
      for (let round = 0; round < 3; round += 1) {
        gc();
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return process.memoryUsage().rss;
    };
    const before = await make();
    return ((await make()) - before) / count;
  },
});
