// `workbench`: the signature workbench (签名工作台) on a loopback address.

import type { AddressInfo } from 'node:net';
import { type Command, EXIT, UsageError, languageFor, read } from './command.ts';
import { serveFolder } from './serve.ts';

const FILES = ['index.html', 'workbench.js', 'workbench.css'];
const OPENS = { zh: '签名工作台：', en: 'The signature workbench: ' } as const;
const ENDS = { zh: '按 Ctrl-C 结束。', en: 'Ctrl-C ends it.' } as const;

export const workbench: Command = {
  usage: 'workbench [--port 8081]',
  help: {
    zh: `在本机打开签名工作台网页：粘贴应答、回调通知或请求，看签名为什么不对。页面不发送任何数据。
  --port N  端口；0 表示任取一个空闲的（默认 8081）`,
    en: `Serves the signature workbench on 127.0.0.1: paste a response, notification or request and see why its signature does not hold. The page sends nothing.
  --port N  the port; 0 takes a free one (default 8081)`,
  },
  async run(words) {
    const { values, positionals } = read(words, { port: { type: 'string' } });
    if (positionals[0] !== undefined) throw new UsageError(`unexpected argument ${positionals[0]}`);
    const { port = '8081' } = values;
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new UsageError('--port takes a number from 0 to 65535');
    const language = languageFor(values.lang);
    const server = await serveFolder(new URL('./workbench/', import.meta.url), FILES, Number(port));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/?lang=${language}`;
    process.stdout.write(values.json ? `${JSON.stringify({ url })}\n` : `${OPENS[language]}${url}\n${ENDS[language]}\n`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close().closeAllConnections());
    await new Promise((resolve) => server.once('close', resolve));
    return EXIT.holds;
  },
};
