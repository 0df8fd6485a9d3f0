// The host of a page. Says that the checks held and that the policy of the page is in force and was kept; or what went wrong.

import { againstPolicy, say } from './say.mjs';
import * as library from 'wechatpay-coupon';
import * as sandbox from 'wechatpay-coupon/sandbox';
import { exercise } from './body.mjs';
import { settings } from './settings.mjs';

exercise(library, sandbox, settings)
  .then((held) => `held ${held}\n${policy()}`)
  .catch(({ message, stack }) => `${message}\n${stack}`)
  .then(say);

/** Tried last, because the try itself goes against the policy. */
function policy() {
  if (againstPolicy.length > 0) return `against the policy: ${againstPolicy.join(', ')}`;
  try {
    return new Function('return "eval is allowed"')();
  } catch {
    return 'policy kept';
  }
}
