// Everything from the environment. Keys are read from their files.

import { readFileSync } from 'node:fs';
import { WechatPay } from 'wechatpay-coupon';
import type { Database } from './database.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';

const { env } = process;

export function createClient(): WechatPay {
  return new WechatPay({
    mchid: required('WXPAY_MCHID'),
    serialNo: required('WXPAY_SERIAL_NO'),
    privateKey: readFileSync(required('WXPAY_PRIVATE_KEY_FILE'), 'utf8'),
    wechatpayKeys: { [required('WXPAY_PUBLIC_KEY_ID')]: readFileSync(required('WXPAY_PUBLIC_KEY_FILE'), 'utf8') },
    apiV3Key: required('WXPAY_API_V3_KEY'),
    baseUrl: env.WXPAY_BASE_URL, // unset: https://api.mch.weixin.qq.com
  });
}

export function openDatabase(): Database {
  const url = env.DATABASE_URL;
  return url ? openPostgres(url) : openSqlite(env.DATABASE_FILE ?? 'coupons.sqlite');
}

export const settings = {
  account: { appid: required('WXPAY_APPID'), brand_id: required('WXPAY_BRAND_ID') },
  lease: Number(env.LEASE_SECONDS ?? 90) * 1000,
  hostname: env.HOST ?? '127.0.0.1',
  port: Number(env.PORT ?? 3000),
};

function required(name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}
