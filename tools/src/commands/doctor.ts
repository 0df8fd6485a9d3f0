// `doctor`: whether a configuration holds, line by line, and what to do where it does not.

import { ask } from '../doctor/ask.ts';
import type { Check } from '../doctor/check.ts';
import { checkOffline } from '../doctor/offline.ts';
import { checkOnline } from '../doctor/online.ts';
import { type Settings, SettingsUnreadable, settingsOfEnvironment, settingsOfFile } from '../doctor/settings.ts';
import { screen } from '../terminal/screen.ts';
import { checkWords } from '../words/doctor.ts';
import type { Language } from '../words/language.ts';
import { type Command, EXIT, UsageError, languageFor, read } from './command.ts';

export const doctor: Command = {
  usage: 'doctor [FILE] [--ask] [--offline]',
  help: {
    zh: `检查配置：密钥、证书、序列号、时钟、网络，并发一次只读的请求。输出里没有秘密，可以贴到 issue 里。
  FILE       .env 文件，或者客户端配置的 JSON；不给就读环境变量 WXPAY_…
  --ask      逐项提问；没有文件也没有环境变量时，在终端里默认提问
  --offline  不访问网络
商户API证书（apiclient_cert.pem）写在 WXPAY_MERCHANT_CERTIFICATE_FILE，用来核对私钥和序列号。`,
    en: `Checks a configuration: keys, certificate, serial number, clock, network, and one call that changes nothing. No secret is printed; the report can go into an issue.
  FILE       a .env file, or the settings of a client as JSON; without it the variables WXPAY_… are read
  --ask      asks for each; on a terminal it does so where there is neither a file nor a variable
  --offline  nothing that needs a network
The merchant certificate (apiclient_cert.pem) goes into WXPAY_MERCHANT_CERTIFICATE_FILE: with it, key and serial number are compared.`,
  },
  async run(words) {
    const { values, positionals } = read(words, { offline: { type: 'boolean' }, ask: { type: 'boolean' } });
    const [file, more] = positionals;
    if (more !== undefined) throw new UsageError(`unexpected argument ${more}`);
    const language = languageFor(values.lang);
    const asks =
      values.ask ?? (file === undefined && process.stdin.isTTY && !Object.keys(process.env).some((name) => name.startsWith('WXPAY_')));
    const settings = asks ? settingsOfEnvironment(await ask(language)) : settingsFrom(file);
    const done: Check[] = [];
    const out = screen(process.stdout);
    const add = (check: Check) => {
      done.push(check);
      if (!values.json) print(out, check, language);
    };
    checkOffline(settings, Date.now()).forEach(add);
    if (!values.offline) for await (const check of checkOnline(settings, Date.now)) add(check);
    const failed = done.some(({ state }) => state === 'fails');
    if (values.json)
      out.line(JSON.stringify({ holds: !failed, checks: done.map((check) => ({ ...check, ...checkWords(check, language) })) }, null, 2));
    return failed ? EXIT.fails : EXIT.holds;
  },
};

function settingsFrom(file: string | undefined): Settings {
  if (file === undefined) return settingsOfEnvironment(process.env);
  try {
    return settingsOfFile(file);
  } catch (error) {
    if (error instanceof SettingsUnreadable) throw new UsageError(error.message);
    throw new UsageError(`cannot read ${file}: ${(error as NodeJS.ErrnoException).code ?? 'it failed'}`);
  }
}

const SIGNS = { holds: ['green', '✓'], fails: ['red', '✗'], unknown: ['yellow', '·'] } as const;

function print({ line, paint }: ReturnType<typeof screen>, check: Check, language: Language): void {
  const { is, todo } = checkWords(check, language);
  const [colour, sign] = SIGNS[check.state];
  line(`${paint(colour, sign)} ${is}`);
  if (todo) line(`  ${paint('dim', todo)}`);
}
