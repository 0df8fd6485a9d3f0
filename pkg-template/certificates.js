// Platform certificates (平台证书): downloaded with an operation like any other, verified like any answer, or by one of them where their key is not
// known yet, and decrypted by the core.

import { failure } from './errors.js';
import { certificatesEndpoint } from './tables.js';

/**
 * `request`: performs the operation and gives its answer. `decrypt`: gives the core one certificate, and gives back its PEM text; false
 * without an APIv3 key, which is told before anything is asked.
 */
export function certificates(request, decrypt) {
  return Object.freeze({
    async download(options) {
      if (!decrypt) throw failure('CONFIG_INVALID', undefined, { at: 'apiV3Key', reason: 'SETTING_MISSING' });
      const { data, attempts, status, requestId, body } = await request({}, options);
      return data.data.map(({ serial_no, effective_time, expire_time, encrypt_certificate }, index) => {
        const context = { endpoint: certificatesEndpoint, answered: true, attempts, status, requestId, judged: body, at: `/data/${index}` };
        const pem = decrypt(context, serial_no, JSON.stringify(encrypt_certificate));
        return { serialNo: serial_no.toUpperCase(), effectiveTime: effective_time, expireTime: expire_time, pem };
      });
    },
  });
}
