// `explain-sign-error`: what an error SIGN_ERROR of WeChat Pay says of the text that it has built, compared with the request.

import {
  type Comparison,
  type Pasted,
  type RequestText,
  compare,
  readAuthorization,
  readPaste,
  readSignError,
  valuesOf,
  visible,
  utf8,
} from '../diagnose/index.ts';
import { screen } from '../terminal/screen.ts';
import { PART_TODO, PART_WORDS, REPORT } from '../words/report.ts';
import { type Command, EXIT, UsageError, languageFor, read, readFile } from './command.ts';

export const explainSignError: Command = {
  usage: 'explain-sign-error FILE [--request FILE]',
  help: {
    zh: `逐项比较微信支付拼出的签名串和本地的请求。
  FILE            错误应答的报文（code 为 SIGN_ERROR 的 JSON）；- 从标准输入读
  --request FILE  本地的请求：请求行、请求头（含 Authorization）、空行、报文`,
    en: `Compares the text that WeChat Pay has built with the request, part by part.
  FILE            the body of the error (JSON whose code is SIGN_ERROR); - is stdin
  --request FILE  the request: request line, headers with Authorization, an empty line, the body`,
  },
  async run(words) {
    const { values, positionals } = read(words, { request: { type: 'string' } });
    const [file, more] = positionals;
    if (file === undefined) throw new UsageError('FILE is missing');
    if (more !== undefined) throw new UsageError(`unexpected argument ${more}`);
    const language = languageFor(values.lang);
    const error = readSignError(new TextDecoder().decode(readFile(file)));
    if (!error) throw new UsageError(`${file} is not the body of an error of WeChat Pay`);
    const [request] = values.request === undefined ? [] : readPaste(new TextDecoder().decode(readFile(values.request)));
    if (values.request !== undefined && !request) throw new UsageError(`${values.request} has no request`);

    const rows = error.information ? compare(error.information, request ? textOf(request) : {}) : [];
    const wrong = rows.find(({ same }) => same === false)?.part;
    const todo = PART_TODO[wrong ?? (error.information ? 'none' : 'unseen')][language];
    if (values.json) {
      process.stdout.write(`${JSON.stringify({ code: error.code, message: error.message, parts: rows, todo }, null, 2)}\n`);
      return wrong || !error.information ? EXIT.fails : EXIT.holds;
    }
    const { line, rows: print, paint } = screen(process.stdout);
    line(`${error.code}  ${error.message}`);
    print(rows.map((row) => [PART_WORDS[row.part][language], told(row)]));
    if (!error.information || request) print([[REPORT.todo[language], todo]]);
    return wrong || !error.information ? EXIT.fails : EXIT.holds;

    function told({ here, there, same }: Comparison): string {
      const shown = (text: string | undefined) => (text === undefined ? REPORT.unknown[language] : visible(utf8(text)));
      if (same === true) return `${paint('green', '✓')} ${shown(there)}`;
      if (same === undefined) return `${paint('dim', '·')} ${shown(there)}`;
      return `${paint('red', '✗')} ${REPORT.there[language]}  ${shown(there)}\n  ${REPORT.here[language]}  ${shown(here)}`;
    }
  },
};

/** What the request has signed. */
function textOf(request: Pasted): Partial<RequestText> {
  const authorization = readAuthorization(valuesOf(request, 'Authorization')[0] ?? '');
  const url = request.url?.replace(/^[a-z]+:\/\/[^/?#]*/i, '');
  return {
    ...(request.method && { method: request.method }),
    ...(url && { url }),
    ...(authorization && { timestamp: authorization.timestamp, nonce: authorization.nonce }),
    body: request.body ?? new Uint8Array(),
  };
}
