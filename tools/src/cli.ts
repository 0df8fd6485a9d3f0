#!/usr/bin/env node
// `wechatpay-coupon-tools`: the commands, each in a file of its own.

import { readFileSync } from 'node:fs';
import { EXIT, UsageError, languageFor } from './commands/command.ts';
import type { Command } from './commands/command.ts';
import { doctor } from './commands/doctor.ts';
import { explainSignError } from './commands/explain-sign-error.ts';
import { verify } from './commands/verify.ts';
import { workbench } from './commands/workbench.ts';

const COMMANDS: Readonly<Record<string, Command>> = { verify, 'explain-sign-error': explainSignError, doctor, workbench };

const USAGE = `Usage: ${Object.values(COMMANDS)
  .map(({ usage }) => `wechatpay-coupon-tools ${usage} [--json] [--lang zh|en]`)
  .join('\n       ')}
       wechatpay-coupon-tools --help | --version`;

// Whoever reads has enough: `doctor | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
process.exitCode = await main(process.argv.slice(2));

async function main([name, ...words]: string[]): Promise<number> {
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  const asks = [name, ...words].some((word) => word === '--help' || word === '-h');
  try {
    if (asks) return print(helpOf(command));
    if (name === '--version') return print(versionOf(new URL('./package.json', import.meta.url)));
    if (!command) throw new UsageError(name === undefined ? 'a command is missing' : `there is no command ${JSON.stringify(name)}`);
    return await command.run(words);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(
      `wechatpay-coupon-tools: ${error.message}\n\n${command ? `Usage: wechatpay-coupon-tools ${command.usage}` : USAGE}\n`,
    );
    return EXIT.usage;
  }
}

function helpOf(command: Command | undefined): string {
  const language = languageFor(undefined);
  const about = command ? [command] : Object.values(COMMANDS);
  return [USAGE, ...about.map(({ usage, help }) => `${usage.split(' ')[0]}\n${help[language]}`)].join('\n\n');
}

function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return EXIT.holds;
}

function versionOf(manifest: URL): string {
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}
