// A folder in which the blocks of the pages, or the files of an example, lie as a reader would save them, beside a stand-in for WeChat
// Pay and its key files. They run in processes of their own, byte for byte as they stand; TypeScript by tsx, as `docs/*/start.md` has it for Node.js 20. The folder is removed after its test.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSandbox } from 'wechatpay-coupon/sandbox';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PATIENCE = 30_000; // milliseconds that a block may take

/** A stand-in that listens until the test ends. */
export async function openSandbox(t, options) {
  const sandbox = await createSandbox(options);
  await sandbox.listen();
  t.after(() => sandbox.close());
  return sandbox;
}

/** The modules of `examples/<name>/`, as a README has its blocks. */
export function readExample(name) {
  const folder = join(ROOT, 'examples', name);
  const modules = readdirSync(folder).filter((file) => file.endsWith('.mjs'));
  return { blocks: new Map(modules.map((file) => [file, readFileSync(join(folder, file), 'utf8')])) };
}

/** The folder, with every block in it. Without a sandbox nothing responds, and `config` is what the key files are made of. */
export function openWorkshop(t, { blocks }, { sandbox, config = sandbox.config }) {
  mkdirSync(join(ROOT, 'target'), { recursive: true });
  // Inside the repository, so that packages are found by their names; in a folder that git does not see.
  const folder = mkdtempSync(join(ROOT, 'target', 'readme-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, code] of blocks) writeFileSync(join(folder, name), code);
  const typed = [...blocks].some(([name]) => name.endsWith('.ts'));
  if (typed) writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');

  const env = { ...bare(process.env), ...settings(config, folder), PORT: '0' };
  const start = (parameters, extra) => {
    const child = spawn(process.execPath, [...(typed ? ['--import', 'tsx'] : []), ...parameters], {
      cwd: folder,
      env: { ...env, ...extra },
    });
    t.after(() => child.kill('SIGKILL'));
    return child;
  };
  return {
    folder,
    sandbox,
    config,
    /** Runs a block to its end: `{ code, lines, errors }`. */
    run: (name, extra) => ended(start([name], extra)),
    /** Runs a script of the test's own in the folder; gives the JSON that it prints last. */
    async script(text, extra) {
      const { code, lines, errors } = await ended(start(['--input-type=module', '--eval', text], extra));
      if (code !== 0) throw new Error(`the script ended with ${code}: ${errors}`);
      return JSON.parse(lines.at(-1));
    },
    /**
     * Starts a block that is a service: its `url`, what it has written to stdout, `stop()`, which gives what it has written to stderr, and
     * `end(signal)`, which gives the code that it ends with after that signal; null if it had to be killed.
     */
    async serve(name, extra) {
      const child = start([name], extra);
      const closed = once(child, 'close');
      let errors = '';
      let output = '';
      child.stderr.on('data', (chunk) => (errors += chunk));
      child.stdout.on('data', (chunk) => (output += chunk));
      const stop = async () => {
        child.kill('SIGKILL');
        await closed;
        return errors;
      };
      const end = async (signal) => {
        child.kill(signal);
        const impatience = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
        const [code] = await closed;
        clearTimeout(impatience);
        return code;
      };
      return { url: `http://127.0.0.1:${await portOf(child)}`, output: () => output, stop, end };
    },
  };
}

/** The variables that the blocks read, and the files that they name. */
export function settings(config, folder) {
  const [[publicKeyId, publicKey]] = Object.entries(config.wechatpayKeys);
  const file = (name, text) => {
    writeFileSync(join(folder, name), text);
    return name;
  };
  return {
    WXPAY_MCHID: config.mchid,
    WXPAY_SERIAL_NO: config.serialNo,
    WXPAY_PRIVATE_KEY_FILE: file('apiclient_key.pem', config.privateKey),
    WXPAY_PUBLIC_KEY_ID: publicKeyId,
    WXPAY_PUBLIC_KEY_FILE: file('pub_key.pem', publicKey),
    ...(config.apiV3Key && { WXPAY_API_V3_KEY: config.apiV3Key }),
    ...(config.baseUrl && { WXPAY_BASE_URL: config.baseUrl }),
  };
}

/** The environment without the reader's own settings and without the test runner's. */
function bare(environment) {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^(WXPAY_|NODE_TEST|NODE_OPTIONS|PORT$|HOST$)/.test(name)));
}

function ended(child) {
  return new Promise((resolve, reject) => {
    let [output, errors] = ['', ''];
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (errors += chunk));
    const impatience = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`still running after ${PATIENCE} ms: ${output}${errors}`));
    }, PATIENCE);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(impatience);
      resolve({ code, lines: output.trimEnd().split('\n'), errors });
    });
  });
}

/** The port in the first line `port 12345`. */
function portOf(child) {
  return new Promise((resolve, reject) => {
    let [output, errors] = ['', ''];
    child.stderr.on('data', (chunk) => (errors += chunk));
    child.stdout.on('data', (chunk) => {
      output += chunk;
      const [, port] = /^port (\d+)$/m.exec(output) ?? [];
      if (port) resolve(Number(port));
    });
    child.on('error', reject);
    child.on('close', (code) => reject(new Error(`the service ended with ${code}: ${errors}`)));
  });
}
