// What GitHub reads besides the workflows: the forms of issues, and where dependabot looks. Its rules for them, as far as it has written them
// down; whether it takes the files is seen only there.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { WechatPay } from 'wechatpay-coupon';
import { parse } from 'yaml';
import { config } from '../suite/wechatpay.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (path) => readFileSync(join(ROOT, path), 'utf8');
const tracked = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).trim().split('\n');

const FORMS = '.github/ISSUE_TEMPLATE';
const forms = readdirSync(join(ROOT, FORMS))
  .filter((file) => file !== 'config.yml')
  .map((file) => ({ file, ...parse(read(`${FORMS}/${file}`)) }));

/** What an element may have, and what it must. */
const ELEMENTS = {
  markdown: { attributes: ['value'], needed: ['value'] },
  input: { attributes: ['label', 'description', 'placeholder', 'value'], needed: ['label'] },
  textarea: { attributes: ['label', 'description', 'placeholder', 'value', 'render'], needed: ['label'] },
  dropdown: { attributes: ['label', 'description', 'multiple', 'options', 'default'], needed: ['label', 'options'] },
  checkboxes: { attributes: ['label', 'description', 'options'], needed: ['label', 'options'] },
};

for (const { file, name, description, body, labels, ...others } of forms) {
  describe(`the form ${file}`, () => {
    const fields = body.filter(({ type }) => type !== 'markdown');

    it('is one that GitHub shows', () => {
      assert.ok(name && description && fields.length > 0);
      assert.ok(labels.every((label) => typeof label === 'string'));
      assert.deepEqual(others, {});
      for (const { type, id, attributes, validations, ...more } of body) {
        const { attributes: known, needed } = ELEMENTS[type];
        assert.deepEqual(more, {}, id);
        for (const key of Object.keys(attributes)) assert.ok(known.includes(key), `${id}: ${key}`);
        for (const key of needed) assert.ok(attributes[key]?.length > 0, `${id}: ${key}`);
        assert.deepEqual(Object.keys(validations ?? {}), validations ? ['required'] : [], id);
        const options = attributes.options?.map((option) => option.label ?? option) ?? [];
        assert.equal(new Set(options).size, options.length, id);
      }
      for (const key of [({ id }) => id, ({ attributes }) => attributes.label]) {
        assert.equal(new Set(fields.map(key)).size, fields.length);
      }
      for (const { id } of fields) assert.match(id, /^[a-z-]+$/);
    });

    it('asks for nothing secret, and has that said', () => {
      const { attributes } = body.find(({ id }) => id === 'clean');
      assert.equal(attributes.options[0].required, true);
      const [chinese, english] = attributes.options[0].label.split('。');
      for (const word of ['密钥', '签名', '请求体', 'openid']) assert.ok(chinese.includes(word), word);
      for (const word of ['key', 'signature', 'body', 'openid']) assert.ok(english.includes(word), word);
      // Where something is pasted from a program, the warning comes first.
      if (fields.some(({ id }) => id === 'error')) {
        assert.equal(body[0].type, 'markdown');
        for (const word of ['不要粘贴', 'Do not paste', '私钥', 'APIv3密钥', 'openid'])
          assert.ok(body[0].attributes.value.includes(word), word);
      }
    });

    it('gives examples that are so', () => {
      const wechatpay = new WechatPay(config());
      const codes = [...read('pkg-template/src/generated/codes.ts').matchAll(/^ {2}([A-Z_]+): \{ class: /gm)].map(([, code]) => code);
      const placeholderOf = (wanted) => fields.find(({ id }) => id === wanted)?.attributes.placeholder;
      const [group, method] = placeholderOf('operation')?.split('.') ?? ['userCoupons', 'use'];
      assert.equal(typeof wechatpay[group][method], 'function');
      const [code, outcome] = placeholderOf('error')?.split(', ') ?? ['API_ERROR', 'rejected'];
      assert.ok(codes.includes(code), code);
      assert.ok(['not-sent', 'rejected', 'unknown'].includes(outcome), outcome);
    });
  });
}

describe('the list of forms', () => {
  it('has no empty form, and leads to the private report', () => {
    const { blank_issues_enabled: blank, contact_links: links, ...others } = parse(read(`${FORMS}/config.yml`));
    assert.deepEqual([blank, others], [false, {}]);
    for (const link of links) assert.deepEqual(Object.keys(link).sort(), ['about', 'name', 'url']);
    assert.match(links[0].url, /\/security\/advisories\/new$/);
  });

  it('asks for what is needed to look into a coupon', () => {
    const ids = (file) => forms.find((form) => form.file === file).body.map(({ id }) => id);
    for (const id of ['version', 'runtime', 'operation', 'error', 'request-id', 'findings'])
      assert.ok(ids('2-wechatpay.yml').includes(id), id);
    for (const id of ['version', 'runtime', 'operation', 'error', 'findings', 'reproduction']) assert.ok(ids('1-bug.yml').includes(id), id);
  });
});

it('links between the pages for those who take part lead somewhere', () => {
  const pages = ['CODE_OF_CONDUCT.md', 'CODE_OF_CONDUCT.zh-CN.md', ...tracked.filter((path) => /^\.github\/.*\.(md|yml)$/.test(path))];
  const targets = pages.flatMap((page) => [
    ...[...read(page).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target]) => join(dirname(page), target)),
    ...[...read(page).matchAll(/wechatpay-coupon\/wechatpay-coupon\/blob\/main\/([\w./-]+)/g)].map(([, target]) => target),
  ]);
  assert.ok(targets.length >= 3);
  assert.deepEqual(
    targets.filter((target) => !existsSync(join(ROOT, target))),
    [],
  );
});

it('dependabot looks wherever versions are locked', () => {
  const { version, updates } = parse(read('.github/dependabot.yml'));
  assert.equal(version, 2);
  const looks = (ecosystem) =>
    updates
      .filter((update) => update['package-ecosystem'] === ecosystem)
      .flatMap(({ directory, directories }) => directories ?? [directory])
      .sort();
  const locked = (name) => tracked.filter((path) => path.split('/').at(-1) === name).map((path) => `/${dirname(path)}`.replace('/.', '/'));
  // Each folder of slow/ by one pattern.
  const patterns = (folders) => [...new Set(folders.map((folder) => folder.replace(/\/slow\/[^/]+$/, '/slow/*')))].sort();
  assert.deepEqual(looks('cargo'), patterns(locked('Cargo.lock')));
  assert.deepEqual(looks('npm'), patterns(locked('package-lock.json')));
  assert.deepEqual(looks('github-actions'), ['/']);
  for (const { schedule } of updates) assert.equal(schedule.interval, 'weekly');
});
