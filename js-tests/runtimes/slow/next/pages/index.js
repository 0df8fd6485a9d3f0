// The package in a page, which reaches the stand-in through its own origin.

import { useEffect } from 'react';
import * as library from 'wechatpay-coupon';
import * as sandbox from 'wechatpay-coupon/sandbox';
import { exercise } from '../body.mjs';
import { settings } from '../settings.mjs';

export default function Page() {
  useEffect(() => {
    const config = { ...settings.config, baseUrl: location.origin };
    exercise(library, sandbox, { ...settings, config })
      .then((held) => `held ${held}`)
      .catch(({ message, stack }) => `${message}\n${stack}`)
      .then((words) => fetch('/said', { method: 'POST', body: words }));
  }, []);
  return null;
}
