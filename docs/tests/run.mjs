// Builds the site, then runs its tests, in a real browser. The last line is `test result: …`, in cargo's words.

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runFiles, testFiles } from '../../js-tests/test-files.mjs';

execFileSync(process.execPath, [fileURLToPath(new URL('../build.mjs', import.meta.url))], { stdio: 'inherit' });
const { failed, end } = await runFiles(testFiles(fileURLToPath(new URL('.', import.meta.url))));
end();
process.exitCode = failed === 0 ? 0 : 1;
