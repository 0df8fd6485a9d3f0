#!/usr/bin/env node
// `wechatpay-coupon sandbox`: the sandbox as a program, for services in any language and for a look with curl.
// Refuses an argument that it does not know, with exit code 2. Listens on 127.0.0.1 only, until it is interrupted.

import { readFileSync } from 'node:fs';
import { createSandbox, faultDescriptions, seededIds } from './sandbox.js';

const USAGE = `Usage: wechatpay-coupon sandbox [--port 8080]
       wechatpay-coupon --help | --version`;

const HELP = `${USAGE}

Starts a sandbox that stands in for WeChat Pay on 127.0.0.1, with fresh keys and seeded coupons.

  --port N    the port to listen on; 0 takes a free one (default 8080)
  --help      this text, and the faults
  --version   the version of the package

A request that carries the header Sandbox-Fault: NAME is answered with that fault:

${table(Object.entries(faultDescriptions))}`;

class UsageError extends Error {}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`wechatpay-coupon: ${error.message}\n`);
  if (error instanceof UsageError) process.stderr.write(`\n${USAGE}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function main(words) {
  const asked = read(words);
  if (asked.help) print(HELP);
  else if (asked.version) print(JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')).version);
  else await start(asked.port);
}

function read(words) {
  const asked = { port: 8080 };
  const rest = [...words];
  let command;
  while (rest.length > 0) {
    const word = rest.shift();
    const [flag, value] = /^(--port)=(.*)$/s.exec(word)?.slice(1) ?? [word];
    if (flag === '--help' || flag === '-h') asked.help = true;
    else if (flag === '--version') asked.version = true;
    else if (flag === '--port') asked.port = portOf(value ?? rest.shift());
    else if (word === 'sandbox' && command === undefined) command = word;
    else throw new UsageError(`there is no ${word.startsWith('-') ? 'option' : 'command'} ${JSON.stringify(word)}`);
  }
  if (!asked.help && !asked.version && command === undefined) throw new UsageError('a command is missing: sandbox');
  return asked;
}

function portOf(text) {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text ?? '') || port > 65_535) throw new UsageError('--port takes a number from 0 to 65535');
  return port;
}

async function start(port) {
  const sandbox = await createSandbox();
  const url = await sandbox.listen(port).catch((error) => {
    throw error.code === 'EADDRINUSE' ? new Error(`port ${port} is taken: choose another with --port, or 0 for a free one`) : error;
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => sandbox.close());

  print(`${bold('The sandbox of wechatpay-coupon')} stands in for WeChat Pay at ${bold(url)}\n`);
  print(`${bold('Connect')}\n`);
  print(`  const config = await (await fetch('${url}/sandbox/config')).json();`);
  print('  const wechatpay = new WechatPay(config);\n');
  const ids = Object.entries(seededIds).map(([name, id]) => `${name} ${id}`).join(', ');
  print(`${bold('Coupons')} of ${ids}\n`);
  print(table([['coupon_code', 'coupon_state', 'usage_mode', 'product_coupon_id', 'stock_id'], ...sandbox.coupons.list().map(cells)]));
  print('\nFaults by the header Sandbox-Fault: see --help. Ctrl-C ends it.');
}

function cells({ coupon_code, coupon_state, usage_mode = '-', product_coupon_id = '', stock_id }) {
  return [coupon_code, coupon_state, usage_mode, product_coupon_id, stock_id];
}

/** Columns, each as wide as its widest cell, with two spaces before and between. */
function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column])).join('  ')}`.trimEnd()).join('\n');
}

function print(text) {
  process.stdout.write(`${text}\n`);
}

function bold(text) {
  return process.stdout.isTTY && process.env.NO_COLOR === undefined ? `\x1b[1m${text}\x1b[0m` : text;
}
