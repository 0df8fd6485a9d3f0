// The package in a route of the Pages Router on the edge runtime.

import * as library from 'wechatpay-coupon';
import * as sandbox from 'wechatpay-coupon/sandbox';
import { exercise } from '../../body.mjs';
import { settings } from '../../settings.mjs';

export const config = { runtime: 'edge' };

export default async function edge() {
  return new Response(`held ${await exercise(library, sandbox, settings)}`);
}
