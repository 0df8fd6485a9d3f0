// Platform certificates (平台证书): downloaded with an operation like any other, verified like any response, or by one of them where their key is not
// known yet, and decrypted by the core.

import type { Client } from './client.js';
import { endpointsOf } from './endpoints.js';
import { failure } from './failure.js';
import type { CallOptions } from './options.js';
import { parse } from './parse.js';

/** Platform certificates (平台证书), with which WeChat Pay signs responses to merchants who have no WeChat Pay public key (微信支付公钥). */
export interface Certificates {
  /**
   * Downloads the certificates that are in use (下载平台证书), verifies the response, decrypts each, and checks its serial number. They are not
   * added to the client: `addKeys(Object.fromEntries(list.map(({ serialNo, pem }) => [serialNo, pem])))`.
   *
   * `GET /v3/certificates`. The response is signed too. Where its key is not known, as with the first certificate and after a change that was
   * missed, it is verified by the certificate in it that has this serial number, once the APIv3 key has opened that and it is valid now: whoever
   * knows the APIv3 key could make one. WeChat Pay responds with RESOURCE_NOT_EXISTS when the merchant has a public key only.
   * @throws {WechatPayError} As an operation; `DECRYPTION_FAILED` when apiV3Key is not this merchant's, or the response not WeChat Pay's;
   * `KEY_INVALID` or `KEY_UNSUPPORTED` for what is no certificate, or that of another serial number.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551764
   */
  download(options?: CallOptions): Promise<PlatformCertificate[]>;
}

/** A platform certificate (平台证书). */
export interface PlatformCertificate {
  /** 证书序列号: its serial number, upper-case hexadecimal. */
  serialNo: string;
  /** 证书启用时间: from when WeChat Pay uses it, RFC 3339. */
  effectiveTime: string;
  /** 证书弃用时间: until when WeChat Pay uses it, RFC 3339. */
  expireTime: string;
  /** The certificate (X.509) as PEM. */
  pem: string;
}

/** `hasKey`: whether there is an APIv3 key, without which nothing is requested. */
export function certificates(client: Client, hasKey: boolean): Certificates {
  return Object.freeze({
    async download(options?: CallOptions) {
      const [endpoint] = endpointsOf('merchant', 'certificates');
      if (!endpoint || !hasKey) throw failure('CONFIG_INVALID', undefined, { at: 'apiV3Key', reason: 'SETTING_MISSING' });
      return client.sendAs(endpoint, {}, options, (_request, response, attempt) => {
        const { decrypted, body } = client.openCertificates(response, attempt);
        return readCertificates(decrypted, body);
      });
    },
  });
}

/** What the core writes. */
interface Decrypted {
  readonly certificates: readonly Pick<PlatformCertificate, 'serialNo' | 'pem'>[];
  readonly text?: string;
}

/** What the core has found in the body. */
interface CertificateList {
  readonly data: readonly { readonly effective_time: string; readonly expire_time: string }[];
}

/** The list as the caller gets it, from what the core has decrypted and the bytes that were verified. */
function readCertificates(decrypted: string, body: Uint8Array): PlatformCertificate[] {
  const { certificates: opened, text } = JSON.parse(decrypted) as Decrypted;
  const { data } = parse(body, text) as CertificateList;
  return data.flatMap(({ effective_time: effectiveTime, expire_time: expireTime }, index) => {
    const certificate = opened[index];
    return certificate ? [{ serialNo: certificate.serialNo, effectiveTime, expireTime, pem: certificate.pem }] : [];
  });
}
