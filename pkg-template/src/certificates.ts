// Platform certificates (平台证书): downloaded with an operation like any other, verified like any answer, or by one of them where their key is not
// known yet, and decrypted by the core.

import { failure } from './errors.js';
import { parse } from './parse.js';

/** `request`: performs the operation. `hasKey`: whether there is an APIv3 key, without which nothing is asked. */
export function certificates(request, hasKey) {
  return Object.freeze({
    async download(options) {
      if (!hasKey) throw failure('CONFIG_INVALID', undefined, { at: 'apiV3Key', reason: 'SETTING_MISSING' });
      return request({}, options);
    },
  });
}

/** The list as the caller gets it, from what the core has decrypted and the bytes that were verified. */
export function readCertificates(decrypted, body) {
  const { certificates: opened, text } = JSON.parse(decrypted);
  const { data } = parse(body, text);
  return opened.map(({ serialNo, pem }, index) => {
    const { effective_time: effectiveTime, expire_time: expireTime } = data[index];
    return { serialNo, effectiveTime, expireTime, pem };
  });
}
