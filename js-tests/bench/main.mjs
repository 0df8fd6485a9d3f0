// The benchmark: one run, one table. Ratios are the point; the times are this machine's. What is compared is measured alternately, in the same run,
// and medians are taken. Ends well whether targets are met or not; fails when something cannot be measured, or when a contender
// accepts a response that must be rejected.

import { availableParallelism, cpus } from 'node:os';
import { readFileSync } from 'node:fs';
import { beginning } from './beginning.mjs';
import { AXIOS, IN_FLIGHT, MINIMUM, NODE_V3, OURS, SPOILT, WASM, memoryOf, titles, toRecorded, toSandbox } from './calls.mjs';
import { settings, signing } from './merchant.mjs';
import { COUPON_CODE } from './question.mjs';
import { start } from './peer.mjs';
import { compare, print, quiet, say, section } from './report.mjs';
import { inRuntimes } from './runtimes.mjs';
import { withoutHttp } from './stub.mjs';
import { acceptingPage, acceptingSample, preparing, rsa } from './steps.mjs';

const SAMPLES = [
  ['partner-product-coupon-return.bundle', 'return', 'Code_123456'],
  ['partner-product-coupon-return.sequential', 'return', '123446565767'],
];
const PAGES = [1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000];
const CLIENTS = 500;
const MANY_CALLS = [10_000, 40_000, 70_000, 100_000];
const VERSIONS = Object.fromEntries([AXIOS, NODE_V3].map((name) => [name, versionOf(titles[name])]));

const begun = performance.now();

await steps();
await stub();
await standing();
await calls();
quiet();
print();
console.log(`
Node.js ${process.version}, ${process.platform} ${process.arch}, ${availableParallelism()} cores (${cpus()[0].model.trim()}), ${new Date().toISOString().slice(0, 10)}, RSA 2048.
${titles[AXIOS]} ${VERSIONS[AXIOS]}, ${titles[NODE_V3]} ${VERSIONS[NODE_V3]}: each as its own documentation has it. Every contender
refused answers with ${SPOILT.join(', ')}.
Medians of rounds that alternate. CPU is that of the client's process alone. It took ${((performance.now() - begun) / 60_000).toFixed(1)} minutes.`);
process.exit();

async function steps() {
  say('RSA');
  const { signWebCrypto, signWasm, signNode, verifyWasm, verifyWebCrypto, verifyNode, prepare } = await rsa();
  section('RSA');
  compare('sign: WebCrypto, the default', signWebCrypto, 'ms', signNode, 'node:crypto');
  compare("sign: wasm, signer: 'wasm'", signWasm, 'ms', signNode, 'node:crypto');
  compare('verify: wasm', verifyWasm, 'ms', verifyNode, 'node:crypto', ['<=', 2.5]);
  compare('verify: WebCrypto, for information', verifyWebCrypto, 'ms', verifyNode, 'node:crypto');

  say('preparing requests and accepting responses');
  const light = await preparing();
  section('Steps of a call');
  compare('prepare, whole (synchronous, wasm)', prepare, 'ms', signNode, 'node:crypto sign');
  compare('prepare without RSA', 1000 * light.prepare, 'µs', 1000 * light.stringify, 'JSON.stringify', ['<=', 60], 'figure');
  for (const sample of SAMPLES) {
    const { bytes, whole, rest, parse } = await acceptingSample(...sample);
    const size = `${(bytes / 1000).toFixed(1)} kB`;
    compare(`accept ${size}, whole`, 1000 * whole, 'µs', 1000 * verifyNode, 'node:crypto verify');
    compare(`accept ${size} without RSA`, 1000 * rest, 'µs', 1000 * parse, 'JSON.parse', bytes < 5000 ? ['<=', 4] : undefined);
  }

  section('accept without RSA by size of the response: a page of coupons');
  for (const size of PAGES) {
    say(`accepting ${size} bytes`);
    const { bytes, rest, parse } = await acceptingPage(size);
    compare(`${bytes} bytes, ${((1e6 * rest) / bytes).toFixed(1)} ns a byte`, 1000 * rest, 'µs', 1000 * parse, 'JSON.parse');
  }
}

async function stub() {
  say('calls without HTTP');
  const { ours, byHand, unsigned, sign, prepare, accept, response } = await withoutHttp();
  section('A call without HTTP: fetch is a stub');
  compare('wechatpay-coupon', ours, 'ms', byHand, titles[MINIMUM], ['<=', 1.5]);
  compare('  of it: signing by WebCrypto, alone', sign, 'ms', ours, 'the call');
  compare('  of it: accepting the response, RSA included', accept, 'ms', ours, 'the call');
  compare('  of it: preparing, with a signer that does nothing', prepare, 'ms', ours, 'the call');
  compare('  of it: a Response made and read', response, 'ms', ours, 'the call');
  compare('with a signer that does nothing', unsigned, 'ms', ours, 'the call');
}

