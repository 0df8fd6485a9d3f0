// The package in a route of the Pages Router on Node.js, which leaves it in node_modules.

import * as library from 'wechatpay-coupon';
import * as sandbox from 'wechatpay-coupon/sandbox';
import { exercise } from '../../body.mjs';
import { settings } from '../../settings.mjs';

export default async function node(_request, response) {
  response.send(`held ${await exercise(library, sandbox, settings)}`);
}
