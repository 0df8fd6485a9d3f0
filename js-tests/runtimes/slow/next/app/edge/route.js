// The package in a route of the App Router on the edge runtime.

import * as library from 'wechatpay-coupon';
import * as sandbox from 'wechatpay-coupon/sandbox';
import { exercise } from '../../body.mjs';
import { settings } from '../../settings.mjs';

export const runtime = 'edge';

export async function GET() {
  return new Response(`held ${await exercise(library, sandbox, settings)}`);
}