async function standing() {
  say('starting processes');
  const times = beginning({ rounds: 11 });
  section('Beginning');
  compare('import, keys, first request signed by WebCrypto', times.ours, 'ms', times.node, "Node.js' own start");
  compare('import, keys, first request signed in wasm', times['ours-wasm'], 'ms', times.node, "Node.js' own start", ['<=', 0.75]);
  for (const name of [AXIOS, NODE_V3]) compare(`import and keys of ${titles[name]}`, times[name], 'ms', times.node, "Node.js' own start");
}

async function calls() {
  const rounds = (count) => ({ rounds: count, latencyCalls: 60, throughputCalls: 480 });
  const progress = (what) => (text) => say(`calls to ${what}: ${text}`);
  contenders('the sandbox', await toSandbox({ ...rounds(7), say: progress('the sandbox') }), true);

  const recorded = start('recorded.mjs');
  try {
    const given = { ...settings, baseUrl: await recorded.ask('listen', { ...signing, body: answerBody() }) };
    contenders(
      'a server that repeats one response',
      await toRecorded(given, { ...rounds(5), say: progress('the server of one response') }),
      false,
    );

    section('Memory of one client, after its first call');
    const held = {};
    for (const contender of [OURS, WASM, NODE_V3, AXIOS]) {
      say(`${CLIENTS} clients of ${titles[contender]}`);
      const peer = start('held.mjs', { execArgv: ['--expose-gc'] });
      held[contender] = (await peer.ask('clients', { contender, settings: given, count: CLIENTS })) / 1000;
      peer.end();
    }
    for (const contender of [OURS, WASM, NODE_V3]) compare(titles[contender], held[contender], 'kB', held[AXIOS], titles[AXIOS]);

    const [first, ...more] = await memoryOf(given, MANY_CALLS, progress('the server of one response, for memory'));
    section(`Memory of the process over ${MANY_CALLS.at(-1)} calls, ${IN_FLIGHT} in flight`);
    for (const { calls: made, rss, heap } of more) {
      compare(`heap after ${made} calls`, heap / 1e6, 'MB', first.heap / 1e6, `after ${first.calls}:`, ['<=', 1.1]);
      compare(`resident after ${made} calls`, rss / 1e6, 'MB', first.rss / 1e6, `after ${first.calls}:`);
    }

    const inEach = await inRuntimes(given, { rounds: 3, calls: 300, say: progress('the server of one response') });
    for (const [runtime, cpu] of Object.entries(inEach)) {
      section(`CPU of a call in ${runtime}`);
      const hand = 'hand-written WebCrypto + fetch';
      compare(titles[OURS], cpu.ours, 'ms', cpu.minimum, hand);
      compare(titles[WASM], cpu['ours-wasm'], 'ms', cpu.minimum, hand);
      compare('fetch alone, unsigned and unverified', cpu['fetch alone'], 'ms', cpu.minimum, hand);
    }
  } finally {
    recorded.end();
  }
}

/** Sections of one server. Targets are for the default, at the sandbox. */
function contenders(server, measured, targets) {
  const others = Object.keys(measured);
  const part = (title, what, unit, to, target) => {
    section(`Whole calls to ${server}: ${title}`);
    for (const name of others.filter((one) => one !== to)) {
      compare(titles[name], measured[name][what], unit, measured[to][what], titles[to], targets && name === OURS ? target : undefined);
    }
  };
  part('one after the other, a call takes', 'latency', 'ms', MINIMUM, ['<=', 1.2]);
  part(`${IN_FLIGHT} in flight, calls a second`, 'rate', '', MINIMUM, ['>=', 1]);
  part(`${IN_FLIGHT} in flight, longest stall of the event loop`, 'stall', 'ms', MINIMUM, ['<=', 0.3]);
  part(`${IN_FLIGHT} in flight, CPU of a call`, 'cpu', 'ms', MINIMUM);
}

/** The sample response, to the request that is sent here. */
function answerBody() {
  const entity = JSON.parse(
    readFileSync(new URL('../../tests/reference/partner-product-coupon-use.bundle.response.json', import.meta.url)),
  );
  return JSON.stringify({ ...entity, coupon_code: COUPON_CODE, coupon_state: 'USED' });
}

function versionOf(name) {
  return JSON.parse(readFileSync(new URL(`./node_modules/${name}/package.json`, import.meta.url))).version;
}
