// The host of Cloudflare Workers for every character in a URL.

import * as library from 'wechatpay-coupon';
import { everyCharacter } from './every-character.mjs';
import { settings } from './settings.mjs';

export default {
  async test() {
    console.log(`characters: ${await everyCharacter(library, settings.config)}`);
  },
};
