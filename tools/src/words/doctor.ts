// The lines of doctor's report: what holds, what does not, and what to do then. `%s` is what was found.

import type { Words } from './language.ts';

interface CheckWords {
  /** What is checked. */
  readonly is: Words;
  /** What to do when it does not hold, or cannot be seen. */
  readonly todo?: Words;
}

const DOWNLOAD: Words = {
  zh: '在商户平台“账户中心 → API安全”重新下载，原样保存。',
  en: 'Download it again from the merchant platform (账户中心 → API安全) and keep the file as it is.',
};
const REACH: Words = {
  zh: '检查 DNS、防火墙和代理：服务器要能访问 https://api.mch.weixin.qq.com 的 443 端口。',
  en: 'See to DNS, firewall and proxy: this machine must reach port 443 of the host.',
};

export const DOCTOR = {
  mchid: {
    is: { zh: '商户号', en: 'merchant number' },
    todo: { zh: '填商户号（数字）；服务商填服务商自己的。', en: "Give the merchant number (digits); a service provider's own." },
  },
  brandId: { is: { zh: '品牌ID', en: 'brand id' }, todo: { zh: '填品牌ID（数字）。', en: 'Give the brand id (digits).' } },
  privateKey: { is: { zh: '商户API证书私钥', en: 'private key' }, todo: { zh: '给出 apiclient_key.pem。', en: 'Give apiclient_key.pem.' } },
  privateKeyFile: {
    is: { zh: '私钥文件读不了：%s', en: 'the private key file cannot be read: %s' },
    todo: { zh: '检查路径和权限。', en: 'See to its path and permissions.' },
  },
  privateKeyKind: {
    is: { zh: '这不是私钥，是 %s', en: 'this is no private key but %s' },
    todo: {
      zh: '私钥是 apiclient_key.pem；apiclient_cert.pem 是证书，pub_key.pem 是微信支付公钥。',
      en: "The private key is apiclient_key.pem; apiclient_cert.pem is the certificate, pub_key.pem WeChat Pay's public key.",
    },
  },
  privateKeyPassphrase: {
    is: { zh: '私钥有口令', en: 'the private key has a passphrase' },
    todo: {
      zh: '去掉口令：openssl pkey -in apiclient_key.pem -out key.pem。',
      en: 'Remove it: openssl pkey -in apiclient_key.pem -out key.pem.',
    },
  },
  privateKeyWhole: { is: { zh: '私钥不完整', en: 'the private key is not whole' }, todo: DOWNLOAD },
  privateKeyRsa: { is: { zh: '私钥不是 RSA，是 %s', en: 'the private key is not RSA but %s' }, todo: DOWNLOAD },
  privateKeyLength: {
    is: { zh: '私钥长度 %s 位', en: 'the private key has %s bits' },
    todo: { zh: '要 2048 到 4096 位。', en: '2048 to 4096 are needed.' },
  },
  serialNo: {
    is: { zh: '商户API证书序列号', en: 'serial number of the certificate' },
    todo: {
      zh: '填商户API证书的序列号；给出证书文件就会显示出来。',
      en: 'Give the serial number; with the certificate file it is shown here.',
    },
  },
  serialNoForm: {
    is: { zh: '证书序列号的格式不对：%s', en: 'the serial number is malformed: %s' },
    todo: { zh: '应当是最多 40 位的十六进制数。', en: 'It is hexadecimal, of at most 40 digits.' },
  },
  serialNoUnproved: {
    is: { zh: '证书序列号 %s（没有证书文件，无法核对）', en: 'serial number %s (not compared: no certificate file)' },
    todo: { zh: '给出 apiclient_cert.pem 就可以核对。', en: 'Give apiclient_cert.pem to have it compared.' },
  },
  serialOfCertificate: {
    is: { zh: '证书的序列号是 %s', en: 'the serial number of the certificate is %s' },
    todo: { zh: '把它填到 serialNo。', en: 'Give this as serialNo.' },
  },
  serialDiffers: {
    is: { zh: '序列号不是这张证书的，这张证书的是 %s', en: 'the serial number is another than that of the certificate, which is %s' },
    todo: { zh: '把 serialNo 改成它。', en: 'Make serialNo that.' },
  },
  certificateFile: {
    is: { zh: '证书文件读不了：%s', en: 'the certificate file cannot be read: %s' },
    todo: { zh: '检查路径和权限。', en: 'See to its path and permissions.' },
  },
  certificateWhole: { is: { zh: '商户API证书不完整', en: 'the certificate is not whole' }, todo: DOWNLOAD },
  certificateOwner: {
    is: { zh: '证书是 %s 的', en: 'the certificate is that of %s' },
    todo: { zh: '商户号、证书和私钥要是同一家的。', en: 'Number, certificate and key must be of one merchant.' },
  },
  belongTogether: {
    is: { zh: '私钥与证书是一对', en: 'private key and certificate belong together' },
    todo: { zh: '不是一对：换成同一次申请得到的私钥和证书。', en: 'They do not: take both from the same application.' },
  },
  certificateDates: {
    is: { zh: '商户API证书有效期 %s', en: 'dates of the certificate %s' },
    todo: {
      zh: '不在有效期内：在商户平台更换证书，私钥和序列号一起换。',
      en: 'Not now: replace the certificate, with key and serial number.',
    },
  },
  certificateSoon: {
    is: { zh: '商户API证书快要到期：%s', en: 'the certificate ends soon: %s' },
    todo: { zh: '在商户平台更换证书，私钥和序列号一起换。', en: 'Replace it, with key and serial number.' },
  },
  wechatpayKeys: {
    is: { zh: '微信支付公钥或平台证书', en: "WeChat Pay's public key or platform certificate" },
    todo: {
      zh: '没有它就无法验签。在商户平台“账户中心 → API安全”申请微信支付公钥并下载。',
      en: 'Without one no response can be verified: apply for the public key in the merchant platform.',
    },
  },
  wechatpayKeysNone: {
    is: { zh: '没有微信支付公钥，要先下载平台证书', en: 'no public key: platform certificates are downloaded first' },
    todo: { zh: '新商户没有平台证书，要用微信支付公钥。', en: 'New merchants have no platform certificate and need the public key.' },
  },
  wechatpayKeyFile: {
    is: { zh: '微信支付公钥或平台证书的文件读不了：%s', en: "the file of WeChat Pay's key cannot be read: %s" },
    todo: { zh: '检查路径和权限。', en: 'See to its path and permissions.' },
  },
  wechatpayKeyPrivate: {
    is: { zh: '%s 处给的是私钥', en: 'a private key was given for %s' },
    todo: { zh: '这里要微信支付公钥 pub_key.pem。', en: "WeChat Pay's public key belongs here: pub_key.pem." },
  },
  publicKey: { is: { zh: '微信支付公钥', en: "WeChat Pay's public key" } },
  publicKeyId: {
    is: { zh: '公钥 ID 的格式不对：%s', en: 'the id of the public key is malformed: %s' },
    todo: {
      zh: '以 PUB_KEY_ID_ 开头，在商户平台“账户中心 → API安全”查看。',
      en: 'It begins with PUB_KEY_ID_; the merchant platform shows it.',
    },
  },
  publicKeyIdMissing: {
    is: { zh: '没有公钥 ID', en: 'the id of the public key is missing' },
    todo: { zh: '填 PUB_KEY_ID_ 开头的公钥 ID。', en: 'Give the id that begins with PUB_KEY_ID_.' },
  },
  publicKeyWhole: { is: { zh: '微信支付公钥不完整：%s', en: "WeChat Pay's public key is not whole: %s" }, todo: DOWNLOAD },
  platform: { is: { zh: '平台证书', en: 'platform certificate' } },
  platformWhole: {
    is: { zh: '平台证书不完整：%s', en: 'the platform certificate is not whole: %s' },
    todo: { zh: '重新下载平台证书。', en: 'Download it again.' },
  },
  platformIsMerchants: {
    is: { zh: '%s 处给的是商户自己的证书', en: "the merchant's own certificate was given for %s" },
    todo: { zh: '这里要微信支付的平台证书或公钥。', en: "WeChat Pay's platform certificate or public key belongs here." },
  },
  platformSerial: {
    is: { zh: '平台证书的序列号是 %s，与配置的不同', en: 'the serial number of the platform certificate is %s, not the configured one' },
    todo: { zh: '把 wechatpayKeys 里的名字改成它。', en: 'Name it so in wechatpayKeys.' },
  },
  platformDates: {
    is: { zh: '平台证书有效期 %s', en: 'dates of the platform certificate %s' },
    todo: { zh: '不在有效期内：重新下载。', en: 'Not now: download a current one.' },
  },
  platformSoon: {
    is: { zh: '平台证书快要到期：%s', en: 'the platform certificate ends soon: %s' },
    todo: { zh: '下载新的，或者切换到微信支付公钥。', en: 'Download the next one, or move to the public key.' },
  },
  apiV3Key: {
    is: { zh: 'APIv3密钥', en: 'APIv3 key' },
    todo: {
      zh: '要 32 个字节，现在是 %s 个；看看首尾有没有空格或换行。',
      en: 'It has 32 bytes, this has %s: see whether white space is around it.',
    },
  },
  apiV3KeyNone: {
    is: { zh: '没有配置 APIv3密钥', en: 'no APIv3 key' },
    todo: { zh: '只调用接口可以没有；回调通知和平台证书需要。', en: 'Calls do without; notifications and platform certificates need it.' },
  },
  brandApiKey: {
    is: { zh: '品牌API密钥', en: 'brand API key' },
    todo: { zh: '要 32 个字节，现在是 %s 个。', en: 'It has 32 bytes, this has %s.' },
  },
  brandApiKeyNone: {
    is: { zh: '没有配置品牌API密钥', en: 'no brand API key' },
    todo: { zh: '只调用接口可以没有；回调通知需要。', en: 'Calls do without; notifications need it.' },
  },
  client: { is: { zh: '可以创建客户端', en: 'a client can be made' }, todo: { zh: '%s', en: '%s' } },
  proxyUsed: { is: { zh: '经过代理 %s', en: 'through the proxy %s' } },
  proxyUnused: {
    is: { zh: '设置了 HTTPS_PROXY（%s），但 Node.js 没有使用', en: 'HTTPS_PROXY is set (%s), but Node.js does not follow it' },
    todo: {
      zh: '要走代理的话，设置 NODE_USE_ENV_PROXY=1（Node.js 22.21 起），或者给 fetch 配代理。',
      en: 'To go through it set NODE_USE_ENV_PROXY=1 (Node.js from 22.21 on), or give a fetch that does.',
    },
  },
  proxySeen: {
    is: { zh: '应答经过了代理：%s', en: 'responses come through a proxy: %s' },
    todo: { zh: '代理不能改动报文和 Wechatpay- 开头的头。', en: 'It must not change the body or Wechatpay-* headers.' },
  },
  host: { is: { zh: '主域名有应答：%s', en: 'the main host responds: %s' }, todo: REACH },
  backupHost: {
    is: { zh: '备用域名有应答：%s', en: 'the backup host responds: %s' },
    todo: { zh: '主域名不通时会用到它。', en: 'It is needed when the main one is away.' },
  },
  tls: {
    is: { zh: 'TLS：%s', en: 'TLS: %s' },
    todo: {
      zh: '证书不被信任：多半是公司的代理在中间。把它的根证书加到 NODE_EXTRA_CA_CERTS；不要关闭检查。',
      en: "The certificate is not trusted: likely a company's proxy. Add its root to NODE_EXTRA_CA_CERTS; never switch the check off.",
    },
  },
  clock: {
    is: { zh: '本机时钟与服务器相差 %s 秒', en: 'the clock differs from the server’s by %s seconds' },
    todo: { zh: '差 300 秒以上就会被拒绝：校准时钟（NTP）。', en: 'From 300 seconds on everything is rejected: set the clock (NTP).' },
  },
  clockNear: {
    is: { zh: '本机时钟与服务器相差 %s 秒', en: 'the clock differs from the server’s by %s seconds' },
    todo: { zh: '还在 300 秒以内，但应当校准（NTP）。', en: 'Still within 300 seconds, but set it (NTP).' },
  },
  callNotMade: {
    is: { zh: '没有发出请求', en: 'no call was made' },
    todo: { zh: '先解决上面的问题。', en: 'See to the lines above first.' },
  },
  callSent: { is: { zh: '请求发不出去', en: 'the call could not be sent' }, todo: { zh: '%s', en: '%s' } },
  callAccepted: { is: { zh: '微信支付接受了请求的签名', en: 'WeChat Pay accepts the signature of a call' }, todo: { zh: '%s', en: '%s' } },
  responseVerified: { is: { zh: '应答验签', en: 'the response verifies' }, todo: { zh: '%s', en: '%s' } },
} as const satisfies Record<string, CheckWords>;

/** A line of the report in words; what to do is there only where something is to be done. */
export function checkWords(
  { id, state, found = '' }: { readonly id: keyof typeof DOCTOR; readonly state: string; readonly found?: string },
  language: 'zh' | 'en',
) {
  const words: CheckWords = DOCTOR[id];
  const { [language]: is } = words.is;
  const todo = state === 'holds' ? undefined : words.todo?.[language].replace('%s', found);
  const shown = is.includes('%s') ? is.replace('%s', found) : state === 'holds' && found ? `${is}  ${found}` : is;
  return { is: shown, ...(todo && { todo }) };
}
