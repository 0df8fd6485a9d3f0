#!/usr/bin/env node
// `wechatpay-coupon sandbox`: the sandbox as a program, for services in any language and for a look with curl.
// An argument that it does not know is an error, with exit code 2. Listens on 127.0.0.1 only, until it is interrupted.

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type CouponLine, createSandbox, faultDescriptions, seededIds } from './sandbox.js';

const USAGE = `Usage: wechatpay-coupon sandbox [--port 8080]
       wechatpay-coupon --help | --version`;

const HELP = `${USAGE}

Starts a sandbox that stands in for WeChat Pay on 127.0.0.1, with fresh keys and seeded coupons.

  --port N    the port to listen on; 0 takes a free one (default 8080)
  --help      this text, and the faults
  --version   the version of the package

A request that carries the header Sandbox-Fault: NAME gets that fault:

${table(Object.entries(faultDescriptions))}`;

class UsageError extends Error {}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`wechatpay-coupon: ${error instanceof Error ? error.message : String(error)}\n`);
  if (error instanceof UsageError) process.stderr.write(`\n${USAGE}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function main(words: string[]): Promise<void> {
  const asked = read(words);
  if (asked.help) print(HELP);
  else if (asked.version) print(versionOf(new URL('./package.json', import.meta.url)));
  else await start(asked.port);
}

function versionOf(manifest: URL): string {
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}

interface Asked {
  readonly help: boolean;
  readonly version: boolean;
  readonly port: number;
}

function read(args: string[]): Asked {
  const options = { port: { type: 'string' }, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } } as const;
  // Not strict: what is said of a mistake is said in our words.
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true, strict: false });
  const { port = '8080', help = false, version = false, ...unknown } = values;
  const [option] = Object.keys(unknown);
  if (option !== undefined)
    throw new UsageError(`there is no option ${JSON.stringify(option.length === 1 ? `-${option}` : `--${option}`)}`);
  if (typeof help === 'string' || typeof version === 'string') throw new UsageError('--help and --version take no value');
  const [command, ...others] = positionals;
  const [wrong] = command === undefined || command === 'sandbox' ? others : [command];
  if (wrong !== undefined) throw new UsageError(`there is no command ${JSON.stringify(wrong)}`);
  if (!help && !version && command === undefined) throw new UsageError('a command is missing: sandbox');
  return { help, version, port: portOf(port) };
}

function portOf(text: string | boolean): number {
  const port = Number(text);
  if (typeof text !== 'string' || !/^\d{1,5}$/.test(text) || port > 65_535) throw new UsageError('--port takes a number from 0 to 65535');
  return port;
}

async function start(port: number): Promise<void> {
  const sandbox = await createSandbox();
  const url = await sandbox.listen(port).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE' ? new Error(`port ${port} is taken: choose another with --port, or 0 for a free one`) : error;
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => sandbox.close());

  print(`${bold('The sandbox of wechatpay-coupon')} stands in for WeChat Pay at ${bold(url)}\n`);
  print(`${bold('Connect')}\n`);
  print(`  const config = await (await fetch('${url}/sandbox/config')).json();`);
  print('  const wechatpay = new WechatPay(config);\n');
  const ids = Object.entries(seededIds)
    .map(([name, id]) => `${name} ${id}`)
    .join(', ');
  print(`${bold('Coupons')} of ${ids}\n`);
  print(table([['coupon_code', 'coupon_state', 'usage_mode', 'product_coupon_id', 'stock_id'], ...sandbox.coupons.list().map(cells)]));
  print('\nFaults by the header Sandbox-Fault: see --help. Ctrl-C ends it.');
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
  return process.stdout.isTTY && process.env.NO_COLOR === undefined ? `\x1b[1m${text}\x1b[0m` : text;
}
