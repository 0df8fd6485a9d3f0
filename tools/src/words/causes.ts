// What each cause is, and what to do about it. `%s` is what was found: a header, the name of a key, seconds.

import type { CauseId, RequestCauseId } from '../diagnose/index.ts';
import type { Words } from './language.ts';

interface CauseWords {
  readonly is: Words;
  readonly todo: Words;
}

const RAW: Words = {
  zh: '验签要用收到的原始字节，在解析之前取：Express 用 express.raw()，Web 标准的请求用 await request.arrayBuffer()。',
  en: 'Verify the raw bytes as they arrived, before anything parses them: express.raw() in Express, await request.arrayBuffer() of a Request.',
};
const ONCE: Words = {
  zh: '报文只序列化一次：签名和发送用同一份字节。',
  en: 'Serialise the body once, and sign and send the same bytes.',
};

export const CAUSES: Readonly<Record<CauseId | RequestCauseId, CauseWords>> = {
  'newline-added': { is: { zh: '末尾多了换行', en: 'A newline was added at the end' }, todo: RAW },
  'newline-lost': { is: { zh: '末尾的换行丢了', en: 'The newline at the end was lost' }, todo: RAW },
  'space-around': { is: { zh: '首尾多了空白', en: 'White space was added around it' }, todo: RAW },
  crlf: { is: { zh: '换行从 LF 变成了 CRLF', en: 'Line ends became CRLF' }, todo: RAW },
  lf: { is: { zh: '换行从 CRLF 变成了 LF', en: 'Line ends became LF' }, todo: RAW },
  'bom-added': {
    is: { zh: '开头多了 BOM（EF BB BF）', en: 'A byte order mark (EF BB BF) was added' },
    todo: {
      zh: '多半是存成文件时编辑器加的。存文件时选“UTF-8 无 BOM”，或者直接用收到的字节。',
      en: 'Most likely an editor added it to a saved file. Save without it, or use the bytes as they arrived.',
    },
  },
  'bom-lost': { is: { zh: '开头的 BOM 丢了', en: 'The byte order mark was lost' }, todo: RAW },
  latin1: {
    is: { zh: 'UTF-8 被当成 Latin-1 读了（中文变成“å¾®ä¿¡”一类的乱码）', en: 'UTF-8 was read as Latin-1' },
    todo: {
      zh: '读报文时指定 UTF-8；验签最好不经过字符串，直接用字节。',
      en: 'Read the body as UTF-8; better, verify its bytes without a string in between.',
    },
  },
  gbk: {
    is: { zh: 'UTF-8 被当成 GBK 读了（中文变成“寰俊”一类的乱码）', en: 'UTF-8 was read as GBK' },
    todo: {
      zh: '读报文时指定 UTF-8（Java：不要用默认字符集）；验签最好直接用字节。',
      en: 'Read the body as UTF-8 (in Java, not in the default charset); better, verify its bytes.',
    },
  },
  'gbk-bytes': {
    is: { zh: '报文被转成了 GBK 编码', en: 'The body was converted to GBK' },
    todo: { zh: '网关或日志做了转码。要转码之前的字节。', en: 'A gateway or a log converted it. Take the bytes from before.' },
  },
  gzip: {
    is: { zh: '报文还是 gzip 压缩的', en: 'The body is still compressed (gzip)' },
    todo: {
      zh: '签名针对解压之后的报文。fetch 会自己解压；代理收下来的要先解压再验签。',
      en: 'The signature covers the body after decompression, which fetch does by itself. Decompress first.',
    },
  },
  deflate: {
    is: { zh: '报文还是 deflate 压缩的', en: 'The body is still compressed (deflate)' },
    todo: { zh: '先解压再验签。', en: 'Decompress it before you verify.' },
  },
  base64: {
    is: { zh: '报文是网关给的 base64', en: 'The body is base64, as gateways give it' },
    todo: { zh: "先解码：Buffer.from(event.body, 'base64')。", en: "Decode it first: Buffer.from(event.body, 'base64')." },
  },
  'json-string': {
    is: { zh: '报文被又包成了一个 JSON 字符串', en: 'The body was written as a JSON string once more' },
    todo: {
      zh: '日志或消息队列多序列化了一次，先还原成原来的文本。',
      en: 'A log or a queue serialised the text again. Read that string first.',
    },
  },
  'gateway-envelope': {
    is: { zh: '这是 API 网关的事件，报文在它的 body 里', en: 'This is the event of an API gateway; the body is inside it' },
    todo: {
      zh: '用 event.body；isBase64Encoded 为 true 时先按 base64 解码。',
      en: 'Use event.body, decoded from base64 when isBase64Encoded is true.',
    },
  },
  slashes: { is: { zh: '斜杠的写法变了（/ 与 \\/）', en: 'Slashes are written in another way (/ and \\/)' }, todo: RAW },
  escapes: {
    is: { zh: '字符的转义写法变了（中文与 \\uXXXX、< 与 \\u003c）', en: 'Characters are escaped in another way (\\uXXXX, \\u003c)' },
    todo: RAW,
  },
  'json-rewritten': { is: { zh: 'JSON 解析之后又重新写了一遍', en: 'The JSON was parsed and written again' }, todo: RAW },
  'body-lost': {
    is: { zh: '签名针对的是空报文', en: 'The signature covers an empty body' },
    todo: { zh: '204 没有报文；看看这份报文是不是别的应答的。', en: 'A 204 has no body: this one may belong to another response.' },
  },
  'header-missing': {
    is: { zh: '缺少应答头 %s', en: 'The header %s is missing' },
    todo: {
      zh: '4xx、5xx 的应答本来就不签名。2xx 应答和回调通知缺了它，就不能当作微信支付发来的：看看代理是不是丢掉了 Wechatpay- 开头的头。',
      en: 'Error responses (4xx, 5xx) are not signed. A 2xx response or notification without it must not be trusted: see whether a proxy drops Wechatpay-* headers.',
    },
  },
  'header-doubled': {
    is: { zh: '应答头 %s 出现了不止一次', en: 'The header %s is there more than once' },
    todo: { zh: '看看是哪个代理又加了一份。', en: 'See which proxy adds it again.' },
  },
  'header-damaged': {
    is: { zh: '应答头的值不完整', en: 'A header is damaged' },
    todo: { zh: '把四个 Wechatpay- 头原样粘贴进来。', en: 'Paste the four Wechatpay-* headers unchanged.' },
  },
  'timestamp-not-a-time': {
    is: { zh: 'Wechatpay-Timestamp 不是秒数：%s', en: 'Wechatpay-Timestamp is not a number of seconds: %s' },
    todo: {
      zh: '应当是 10 位的秒数，原样使用，不要换成毫秒或日期。',
      en: 'It has 10 digits, in seconds. Use it as it came, not as milliseconds or a date.',
    },
  },
  'signature-damaged': {
    is: { zh: '签名不完整，或者不是 base64', en: 'The signature is not whole, or not base64' },
    todo: { zh: '看看是不是被日志截断了，或者 + 变成了空格。', en: 'See whether a log has cut it, or + became a space.' },
  },
  probe: {
    is: { zh: '这是签名探测流量（WECHATPAY/SIGNTEST/…）', en: 'This is a signature probe (签名探测流量)' },
    todo: {
      zh: '签名本来就是错的，微信支付借此检查商户是否验签。验签失败并返回错误是对的，不用处理。',
      en: 'Its signature is wrong on purpose: WeChat Pay sees whether it is checked. To reject it is right.',
    },
  },
  'key-unknown': {
    is: { zh: '没有 Wechatpay-Serial 所指的公钥或证书：%s', en: 'The key that Wechatpay-Serial names is not among those given: %s' },
    todo: {
      zh: '以 PUB_KEY_ID_ 开头的是微信支付公钥，在商户平台“账户中心 → API安全”下载；其他的是平台证书的序列号。切换期间两种都要配置。',
      en: 'PUB_KEY_ID_… is a WeChat Pay public key, from the merchant platform; any other is the serial number of a platform certificate. While you move from one to the other, configure both.',
    },
  },
  'other-key': {
    is: { zh: '签名用的是另一个密钥：%s', en: 'It was signed by another key: %s' },
    todo: {
      zh: '公钥 ID 和公钥文件配错了对。按 Wechatpay-Serial 选密钥。',
      en: 'Id and file do not belong together. Choose the key by Wechatpay-Serial.',
    },
  },
  'own-certificate': {
    is: { zh: '这是商户自己的证书：%s', en: "This is the merchant's own certificate: %s" },
    todo: {
      zh: '商户证书用来签请求。应答要用微信支付公钥或平台证书验签。',
      en: "It is for requests. Responses are verified with WeChat Pay's public key or platform certificate.",
    },
  },
  'other-response': {
    is: { zh: '时间戳或随机串来自另一个应答', en: 'Timestamp or nonce are those of another response' },
    todo: {
      zh: '四个头和报文要来自同一个应答；并发时看看变量是不是共用了。',
      en: 'Headers and body must be of one response: see whether concurrent calls share a variable.',
    },
  },
  clock: {
    is: { zh: '收到的时间与应答的时间戳相差 %s 秒', en: 'It was received %s seconds after its timestamp' },
    todo: {
      zh: '差 300 秒以上就会被拒绝。校准本机时钟（NTP），或者看看是不是重放的旧应答。',
      en: 'From 300 seconds on it is rejected. Set the clock (NTP), or see whether it is an old response replayed.',
    },
  },
  'no-body': {
    is: { zh: '没有粘贴报文，按空报文验签', en: 'No body was given: an empty one was verified' },
    todo: { zh: '204 应答没有报文；其他的要把报文也粘贴进来。', en: 'A 204 has none; of others paste the body too.' },
  },
  'nothing-found': {
    is: { zh: '试过的改动都对不上', en: 'None of the usual changes makes it hold' },
    todo: {
      zh: '内容被改过，或者粘贴的不是原文。在解析之前记下原始字节（base64）再来一次；键的顺序一旦变了就还原不了。',
      en: 'The content was altered, or what was pasted is not the original. Log the raw bytes (base64) before anything parses them; the order of keys cannot be restored.',
    },
  },
  'authorization-missing': {
    is: { zh: '没有 Authorization 请求头', en: 'There is no Authorization header' },
    todo: { zh: '看看代理是不是把它去掉了。', en: 'See whether a proxy removes it.' },
  },
  'authorization-malformed': {
    is: { zh: 'Authorization 的格式不对', en: 'Authorization is malformed' },
    todo: {
      zh: '认证类型后一个空格，然后是 mchid（品牌为 brand_id）、nonce_str、timestamp、serial_no、signature，值加双引号，用逗号分开。',
      en: 'The scheme, a space, then mchid (brand_id of a brand), nonce_str, timestamp, serial_no and signature, each in double quotes, with commas between.',
    },
  },
  'scheme-unknown': {
    is: { zh: '认证类型不对：%s', en: 'The scheme is unknown: %s' },
    todo: {
      zh: '商户、服务商用 WECHATPAY2-SHA256-RSA2048，品牌用 WECHATPAY-BRAND-SHA256-RSA2048。',
      en: 'WECHATPAY2-SHA256-RSA2048, of a brand WECHATPAY-BRAND-SHA256-RSA2048.',
    },
  },
  'serial-differs': {
    is: { zh: 'serial_no 不是这张证书的序列号，这张证书的是 %s', en: 'serial_no is not that of this certificate, which is %s' },
    todo: {
      zh: '私钥和 serial_no 要来自同一张商户API证书；不要填平台证书的序列号。',
      en: 'The private key and serial_no must be of the same merchant certificate, not of a platform certificate.',
    },
  },
  'other-certificate': {
    is: { zh: '签名用的是另一张证书的私钥：%s', en: 'It was signed with the private key of another certificate: %s' },
    todo: {
      zh: '换证书之后，私钥和 serial_no 要一起换。',
      en: 'After a change of certificate, change the private key and serial_no together.',
    },
  },
  'certificate-missing': {
    is: { zh: '没有商户API证书，无法验签', en: 'Without the merchant certificate the signature cannot be verified' },
    todo: { zh: '粘贴 apiclient_cert.pem（证书，不是私钥）。', en: 'Paste apiclient_cert.pem: the certificate, never the private key.' },
  },
  'certificate-time': {
    is: { zh: '签名的时间不在证书的有效期内：%s', en: "It was signed outside of the certificate's dates: %s" },
    todo: { zh: '在商户平台更换证书。', en: 'Replace the certificate in the merchant platform.' },
  },
  'owner-differs': {
    is: { zh: '证书是 %s 的，与 Authorization 里的号不同', en: 'The certificate is that of %s, another number than in Authorization' },
    todo: {
      zh: '商户号、证书、私钥要是同一家的；服务商调用时用服务商自己的。',
      en: "Number, certificate and key must be of one merchant; a service provider's calls have its own.",
    },
  },
  'url-origin': {
    is: { zh: '签名时用了完整的网址', en: 'The whole URL was signed, with its origin' },
    todo: { zh: '签名串里只有路径和查询参数，从 / 开始。', en: 'Only path and query are signed, from the / on.' },
  },
  'url-without-query': {
    is: { zh: '签名时漏了查询参数', en: 'The URL was signed without its query' },
    todo: { zh: '签名串里的 URL 要带 ? 之后的部分。', en: 'What follows the ? is signed too.' },
  },
  'url-decoded': {
    is: { zh: '签名用的是没有编码的 URL', en: 'The URL was signed before it was percent-encoded' },
    todo: { zh: '先拼好编码后的 URL，签名和发送都用它。', en: 'Build the encoded URL once, and sign and send that.' },
  },
  'url-encoded-twice': {
    is: { zh: 'URL 被编码了两次', en: 'The URL was percent-encoded twice' },
    todo: { zh: '编码一次，签名和发送都用它。', en: 'Encode it once, and sign and send that.' },
  },
  'url-without-path-prefix': {
    is: { zh: '反向代理的路径前缀没有去掉', en: 'The path of a reverse proxy is still in front' },
    todo: {
      zh: '代理转发时要去掉前缀，微信支付收到的路径从 /v3 或 /brand 开始。',
      en: 'The proxy must take its path off: WeChat Pay gets /v3… or /brand….',
    },
  },
  'url-trailing-slash': {
    is: { zh: '路径末尾的斜杠不一致', en: 'A slash at the end of the path differs' },
    todo: { zh: '签名和发送用同一个 URL。', en: 'Sign and send the same URL.' },
  },
  'method-differs': {
    is: { zh: '签名时的请求方法不同', en: 'Another method was signed' },
    todo: { zh: '签名和发送用同一个方法。', en: 'Sign and send the same method.' },
  },
  'method-letter-case': {
    is: { zh: '签名时的请求方法是小写', en: 'The method was signed in lower case' },
    todo: { zh: '签名串里用大写：GET、POST。', en: 'It is signed in upper case: GET, POST.' },
  },
  'body-not-signed': { is: { zh: '签名时没有带报文', en: 'The body was left out of the signature' }, todo: ONCE },
  'last-newline': {
    is: { zh: '签名串末尾的换行不对', en: 'The newline at the end of the signed text is not right' },
    todo: {
      zh: '签名串共五行，每行都以一个 \\n 结束，最后一行（报文）也是。',
      en: 'The text has five lines; each ends with one \\n, the last (the body) too.',
    },
  },
  'newlines-escaped': {
    is: { zh: '签名串里的换行写成了反斜杠加 n', en: 'The newlines were signed as a backslash and an n' },
    todo: { zh: '要用真正的换行符（0x0A）。', en: 'Use real newlines (0x0A).' },
  },
  'newline-kind': {
    is: { zh: '签名串用了 CRLF 换行', en: 'The signed text has CRLF line ends' },
    todo: { zh: '签名串只用 \\n（0x0A）。', en: 'It has \\n (0x0A) alone.' },
  },
  'timestamp-milliseconds': {
    is: { zh: '签名时的时间戳是毫秒', en: 'The timestamp was signed in milliseconds' },
    todo: { zh: '时间戳是秒数，签名串和请求头里用同一个值。', en: 'It is in seconds, the same in the signed text and in the header.' },
  },
};

/** A cause in words. */
export const wordsOf = ({ id, what = '' }: { readonly id: CauseId | RequestCauseId; readonly what?: string }, language: 'zh' | 'en') => ({
  is: CAUSES[id].is[language].replace('%s', what),
  todo: CAUSES[id].todo[language],
});
