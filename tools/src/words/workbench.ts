// The words of the workbench (签名工作台).

import type { Words } from './language.ts';

export const WORKBENCH = {
  title: { zh: '签名工作台', en: 'Signature workbench' },
  intro: {
    zh: '粘贴一次应答、回调通知或请求，看签名为什么不对。全部在浏览器里计算，页面不发送任何数据。',
    en: 'Paste a response, a notification or a request, and see why its signature does not hold. All of it is computed in this browser; the page sends nothing.',
  },
  other: { zh: 'English', en: '中文' },
  response: { zh: '应答、回调通知', en: 'Response, notification' },
  request: { zh: '请求', en: 'Request' },
  decrypt: { zh: '解密回调通知', en: 'Decrypt a notification' },
  pasteResponse: { zh: '应答头和报文', en: 'Headers and body' },
  pasteResponseHint: {
    zh: 'curl -i 的输出、HAR、一行日志，或者四个 Wechatpay- 头加空行加报文。多个应答可以一起粘贴（HAR）。',
    en: 'curl -i output, a HAR file, a line of a log, or the four Wechatpay-* headers, an empty line and the body.',
  },
  keys: { zh: '微信支付公钥、平台证书', en: "WeChat Pay's public key, platform certificate" },
  keysHint: {
    zh: 'PEM，可以有多个；公钥前面一行写 PUB_KEY_ID_…。',
    en: 'PEM, one or several; PUB_KEY_ID_… in a line before a public key.',
  },
  pasteRequest: {
    zh: '请求行、请求头（含 Authorization）、空行、报文',
    en: 'Request line, headers with Authorization, an empty line, the body',
  },
  pasteRequestHint: {
    zh: '例如 POST /v3/… HTTP/1.1，下面是请求头。也可以是 HAR 里的一条。',
    en: 'POST /v3/… HTTP/1.1, and the headers below it. An entry of a HAR file does too.',
  },
  certificate: { zh: '商户API证书（apiclient_cert.pem）', en: 'Merchant certificate (apiclient_cert.pem)' },
  certificateHint: { zh: '只要证书。绝不要粘贴私钥。', en: 'The certificate alone. Never paste a private key.' },
  signError: { zh: 'SIGN_ERROR 的应答报文（可选）', en: 'Body of the SIGN_ERROR (optional)' },
  signErrorHint: {
    zh: '其中的 sign_information 会与上面的请求逐项比较。',
    en: 'Its sign_information is compared with the request, part by part.',
  },
  notification: { zh: '回调通知的报文，或其中的 resource', en: 'Body of the notification, or its resource' },
  secret: { zh: 'APIv3密钥（32 个字节）', en: 'APIv3 key (32 bytes)' },
  secretHint: {
    zh: '只留在这个页面的内存里，不保存、不进链接。',
    en: 'Kept in the memory of this page alone: never stored, never in a link.',
  },
  samples: { zh: '试一试', en: 'Samples' },
  link: { zh: '复制链接（不含密钥）', en: 'Copy a link (without keys)' },
  copied: { zh: '已复制', en: 'Copied' },
  clear: { zh: '清空', en: 'Clear' },
  waiting: { zh: '粘贴之后，结果显示在这里。', en: 'The result appears here.' },
  nothingRead: { zh: '没有认出头和报文。', en: 'No headers were recognised.' },
  keysMissing: { zh: '还要粘贴微信支付公钥或平台证书。', en: "WeChat Pay's public key or platform certificate is still needed." },
  privateKey: {
    zh: '这里有私钥。已经忽略，请从剪贴板和聊天记录里删掉它；如果发给过别人，请更换。',
    en: 'This has a private key. It was not read. Remove it from wherever it was copied to; replace it if anybody has seen it.',
  },
  keyUnreadable: { zh: '密钥读不了：%s', en: 'The key cannot be read: %s' },
  decrypted: { zh: '解密结果', en: 'Decrypted' },
  'not-a-notification': { zh: '没有找到 resource（要有 ciphertext 和 nonce）。', en: 'There is no resource: it has ciphertext and nonce.' },
  'key-length': { zh: 'APIv3密钥要 32 个字节。', en: 'An APIv3 key has 32 bytes.' },
  'not-base64': { zh: 'ciphertext 不是 base64。', en: 'ciphertext is not base64.' },
  'does-not-open': {
    zh: '解不开：密钥不是加密时的那一个（改过 APIv3密钥之后，新的通知用新密钥），或者 nonce、associated_data、ciphertext 被改过。',
    en: 'It does not open: another key (after a change of the APIv3 key new notifications have the new one), or nonce, associated_data or ciphertext was altered.',
  },
} as const satisfies Record<string, Words>;
