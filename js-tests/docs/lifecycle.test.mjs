// The page on the life of a coupon: its code, and the diagrams, which are what docs/diagrams.mjs draws from the model.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { drawAll } from '../../docs/diagrams.mjs';
import { pageTests } from './page.mjs';
import { LANGUAGES } from './pages.mjs';

const DOCS = new URL('../../docs/', import.meta.url);
const model = (file) => JSON.parse(readFileSync(new URL(`../../model/${file}`, import.meta.url), 'utf8'));

const pages = pageTests('lifecycle', {
  async 'life.ts'(_, { run, sandbox }) {
    const { code, lines, errors } = await run('life.ts');
    const states = 'CONFIRMING → EFFECTIVE → USED → EFFECTIVE → DEACTIVATED';
    assert.deepEqual({ code, lines, errors }, { code: 0, lines: ['stock SENDING', states], errors: '' });
    const operations = ['productCoupons.create', 'stocks.get', 'userCoupons.send', 'userCoupons.confirm', 'userCoupons.use'];
    operations.push('userCoupons.return', 'userCoupons.deactivate', 'productCoupons.deactivate');
    assert.deepEqual(
      sandbox.requests.map(({ operation, status }) => `${operation} ${status}`),
      operations.map((operation) => `${operation} 200`),
    );
    const [, stock] = /\/stocks\/(\d+)/.exec(sandbox.requests[1].target);
    assert.equal(sandbox.stocks.state(stock), 'DEACTIVATED');
  },
});

describe('the diagrams', () => {
  const shown = readdirSync(new URL('zh/diagrams/', DOCS)).sort();

  it('are as docs/diagrams.mjs draws them', async () => {
    const drawn = await drawAll();
    const kept = LANGUAGES.flatMap((language) =>
      readdirSync(new URL(`${language}/diagrams/`, DOCS)).map((file) => `${language}/diagrams/${file}`),
    );
    assert.deepEqual(Object.keys(drawn).sort(), kept.sort());
    for (const [file, text] of Object.entries(drawn)) assert.equal(readFileSync(new URL(file, DOCS), 'utf8'), text, file);
  });

  it('are all on the page, and there is one of every machine', () => {
    for (const page of Object.values(pages))
      assert.deepEqual(page.links.flatMap((link) => /^diagrams\/(.+)$/.exec(link)?.[1] ?? []).sort(), shown);
    assert.equal(shown.length, Object.keys(model('states.json').machines).length);
  });

  it('name every state and every operation that moves one', () => {
    for (const language of LANGUAGES) {
      for (const file of shown) {
        const text = readFileSync(new URL(`${language}/diagrams/${file}`, DOCS), 'utf8');
        const [, machine] = / (\w+)">/.exec(text);
        const { moves } = model('states.json').machines[machine];
        for (const { from, to, by } of moves) {
          const words = [from, to, ...(by.includes('.') ? by.split(/(?<=\.)/) : [])];
          for (const word of words) assert.ok(text.includes(`>${word}</text>`), `${file}: ${word}`);
        }
      }
    }
  });
});
