// Platform certificates (平台证书) for download, each encrypted with the APIv3 key.

import { handler } from '../operation.js';
import { rfc3339 } from '../time.js';

/** 下载平台证书, oldest first. There may be none: a merchant of today has WeChat Pay's public key only, which has no download. */
export const downloadCertificates = handler(async ({ account: { keys }, fail }) => {
  const certificates = keys.certificates();
  if (certificates.length === 0) throw fail('no-platform-certificate');
  const data = certificates.map(async ({ serial, begin, end, pem }) => ({
    serial_no: serial,
    effective_time: rfc3339(begin),
    expire_time: rfc3339(end),
    encrypt_certificate: await keys.encrypt(pem, 'certificate'),
  }));
  return { data: await Promise.all(data) };
});
