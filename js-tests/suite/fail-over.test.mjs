// Which of the two hosts a request goes to: the backup while the main one cannot be reached, the main one again after a minute.
// The host is no part of what is signed.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { busifavorReturn, client, couponEntity, rejection, signedResponse, unsignedResponse, use } from './wechatpay.mjs';

const MAIN = 'https://api.mch.weixin.qq.com';
const BACKUP = 'https://api2.mch.weixin.qq.com';
const cause = (code, more) => Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error(code), { code, ...more }) });
const refused = () => cause('ECONNREFUSED', { syscall: 'connect' });

/** A network with hosts that are down, and hosts that never respond; it keeps where requests went. */
function network({ hangs = () => false, ...changes } = {}) {
  const down = new Set();
  const went = [];
  const fetch = async (url) => {
    const { origin } = new URL(url);
    went.push(origin);
    if (down.has(origin)) throw refused();
    if (hangs(origin)) return new Promise(() => {});
    const { status, headers, body } = signedResponse(couponEntity());
    return { status, headers, arrayBuffer: async () => body.buffer };
  };
  // The wasm signs at once: a short time limit ends the waiting for a host, and not a signature.
  const own = client({ signer: 'wasm', fetch, retry: { delay: 0 }, ...changes });
  const call = (options) => own.userCoupons.use(use(), options);
  return { down, went, own, call };
}

/** A clock that moves only when the test moves it. */
function clock(t) {
  const { now } = performance;
  let time = 1_000_000;
  t.after(() => {
    performance.now = now;
  });
  performance.now = () => time;
  return (milliseconds) => {
    time += milliseconds;
  };
}

test('an unreachable main host is replaced in the call, then avoided for a minute', async (t) => {
  const later = clock(t);
  const { down, went, call } = network();
  down.add(MAIN);
  await call();
  await call();
  assert.deepEqual(went.splice(0), [MAIN, BACKUP, BACKUP]);
  later(59_000);
  await call();
  assert.deepEqual(went.splice(0), [BACKUP]);
  later(2_000);
  await call();
  assert.deepEqual(went.splice(0), [MAIN, BACKUP], 'tried again, still down');
  later(61_000);
  down.clear();
  await call();
  await call();
  assert.deepEqual(went, [MAIN, MAIN]);
});

test('a minute is 60,000 ms: a millisecond less still avoids the host', async (t) => {
  const later = clock(t);
  const { down, went, call } = network();
  down.add(MAIN);
  await call();
  down.clear();
  later(59_999);
  await call();
  later(1);
  await call();
  assert.deepEqual(went, [MAIN, BACKUP, BACKUP, MAIN]);
});

const never = () => new Promise(() => {});

test('a host that says nothing until the time of the whole call is over is avoided', async () => {
  const { went, call } = network({ hangs: (origin) => origin === MAIN });
  assert.equal((await rejection(call({ retry: { totalTimeout: 300 } }))).outcome, 'unknown');
  await call();
  assert.deepEqual(went, [MAIN, BACKUP]);
});

test('a slow signer, and a slow body after its headers, say nothing about the host', async (t) => {
  let slow = true;
  const signer = () => (slow ? never() : new Uint8Array(256));
  const signing = network({ signer });
  assert.equal((await rejection(signing.call({ retry: { attemptTimeout: 10 } }))).outcome, 'not-sent');
  slow = false;
  await signing.call();
  assert.deepEqual(signing.went, [MAIN]);

  const { setTimeout } = globalThis;
  t.after(() => {
    globalThis.setTimeout = setTimeout;
  });
  const limits = [];
  globalThis.setTimeout = (run, milliseconds) => (milliseconds === 10_000 ? void limits.push(run) : setTimeout(run, milliseconds));
  const went = [];
  const stop = () => {
    setImmediate(limits[0]);
    return never();
  };
  const fetch = async (url) => {
    went.push(new URL(url).origin);
    const { status, headers, body } = signedResponse(couponEntity());
    return { status, headers, arrayBuffer: async () => (went.length === 1 ? stop() : body.buffer) };
  };
  await client({ fetch, retry: { delay: 0 } }).userCoupons.use(use());
  assert.deepEqual(went, [MAIN, MAIN]);
});

