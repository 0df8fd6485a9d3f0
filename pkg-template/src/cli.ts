#!/usr/bin/env node
// `wechatpay-coupon sandbox`: the sandbox as a program, for services in any language and for a look with curl.
// An argument that it does not know is an error, with exit code 2. Listens on 127.0.0.1, unless told otherwise, until it is interrupted.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { logLine, painter } from './cli-log.js';
import { type CouponLine, createSandbox, faultDescriptions, seededIds } from './sandbox.js';

const USAGE = `Usage: wechatpay-coupon sandbox [--port 8080] [--host 127.0.0.1] [--quiet]
       wechatpay-coupon verify | explain-sign-error | doctor | workbench …
       wechatpay-coupon --help | --version`;

const HELP = `${USAGE}

Starts a sandbox that stands in for WeChat Pay on 127.0.0.1, with fresh keys and seeded coupons.

  --port N           the port to listen on; 0 takes a free one (default 8080)
  --host ADDRESS     the address to listen on (default 127.0.0.1); 0.0.0.0 in a container
  --allow-host NAME  a further name by which /sandbox/… may be asked; may be repeated
  --certificate      WeChat Pay has a platform certificate (平台证书) beside its public key
  --quiet            no line for each request
  --help             this text, and the faults
  --version          the version of the package

GET /sandbox lists what programs can do: see and set coupons, send notifications, move the clock, set faults, change keys.

The other commands are those of the package wechatpay-coupon-tools: each has a --help.

A request that carries the header Sandbox-Fault: NAME gets that fault:

${table(Object.entries(faultDescriptions))}`;

const OPTIONS = {
  port: { type: 'string' },
  host: { type: 'string' },
  'allow-host': { type: 'string', multiple: true },
  certificate: { type: 'boolean' },
  quiet: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;
/** Those that are on or off. */
const SWITCHES = ['certificate', 'quiet', 'help', 'version'] as const;

/** Commands of the package wechatpay-coupon-tools. */
const TOOLS = ['verify', 'explain-sign-error', 'doctor', 'workbench'];

class UsageError extends Error {}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`wechatpay-coupon: ${error instanceof Error ? error.message : String(error)}\n`);
  if (error instanceof UsageError) process.stderr.write(`\n${USAGE}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function main(words: string[]): Promise<void> {
  const [tool] = words;
  if (tool !== undefined && TOOLS.includes(tool)) return handOver(tool);
  const asked = read(words);
  if (asked.help) print(HELP);
  else if (asked.version) print(versionOf(new URL('./package.json', import.meta.url)));
  else await start(asked);
}

/** Runs the tool where its package is installed, beside the caller's own packages or this one; it reads the same arguments. */
async function handOver(tool: string): Promise<void> {
  const file = [join(process.cwd(), 'package.json'), import.meta.url].map(resolveTools).find((found) => found !== undefined);
  if (file === undefined) throw new Error(`${tool} is in another package: npx wechatpay-coupon-tools ${tool}`);
  await import(pathToFileURL(file).href);
}

function resolveTools(from: string): string | undefined {
  try {
    return createRequire(from).resolve('wechatpay-coupon-tools/cli.js');
  } catch {
    return undefined;
  }
}

function versionOf(manifest: URL): string {
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}

interface Asked {
  readonly help: boolean;
  readonly version: boolean;
  readonly port: number;
  readonly host: string;
  readonly allowedHosts: readonly string[];
  readonly certificate: boolean;
  readonly quiet: boolean;
}

function read(args: string[]): Asked {
  // Not strict: what is said of a mistake is said in our words.
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true, strict: false });
  const option = Object.keys(values).find((name) => !Object.hasOwn(OPTIONS, name));
  if (option !== undefined)
    throw new UsageError(`there is no option ${JSON.stringify(option.length === 1 ? `-${option}` : `--${option}`)}`);
  const valued = SWITCHES.find((name) => typeof values[name] === 'string');
  if (valued !== undefined) throw new UsageError(`--${valued} takes no value`);
  const { port = '8080', host = '127.0.0.1', 'allow-host': allowedHosts = [] } = values;
  const [help, version] = [values.help === true, values.version === true];
  const [command, ...others] = positionals;
  const [wrong] = command === undefined || command === 'sandbox' ? others : [command];
  if (wrong !== undefined) throw new UsageError(`there is no command ${JSON.stringify(wrong)}`);
  if (!help && !version && command === undefined) throw new UsageError('a command is missing: sandbox');
  return {
    help,
    version,
    quiet: values.quiet === true,
    certificate: values.certificate === true,
    port: portOf(port),
    host: textOf('host', host),
    allowedHosts: allowedHosts.map((name) => textOf('allow-host', name)),
  };
}

function portOf(text: string | boolean): number {
  const port = Number(text);
  if (typeof text !== 'string' || !/^\d{1,5}$/.test(text) || port > 65_535) throw new UsageError('--port takes a number from 0 to 65535');
  return port;
}

function textOf(name: string, value: unknown): string {
  if (typeof value !== 'string' || value === '') throw new UsageError(`--${name} takes an address or a name`);
  return value;
}

async function start({ port, host, allowedHosts, certificate, quiet }: Asked): Promise<void> {
  const paint = painter(isTerminal());
  const sandbox = await createSandbox({ certificate, ...(!quiet && { onRequest: (line) => print(logLine(line, paint)) }) });
  const page = readFileSync(new URL('./console.html', import.meta.url), 'utf8');
  const url = await sandbox.listen(port, { host, allowedHosts, page }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') throw new Error(`port ${port} is taken: choose another with --port, or 0 for a free one`);
    if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') throw new Error(`this machine has no address ${host}`);
    throw error;
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => sandbox.close());

  print(`${bold('The sandbox of wechatpay-coupon')} stands in for WeChat Pay at ${bold(url)}\n`);
  print(`${bold('Console')}\n\n  ${url}/sandbox/console\n`);
  print(`${bold('Connect')}\n`);
  print(`  const config = await (await fetch('${url}/sandbox/config')).json();`);
  print('  const wechatpay = new WechatPay(config);\n');
  const ids = Object.entries(seededIds)
    .map(([name, id]) => `${name} ${id}`)
    .join(', ');
  print(`${bold('Coupons')} of ${ids}\n`);
  print(table([['coupon_code', 'coupon_state', 'usage_mode', 'product_coupon_id', 'stock_id'], ...sandbox.coupons.list().map(cells)]));
  print(`\nMore at ${url}/sandbox; faults by the header Sandbox-Fault: see --help. Ctrl-C ends it.`);
  if (!quiet) print('');
}

function cells({ coupon_code, coupon_state, usage_mode, product_coupon_id, stock_id }: CouponLine): string[] {
  return [coupon_code, coupon_state, usage_mode ?? '-', product_coupon_id ?? '', stock_id];
}

/** Columns, each as wide as its widest cell, with two spaces before and between. */
function table(rows: readonly (readonly string[])[]): string {
  const widthOf = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widthOf(column))).join('  ')}`.trimEnd()).join('\n');
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function bold(text: string): string {
  return isTerminal() ? `\x1b[1m${text}\x1b[0m` : text;
}

function isTerminal(): boolean {
  return process.stdout.isTTY && process.env.NO_COLOR === undefined;
}
