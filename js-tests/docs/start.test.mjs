// The page `start`: a newcomer's first calls, as they are copied.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { pageTests } from './page.mjs';

const { chinese } = pageTests('start', {
  'first.ts': {
    alone: true,
    async run(_, { folder, run }) {
      const used = { code: 0, lines: ['Code_123456 USED'], errors: '' };
      assert.deepEqual(await run('first.ts'), used);

      // As first.mjs, by Node.js alone.
      const code = readFileSync(join(folder, 'first.ts'), 'utf8');
      writeFileSync(join(folder, 'first.mjs'), code);
      const { stdout } = await promisify(execFile)(process.execPath, ['first.mjs'], { cwd: folder });
      assert.equal(stdout, 'Code_123456 USED\n');

      // With the response lost, by the line that the page has for it.
      const [, line] = /^```text\n(.+)\n```$/m.exec(chinese.text);
      const lost = code.replace('const coupon', `${line}\nconst coupon`);
      writeFileSync(join(folder, 'lost.ts'), `${lost}console.log(sandbox.requests.map(({ fault }) => fault));`);
      assert.deepEqual(await run('lost.ts'), { ...used, lines: [...used.lines, "[ 'drop-after', undefined ]"] });
    },
  },

  async 'check.ts'(_, { run, script, sandbox }) {
    assert.deepEqual(await run('check.ts'), { code: 0, lines: ['OK'], errors: '' });
    const notify_url = 'https://example.com/notifications';
    const text = `
      import { wechatpay } from './wechatpay.ts';
      console.log(JSON.stringify(await wechatpay.notifyConfigs.set({ notify_url: '${notify_url}' })));`;
    await script(text);
    assert.deepEqual(await run('check.ts'), { code: 0, lines: [`OK ${notify_url}`], errors: '' });
    const { code, lines, errors } = await run('check.ts', { WXPAY_SERIAL_NO: '1234' });
    assert.deepEqual([code, lines], [1, ['']]);
    assert.match(errors, /401 SIGN_ERROR/);
    assert.deepEqual(
      sandbox.requests.map(({ status, signatureHeld }) => [status, signatureHeld]),
      [
        [404, true],
        [200, true],
        [200, true],
        [401, undefined], // no such serial number
      ],
    );
  },
});