test('a host with a short time limit is avoided six times as long, at most a minute', async (t) => {
  const later = clock(t);
  const { setTimeout } = globalThis;
  t.after(() => {
    globalThis.setTimeout = setTimeout;
  });
  for (const [limit, avoided] of [
    [20, 120],
    [9_999, 59_994],
    [12_000, 60_000],
  ]) {
    let expire;
    globalThis.setTimeout = (run, milliseconds, ...rest) => {
      if (milliseconds !== limit) return setTimeout(run, milliseconds, ...rest);
      expire ??= run; // the first try's; no other one ends
    };
    const went = [];
    const fetch = async (url) => {
      went.push(new URL(url).origin);
      if (went.length === 1) {
        later(limit);
        setImmediate(expire);
        return never();
      }
      const { status, headers, body } = signedResponse(couponEntity());
      return { status, headers, arrayBuffer: async () => body.buffer };
    };
    let signing = 1000; // the first time; not the host's fault
    const signer = () => {
      later(signing);
      signing = 0;
      return new Uint8Array(256);
    };
    const own = client({ signer, fetch, retry: { delay: 0, attemptTimeout: limit } });
    await own.userCoupons.use(use());
    later(avoided - 1);
    await own.userCoupons.use(use());
    later(1);
    await own.userCoupons.use(use());
    assert.deepEqual(went, [MAIN, BACKUP, BACKUP, MAIN], String(limit));
  }
});

test('when neither can be reached the main host comes first, and nothing was sent', async () => {
  const { down, went, call } = network();
  down.add(MAIN).add(BACKUP);
  const error = await rejection(call());
  assert.deepEqual([error.outcome, went], ['not-sent', [MAIN, BACKUP, MAIN]]);
});

test('while neither has responded the tries of one call alternate between the hosts', async (t) => {
  const later = clock(t);
  const { went, call } = network({ hangs: () => true, retry: { times: 4, delay: 0, attemptTimeout: 5 } });
  const { setTimeout } = globalThis;
  t.after(() => {
    globalThis.setTimeout = setTimeout;
  });
  // The pauses are longer than a host is avoided after so short a limit.
  globalThis.setTimeout = (run, milliseconds) =>
    setTimeout(() => {
      later(milliseconds === 5 ? 5 : 5_000);
      run();
    }, 0);
  await rejection(call());
  assert.deepEqual(went, [MAIN, BACKUP, MAIN, BACKUP, MAIN]);
});

test('after both have failed, the next call finds the one that is back, in one try', async () => {
  for (const times of [0, 1]) {
    for (const back of [MAIN, BACKUP]) {
      const { down, went, call } = network({ retry: { times, delay: 0 } });
      down.add(MAIN).add(BACKUP);
      for (let round = 0; round < 2; round += 1) await rejection(call({ retry: { times } }));
      down.delete(back);
      went.length = 0;
      const [first, second] = [await call().catch(({ outcome }) => outcome), await call()];
      assert.equal(second.coupon_state, 'USED', back);
      assert.ok(times === 0 ? went.length <= 2 : first.coupon_state === 'USED', `${back} ${went}`);
      went.length = 0;
      for (let round = 0; round < 5; round += 1) await call();
      assert.deepEqual(went, Array(5).fill(back), 'and is used from then on');
    }
  }
});

test('a host that responds is no longer avoided, whatever and however late', async () => {
  const answers = {
    503: () => unsignedResponse(503),
    'a forgery': () => ({ ...signedResponse(couponEntity()), body: Buffer.from('{}') }),
    'no body in time': () => undefined,
  };
  for (const [name, answer] of Object.entries(answers)) {
    let step = refused;
    const went = [];
    const fetch = async (url) => {
      went.push(new URL(url).origin);
      const said = step(url);
      if (said instanceof Error) throw said;
      return { status: said?.status ?? 200, headers: said?.headers ?? {}, arrayBuffer: said ? async () => said.body.buffer : never };
    };
    const own = client({ signer: 'wasm', fetch, retry: { times: 1, delay: 0, attemptTimeout: 2_000 } });
    const call = () => rejection(own.userCoupons.use(use(), { retry: { times: 0, attemptTimeout: 200 } }));
    await call();
    await call();
    step = answer; // both have failed, and this is the main one again
    await call();
    await call();
    assert.deepEqual(went, [MAIN, BACKUP, MAIN, MAIN], name);
  }
});

