// Where events are sent (回调地址): of product coupons, set and query; of delivery plans, set.

import { SUB_CODES } from '../errors.js';
import type { Fail } from '../errors.js';
import { handler } from '../operation.js';
import { parameterError } from '../parameters.js';
import { rfc3339 } from '../time.js';

interface SetParams {
  readonly notify_url: string;
}

/** A whole https URL without a query, as the documents want it. */
function checkUrl(fail: Fail, url: string): void {
  if (/^https:\/\/[^/?#]+(?:\/[^?]*)?$/.test(url)) return;
  throw parameterError(fail, {
    field: '/notify_url',
    value: url,
    issue: 'must be an https URL without a query',
    subCode: SUB_CODES.illegal,
  });
}

/** 设置商品券事件通知地址. */
export const setNotifyConfig = handler<SetParams>(({ params, account, store, now, fail }) => {
  const { notify_url } = params;
  checkUrl(fail, notify_url);
  const config = { notify_url, update_time: rfc3339(now) };
  store.notifyConfigs[account.kind] = config;
  return config;
});

/** 获取商品券事件通知地址. */
export const getNotifyConfig = handler(({ account, store, fail }) => {
  const config = store.notifyConfigs[account.kind];
  if (config === undefined) throw fail(['no-notify-config', 'business-rule-unlisted'], { subCode: SUB_CODES.objectUnknown });
  return config;
});

interface SetPlanParams extends SetParams {
  readonly sp_mchid?: string;
}

/** 设置投放计划回调地址. */
export const setPlanNotifyUrl = handler<SetPlanParams>(({ params, account, store, fail }) => {
  const { sp_mchid = account.id, notify_url } = params;
  if (sp_mchid !== account.id) throw fail('no-auth-unlisted', { subCode: SUB_CODES.planNotAllowed });
  checkUrl(fail, notify_url);
  store.planNotifyUrls[account.kind] = notify_url;
  return { notify_url };
});
