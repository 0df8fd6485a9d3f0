// What every command is given, and how its arguments are read.

import { readFileSync } from 'node:fs';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type Language, languageOf } from '../words/language.ts';

/** An argument that cannot be used; `message` says which. Ends with exit code 2. */
export class UsageError extends Error {}

/** Exit codes: everything holds; something does not; the command was called wrongly. */
export const EXIT = { holds: 0, fails: 1, usage: 2 } as const;

export interface Command {
  readonly usage: string;
  readonly help: Readonly<Record<Language, string>>;
  /** Gives the exit code. */
  run(words: readonly string[]): Promise<number>;
}

/** Options of every command. */
const COMMON = { json: { type: 'boolean' }, lang: { type: 'string' } } as const;

/** The options and the other arguments; an unknown one is an error in our words. */
export function read<Options extends NonNullable<ParseArgsConfig['options']>>(words: readonly string[], options: Options) {
  try {
    const { values, positionals } = parseArgs({ args: [...words], options: { ...COMMON, ...options }, allowPositionals: true });
    return { values, positionals };
  } catch (error) {
    throw new UsageError((error as Error).message.split('. ')[0]);
  }
}

/** The language that `--lang` or the environment asks for; Chinese where neither does. */
export function languageFor(lang: string | undefined, env: NodeJS.ProcessEnv = process.env): Language {
  if (lang !== undefined && lang !== 'zh' && lang !== 'en') throw new UsageError('--lang is zh or en');
  return lang ?? languageOf(env.LC_ALL || env.LC_MESSAGES || env.LANG);
}

/** The bytes of a file, or of what comes by stdin for `-`. */
export function readFile(name: string): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(readFileSync(name === '-' ? 0 : name));
  } catch (error) {
    throw new UsageError(`cannot read ${name}: ${(error as NodeJS.ErrnoException).code ?? 'it failed'}`);
  }
}