test('a host that responded is kept, also when the other is no longer avoided', async (t) => {
  const later = clock(t);
  const hangs = new Set();
  const { down, went, call } = network({
    hangs: (origin) => hangs.delete(origin) && (later(20), true),
    retry: { times: 0, attemptTimeout: 20 },
  });
  down.add(MAIN);
  hangs.add(BACKUP);
  await rejection(call());
  await rejection(call());
  down.clear();
  await call({ retry: { attemptTimeout: 10_000 } });
  later(59_000); // the backup was avoided for a moment only, the main host would be for a second more
  await call({ retry: { attemptTimeout: 10_000 } });
  assert.deepEqual(went, [MAIN, BACKUP, MAIN, MAIN]);

  const steps = [refused, refused, () => unsignedResponse(503), () => signedResponse(couponEntity())];
  const tried = [];
  const fetch = async (url) => {
    tried.push(new URL(url).origin);
    const said = steps[tried.length - 1]();
    if (said instanceof Error) throw said;
    return { status: said.status, headers: said.headers, arrayBuffer: async () => said.body.buffer };
  };
  await client({ fetch, retry: { times: 3, delay: 0 } }).userCoupons.use(use());
  assert.deepEqual(tried, [MAIN, BACKUP, MAIN, MAIN]);
});

test('a backup that fails gives way to the main host', async () => {
  const { down, went, call } = network();
  down.add(MAIN);
  await call();
  down.delete(MAIN);
  down.add(BACKUP);
  await call();
  assert.deepEqual(went, [MAIN, BACKUP, BACKUP, MAIN]);
});

test('any response, and a connection that broke later, show a reachable host', async () => {
  const failures = [
    () => {
      throw cause('ECONNRESET', { syscall: 'read' });
    },
    () => unsignedResponse(503),
    () => unsignedResponse(502, '<html>'),
  ];
  for (const fail of failures) {
    const went = [];
    const fetch = async (url) => {
      went.push(new URL(url).origin);
      const { status, headers, body } = went.length === 1 ? fail() : signedResponse(couponEntity());
      return { status, headers, arrayBuffer: async () => body.buffer };
    };
    await client({ fetch, retry: { delay: 0 } }).userCoupons.use(use());
    assert.deepEqual(went, [MAIN, MAIN]);
  }
});

test('a call that must not be retried is not, but the next one uses the backup', async () => {
  const { down, went, own } = network();
  down.add(MAIN);
  assert.equal((await rejection(own.busifavor.return(busifavorReturn()))).outcome, 'not-sent');
  await rejection(own.busifavor.return(busifavorReturn()));
  assert.deepEqual(went, [MAIN, BACKUP]);
});

test("both hosts can be set; one's own has no backup unless named, the same is none", async () => {
  const [own, other] = ['https://wechatpay.example', 'http://127.0.0.1:8443'];
  const table = [
    [{ baseUrl: own }, [own, own, own]],
    [{ baseUrl: own, backupUrl: other }, [own, other, own]],
    [{ backupUrl: other }, [MAIN, other, MAIN]],
    [{ backupUrl: MAIN }, [MAIN, MAIN, MAIN]],
    [{ baseUrl: `${MAIN}/` }, [MAIN, BACKUP, MAIN]],
    [{ baseUrl: own, backupUrl: own }, [own, own, own]],
  ];
  for (const [settings, wanted] of table) {
    const { down, went, call } = network(settings);
    for (const origin of [MAIN, BACKUP, own, other]) down.add(origin);
    await rejection(call());
    assert.deepEqual(went, wanted, JSON.stringify(settings));
  }
  for (const backupUrl of [
    'api2.mch.weixin.qq.com',
    'http://api2.mch.weixin.qq.com',
    'https://api2.mch.weixin.qq.com/path',
    'https://host/../path',
    7,
  ]) {
    assert.throws(
      () => client({ backupUrl }),
      ({ code, at }) => code === 'CONFIG_INVALID' && at === 'backupUrl',
    );
  }
});

test('a prepared request goes to the main host', () => {
  assert.equal(new URL(client().userCoupons.use.prepare(use()).url).origin, MAIN);
});
