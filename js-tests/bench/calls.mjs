// Whole calls over HTTP on a loopback address: a signed request, a verified response. Each contender has a process of its own, and so has
// the server. A contender that accepts a response which must be rejected is an error.

import { start } from './peer.mjs';
import { mapped, median, turned } from './measure.mjs';

export const IN_FLIGHT = 32;
const WARM_UP = 300;
/** What every contender has to reject: each spoils a part of what makes a response one of WeChat Pay's. */
export const SPOILT = ['body-altered', 'wrong-key', 'unknown-serial', 'signature-missing', 'stale-timestamp'];

export const OURS = 'ours';
export const WASM = 'ours-wasm';
export const MINIMUM = 'minimum';
export const AXIOS = 'axios-plugin';
export const NODE_V3 = 'node-v3';
const CONTENDERS = [OURS, WASM, AXIOS, NODE_V3, MINIMUM];

export const titles = Object.fromEntries(
  await Promise.all(CONTENDERS.map(async (name) => [name, (await import(`./contenders/${name}.mjs`)).title])),
);

/** Calls to the sandbox: `{ contender: { latency, rate, cpu, stall } }`. */
export async function toSandbox({ rounds, latencyCalls, throughputCalls, say }) {
  const sandbox = start('sandbox.mjs');
  const settings = await sandbox.ask('listen');
  const clients = await open(settings);
  const between = async () => {
    await sandbox.ask('forget');
  };
  try {
    say('every contender refuses what must be refused');
    for (const [name, client] of Object.entries(clients)) await refuses(name, client, sandbox);
    await between();
    return await alternate(clients, { rounds, latencyCalls, throughputCalls, say, between });
  } finally {
    for (const peer of [sandbox, ...Object.values(clients)]) peer.end();
  }
}

/** The same with a server that repeats one response. `settings` have its key as well: see `recordedServer`. */
export async function toRecorded(settings, { rounds, latencyCalls, throughputCalls, say }) {
  const clients = await open(settings);
  try {
    return await alternate(clients, { rounds, latencyCalls, throughputCalls, say, between: async () => {} });
  } finally {
    for (const client of Object.values(clients)) client.end();
  }
}

/** What a process of ours holds after each of so many calls, in bytes: `[{ calls, rss, heap }]`. */
export async function memoryOf(settings, steps, say) {
  const client = start('client.mjs', { execArgv: ['--expose-gc'] });
  await client.ask('open', { contender: OURS, settings });
  const held = [];
  let calls = 0;
  try {
    for (const step of steps) {
      say(`${step} calls of ${steps.at(-1)}`);
      held.push({ calls: step, ...(await client.ask('memory', { calls: step - calls, at: IN_FLIGHT })) });
      calls = step;
    }
  } finally {
    client.end();
  }
  return held;
}

async function open(settings) {
  const clients = {};
  for (const name of CONTENDERS) {
    clients[name] = start('client.mjs');
    await clients[name].ask('open', { contender: name, settings });
  }
  return clients;
}

async function refuses(name, client, sandbox) {
  for (const fault of SPOILT) {
    await sandbox.ask('fault', fault);
    const refusal = await client.ask('refusal');
    if (refusal === undefined) throw new Error(`${name} accepts a response with ${fault}: it does not do the same work as the others`);
  }
  if ((await client.ask('refusal')) !== undefined) throw new Error(`${name} rejects a good response`);
}

async function alternate(clients, { rounds, latencyCalls, throughputCalls, say, between }) {
  const names = Object.keys(clients);
  const all = mapped(clients, () => ({ latency: [], rate: [], cpu: [], stall: [] }));
  say('warming up');
  for (const name of names) {
    await clients[name].ask('throughput', { calls: WARM_UP, at: IN_FLIGHT });
    await between();
  }
  for (let round = 0; round < rounds; round += 1) {
    say(`round ${round + 1} of ${rounds}`);
    for (const name of turned(names, round)) {
      all[name].latency.push(await clients[name].ask('latency', { calls: latencyCalls }));
      await between();
    }
    for (const name of turned(names, round)) {
      const measured = await clients[name].ask('throughput', { calls: throughputCalls, at: IN_FLIGHT });
      for (const [what, value] of Object.entries(measured)) all[name][what].push(value);
      await between();
    }
  }
  return mapped(all, (lists) => mapped(lists, median));
}
