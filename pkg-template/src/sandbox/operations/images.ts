// Pictures for the display of coupons (图片上传). The signature covers the part meta alone, so the file is held to it by its digest.

import { hex, randomText } from '../bytes.js';
import { SUB_CODES } from '../errors.js';
import type { RowId } from '../errors.js';
import { handler } from '../operation.js';
import type { Call } from '../operation.js';
import { subtle } from '../rsa.js';

const MOST = 2 * 1024 * 1024; // 2M
const ENDING = /\.(?:jpe?g|bmp|png)$/i;

interface UploadParams {
  readonly meta: { readonly filename: string; readonly sha256: string };
}

/** Each upload gives another URL. */
export const uploadImage = handler<UploadParams>(async (call) => {
  const { filename, sha256 } = call.params.meta;
  const file = call.upload;
  if (file?.filename !== filename) throw wrong(call, 'image-filename', 'filename', 'is not that of the part file', SUB_CODES.imageFilename);
  if (!ENDING.test(filename)) throw wrong(call, 'image-format', 'filename', 'must end in JPG, BMP or PNG', SUB_CODES.imageFormat);
  if (file.bytes.length === 0) throw wrong(call, 'image-empty', undefined, 'is empty', SUB_CODES.imageEmpty);
  if (file.bytes.length > MOST) throw wrong(call, 'image-size', undefined, 'has more than 2 MiB', SUB_CODES.imageTooLarge);
  const digest = hex(new Uint8Array(await subtle().digest('SHA-256', file.bytes))).toLowerCase();
  if (digest !== sha256) throw wrong(call, 'image-digest', 'sha256', 'is not that of the file', SUB_CODES.imageDigest);
  return { image_url: `https://wxpaylogo.qpic.cn/wxpaylogo/${randomText(43)}/0` };
});

/** `member`: of meta; the file itself without it. */
function wrong({ fail }: Call<UploadParams>, row: RowId, member: string | undefined, issue: string, subCode: number) {
  const field = member === undefined ? '/file' : `/meta/${member}`;
  const unlisted = row === 'image-digest' || row === 'image-filename' ? 'business-rule' : 'param-error';
  return fail([row, unlisted], { detail: { field, issue, location: 'body' }, subCode });
}
