// The words of the reports on a terminal and in the workbench.

import type { Words } from './language.ts';

export const REPORT = {
  holds: { zh: '验签通过', en: 'The signature holds' },
  fails: { zh: '验签不通过', en: 'The signature does not hold' },
  requestHolds: { zh: '签名正确', en: 'The signature is right' },
  requestFails: { zh: '签名不对', en: 'The signature is not right' },
  cause: { zh: '原因', en: 'Cause' },
  todo: { zh: '处理', en: 'What to do' },
  note: { zh: '注意', en: 'Note' },
  verified: { zh: '验签名串', en: 'Verified text' },
  covered: { zh: '签名对应的串', en: 'Text that was signed' },
  built: { zh: '按请求拼出的签名串', en: 'Text of what was sent' },
  difference: { zh: '第一处不同', en: 'First difference' },
  atByte: { zh: '第 %s 个字节', en: 'byte %s' },
  end: { zh: '（到此结束）', en: '(ends here)' },
  same: { zh: '一致', en: 'same' },
  differs: { zh: '不一致', en: 'differs' },
  unknown: { zh: '未知', en: 'not known' },
  here: { zh: '本地', en: 'here' },
  there: { zh: '微信支付', en: 'WeChat Pay' },
} as const satisfies Record<string, Words>;

/** The parts of a signed text, as a comparison names them. */
export const PART_WORDS: Readonly<Record<'method' | 'url' | 'timestamp' | 'nonce' | 'body-start' | 'length', Words>> = {
  method: { zh: '请求方法', en: 'method' },
  url: { zh: 'URL', en: 'URL' },
  timestamp: { zh: '时间戳', en: 'timestamp' },
  nonce: { zh: '随机串', en: 'nonce' },
  'body-start': { zh: '报文开头', en: 'start of the body' },
  length: { zh: '签名串长度（字节）', en: 'length of the text (bytes)' },
};

/** What to do about the first part that differs; where none does, about what the error cannot show. */
export const PART_TODO: Readonly<Record<'method' | 'url' | 'timestamp' | 'nonce' | 'body-start' | 'length' | 'none' | 'unseen', Words>> = {
  method: { zh: '签名和发送要用同一个请求方法，签名串里用大写。', en: 'Sign and send the same method, in upper case.' },
  url: {
    zh: '对比两个 URL：是否带了域名、漏了查询参数、编码了两次，或者代理改了路径。',
    en: 'Compare the two: an origin, a query that is missing, characters encoded twice, or a proxy that changes the path.',
  },
  timestamp: { zh: '签名串和 Authorization 里要用同一个时间戳。', en: 'The signed text and Authorization must have the same timestamp.' },
  nonce: {
    zh: '签名串和 Authorization 里要用同一个随机串；并发时看看变量是不是共用了。',
    en: 'The signed text and Authorization must have the same nonce: see whether concurrent calls share a variable.',
  },
  'body-start': {
    zh: '微信支付收到的报文与签名的不同：报文只序列化一次，看看代理是否改了它。',
    en: 'The body that arrived is another: serialise it once, and see whether a proxy changes it.',
  },
  length: {
    zh: '开头相同而长度不同：报文后面的部分或末尾的换行不一致，或者报文没有按 UTF-8 发送。',
    en: 'It starts the same and has another length: the rest of the body or a newline at its end differs, or it was not sent as UTF-8.',
  },
  none: {
    zh: '各部分都一致：私钥与 serial_no 不是同一张证书的，或者报文后面的部分有同样长度的改动。用 doctor 检查私钥和证书。',
    en: 'All parts are the same: the private key does not belong to serial_no, or the rest of the body was changed at the same length. Let doctor check key and certificate.',
  },
  unseen: {
    zh: '错误里没有 sign_information。用 verify 检查请求本身，用 doctor 检查私钥、证书和时钟。',
    en: 'The error has no sign_information. Let verify look at the request, and doctor at key, certificate and clock.',
  },
};
