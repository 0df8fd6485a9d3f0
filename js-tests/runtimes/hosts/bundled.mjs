// The host of a bundled service, by import. Waits for nothing at the top level, which a CommonJS bundle could not.

import * as library from 'wechatpay-coupon';
import * as sandbox from 'wechatpay-coupon/sandbox';
import { exercise } from './body.mjs';
import { settings } from './settings.mjs';

exercise(library, sandbox, settings).then((held) => console.log(`held ${held}`));
