// The configuration by questions, as the variables that the documentation uses.

import { createInterface } from 'node:readline';
import type { Language, Words } from '../words/language.ts';

/** What is asked for, in order. `secret`: what is typed is not shown. */
const QUESTIONS: readonly { readonly variable: string; readonly words: Words; readonly secret?: boolean }[] = [
  { variable: 'WXPAY_MCHID', words: { zh: '商户号', en: 'Merchant number' } },
  {
    variable: 'WXPAY_SERIAL_NO',
    words: { zh: '商户API证书序列号（不知道就留空）', en: 'Serial number of the merchant certificate (empty: not known)' },
  },
  { variable: 'WXPAY_PRIVATE_KEY_FILE', words: { zh: '私钥文件（apiclient_key.pem）', en: 'File of the private key (apiclient_key.pem)' } },
  {
    variable: 'WXPAY_MERCHANT_CERTIFICATE_FILE',
    words: { zh: '商户API证书文件（apiclient_cert.pem）', en: 'File of the merchant certificate (apiclient_cert.pem)' },
  },
  { variable: 'WXPAY_PUBLIC_KEY_ID', words: { zh: '微信支付公钥 ID（PUB_KEY_ID_…）', en: "Id of WeChat Pay's public key (PUB_KEY_ID_…)" } },
  {
    variable: 'WXPAY_PUBLIC_KEY_FILE',
    words: { zh: '微信支付公钥文件（pub_key.pem）', en: "File of WeChat Pay's public key (pub_key.pem)" },
  },
  {
    variable: 'WXPAY_API_V3_KEY',
    words: { zh: 'APIv3密钥（可留空，输入时不显示）', en: 'APIv3 key (may be empty; not shown)' },
    secret: true,
  },
];

/** Asks on stderr, so that stdout has the report alone. */
export async function ask(language: Language): Promise<Record<string, string>> {
  const { stdin, stderr } = process;
  const reader = createInterface({ input: stdin, terminal: false });
  const lines = reader[Symbol.asyncIterator]();
  const given: Record<string, string> = {};
  for (const { variable, words, secret } of QUESTIONS) {
    stderr.write(`${words[language]}${language === 'zh' ? '：' : ': '}`);
    const { value } = (await (secret ? hidden(() => lines.next()) : lines.next())) as { value?: string };
    const text = value?.trim() ?? '';
    if (text) given[variable] = text;
  }
  reader.close();
  return given;
}

/** Without the terminal showing what is typed. */
async function hidden<Value>(read: () => Promise<Value>): Promise<Value> {
  const { stdin, stderr } = process;
  if (!stdin.isTTY) return read();
  const { execFileSync } = await import('node:child_process');
  const echo = (on: boolean) => execFileSync('stty', [on ? 'echo' : '-echo'], { stdio: ['inherit', 'ignore', 'ignore'] });
  echo(false);
  try {
    return await read();
  } finally {
    echo(true);
    stderr.write('\n');
  }
}
