// The page on the tools: its commands run as they stand.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { pageTests } from './page.mjs';
import { filesFor, run } from '../tools/command.mjs';
import { BODY, response, wechatpay } from '../tools/signed.mjs';
import { spki } from '../suite/wechatpay.mjs';

const { chinese, english } = pageTests('tools');
const commands = ({ text }) => [...text.matchAll(/^npx wechatpay-coupon-tools (.+)$/gm)].map(([, words]) => words.split(' '));

describe('the commands of the page tools', () => {
  it('are those of the table, the same in both languages', () => {
    assert.deepEqual(commands(english), commands(chinese));
    const named = chinese.tables[0].map(([command]) => command.replaceAll('`', ''));
    assert.deepEqual(
      commands(chinese)
        .map(([name]) => name)
        .sort(),
      named.sort(),
    );
  });

  it('run as they stand', async (t) => {
    const { headers, body } = response(BODY);
    const at = filesFor(t, {
      'response.txt': `${headers.map(([name, value]) => `${name}: ${value}`).join('\n')}\n\n${Buffer.from(body).toString()}`,
      'pub_key.pem': spki(wechatpay.publicKey),
      'error.json': '{"code":"SIGN_ERROR","message":"签名错误"}',
      'request.txt': 'GET /v3/certificates HTTP/1.1\nAccept: application/json\n\n',
      '.env': 'WXPAY_MCHID=1900000001\n',
    });
    const cwd = at('.');
    const codes = {};
    for (const words of commands(chinese).filter(([name]) => name !== 'workbench'))
      codes[words[0]] = (await run(words, { cwd, env: { LANG: 'zh_CN' } })).code;
    assert.deepEqual(codes, { verify: 0, 'explain-sign-error': 1, doctor: 1 });
  });

  it('the workbench keeps the policy that the page promises', () => {
    const cli = createRequire(import.meta.url).resolve('wechatpay-coupon-tools/cli.js');
    const page = readFileSync(new URL('workbench/index.html', `file://${cli}`), 'utf8');
    assert.match(page, /connect-src 'none'/);
  });
});
