// `verify`: whether the signature of a response, a notification or a request holds, and why not.

import { basename } from 'node:path';
import {
  type Cause,
  type Diagnosis,
  type GivenKey,
  KeyUnreadable,
  type Pasted,
  PrivateKeyGiven,
  type RequestCause,
  type RequestDiagnosis,
  concat,
  diagnoseRequest,
  diagnoseResponse,
  firstDifference,
  isSigned,
  readKeys,
  readPaste,
  valuesOf,
  visible,
} from '../diagnose/index.ts';
import { type Screen, screen } from '../terminal/screen.ts';
import { wordsOf } from '../words/causes.ts';
import type { Language } from '../words/language.ts';
import { REPORT } from '../words/report.ts';
import { type Command, EXIT, UsageError, languageFor, read, readFile } from './command.ts';

const OPTIONS = {
  headers: { type: 'string' },
  body: { type: 'string' },
  key: { type: 'string', multiple: true },
  method: { type: 'string' },
  url: { type: 'string' },
  received: { type: 'string' },
} as const;

export const verify: Command = {
  usage: 'verify --headers FILE [--body FILE] --key FILE... [--method POST --url URL] [--received SECONDS]',
  help: {
    zh: `检查签名是否正确；不正确时，指出是什么改动了它。
  --headers FILE      应答、回调通知或请求的头：curl -i 的输出、HAR、一行日志都可以；- 从标准输入读
  --body FILE         报文的原始字节；--headers 的文件里已经有就不用给
  --key FILE          微信支付公钥、平台证书；检查请求时给商户API证书。可以给多个，公钥写成 PUB_KEY_ID_…=FILE。绝不要给私钥
  --method, --url     检查请求时的方法和网址
  --received SECONDS  收到的时间（秒数），用来检查时钟`,
    en: `Says whether a signature holds and, when it does not, what changed what was signed.
  --headers FILE      headers of a response, notification or request: also curl -i output, a HAR file, a line of a log; - is stdin
  --body FILE         the raw bytes of the body; not needed when the file of --headers has it
  --key FILE          WeChat Pay's public key or platform certificate; for a request the merchant certificate. May be repeated; a public key is named as
                      PUB_KEY_ID_…=FILE. Never give a private key
  --method, --url     method and URL of a request
  --received SECONDS  when it was received, to check the clock`,
  },
  async run(words) {
    const { values, positionals } = read(words, OPTIONS);
    if (positionals[0] !== undefined) throw new UsageError(`unexpected argument ${positionals[0]}`);
    if (values.headers === undefined) throw new UsageError('--headers is missing');
    const language = languageFor(values.lang);
    const keys = (values.key ?? []).flatMap(keysOf);
    const [first, ...others] = readPaste(new TextDecoder().decode(readFile(values.headers)));
    if (!first) throw new UsageError(`${values.headers} has no headers that are known`);
    const body = values.body === undefined ? first.body : readFile(values.body);
    const message: Pasted = {
      ...first,
      ...(body && { body }),
      ...(values.method && { method: values.method }),
      ...(values.url && { url: values.url }),
    };

    const isRequest = !isSigned(message) && valuesOf(message, 'Authorization').length > 0;
    if (!isRequest && keys.length === 0) throw new UsageError('--key is missing');
    const received = values.received === undefined ? undefined : Number(values.received);
    if (Number.isNaN(received)) throw new UsageError('--received is a number of seconds');
    const diagnosis = isRequest
      ? await diagnoseRequest({ message, certificates: keys })
      : await diagnoseResponse({ message, keys, others, ...(received !== undefined && { received }) });
    if (values.json) process.stdout.write(`${JSON.stringify(asJson(diagnosis, language), null, 2)}\n`);
    else print(screen(process.stdout), diagnosis, isRequest, language);
    return diagnosis.holds ? EXIT.holds : EXIT.fails;
  },
};

function keysOf(given: string): readonly GivenKey[] {
  const [, name, file = given] = /^(PUB_KEY_ID_\w+)=(.+)$/.exec(given) ?? [];
  try {
    return readKeys(new TextDecoder().decode(readFile(file)), name);
  } catch (error) {
    if (error instanceof KeyUnreadable || error instanceof PrivateKeyGiven) throw new UsageError(`${basename(file)}: ${error.message}`);
    throw error;
  }
}

type AnyDiagnosis = Diagnosis | RequestDiagnosis;
type AnyCause = Cause | RequestCause;

/** The texts that are compared: what was looked at, and what the signature covers. */
function textsOf(diagnosis: AnyDiagnosis) {
  const [seen, covered] =
    'built' in diagnosis ? [diagnosis.built, diagnosis.signed] : [(diagnosis as Diagnosis).verified, (diagnosis as Diagnosis).covered];
  return { seen: seen && concat(...seen), covered: covered && concat(...covered) };
}

function asJson(diagnosis: AnyDiagnosis, language: Language) {
  const told = (causes: readonly AnyCause[]) => causes.map((cause) => ({ ...cause, ...wordsOf(cause, language) }));
  const { seen, covered } = textsOf(diagnosis);
  return {
    holds: diagnosis.holds,
    causes: told(diagnosis.causes),
    notes: told(diagnosis.notes),
    ...(seen && covered && { difference: firstDifference(seen, covered) }),
  };
}

/** Characters of a text that are shown, from its start and from its end. */
const [START, END] = [200, 60];

function short(text: string): string {
  return text.length > START + END ? `${text.slice(0, START)} … ${text.slice(-END)}` : text;
}

function print({ line, rows, paint }: Screen, diagnosis: AnyDiagnosis, isRequest: boolean, language: Language): void {
  const { holds, causes, notes } = diagnosis;
  const words = (name: keyof typeof REPORT) => REPORT[name][language];
  const title = words(isRequest ? (holds ? 'requestHolds' : 'requestFails') : holds ? 'holds' : 'fails');
  line(holds ? paint('green', `✓ ${title}`) : paint('red', `✗ ${title}`));
  const told = (label: 'cause' | 'note') => (cause: AnyCause) => {
    const { is, todo } = wordsOf(cause, language);
    return [[words(label), is] as const, [words('todo'), todo] as const];
  };
  const { seen, covered } = textsOf(diagnosis);
  const difference = seen && covered && firstDifference(seen, covered);
  rows([
    ...causes.flatMap(told('cause')),
    ...notes.flatMap(told('note')),
    ...(seen ? [[words(isRequest ? 'built' : 'verified'), short(visible(seen))] as const] : []),
    ...(covered ? [[words('covered'), short(visible(covered))] as const] : []),
    ...(difference ? [[words('difference'), differing(difference)] as const] : []),
  ]);

  function differing({ at, one, other }: NonNullable<typeof difference>): string {
    return [words('atByte').replace('%s', String(at + 1)), one || words('end'), other || words('end')].join('\n');
  }
}
