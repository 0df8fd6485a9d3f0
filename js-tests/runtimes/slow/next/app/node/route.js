// The package in a route of the App Router on Node.js, which bundles it.

import * as library from 'wechatpay-coupon';
import * as sandbox from 'wechatpay-coupon/sandbox';
import { exercise } from '../../body.mjs';
import { settings } from '../../settings.mjs';

export const dynamic = 'force-dynamic';

export async function GET() {
  return new Response(`held ${await exercise(library, sandbox, settings)}`);
}
