// The only list of operations: method, path, and the function that performs it. A new operation is one line here.
// Refuses an unknown path (404) and a known path with another method (405), both before anything else is looked at.

import { getMerchantCoupon, returnMerchantCoupon } from './operations/busifavor.js';
import { listCertificates } from './operations/certificates.js';
import { getUserCoupon, listUserCoupons } from './operations/user-coupon-queries.js';
import { returnUserCoupon, useUserCoupon } from './operations/user-coupons.js';

const USER_COUPONS = '/v3/marketing/partner/product-coupon/users/{openid}/coupons';
const USER_COUPON = `${USER_COUPONS}/{coupon_code}`;
const BUSIFAVOR = '/v3/marketing/busifavor';

const ROUTES = [
  operation('userCoupons.use', 'POST', `${USER_COUPON}/use`, useUserCoupon),
  operation('userCoupons.return', 'POST', `${USER_COUPON}/return`, returnUserCoupon),
  operation('userCoupons.get', 'GET', USER_COUPON, getUserCoupon),
  operation('userCoupons.list', 'GET', USER_COUPONS, listUserCoupons),
  operation('busifavor.return', 'POST', `${BUSIFAVOR}/coupons/return`, returnMerchantCoupon),
  operation('busifavor.get', 'GET', `${BUSIFAVOR}/users/{openid}/coupons/{coupon_code}/appids/{appid}`, getMerchantCoupon),
  operation('certificates.download', 'GET', '/v3/certificates', listCertificates),
];

/** { route, path, query } with the decoded parameters, or { status: 404 | 405 }. The query chooses no operation. */
export function match(method, target) {
  const [pathname, search = ''] = target.split('?', 2);
  const segments = pathname.split('/');
  const query = Object.fromEntries(new URLSearchParams(search));
  const here = ROUTES.map((route) => ({ route, path: parameters(route, segments), query })).filter(({ path }) => path);
  if (here.length === 0) return { status: 404 };
  return here.find(({ route }) => route.method === method) ?? { status: 405 };
}

function operation(name, method, template, run) {
  return Object.freeze({ operation: name, method, segments: template.split('/'), run });
}

/** The parameters of the path, undefined if it is not this route's. Each segment is decoded once, as it was encoded. */
function parameters({ segments }, given) {
  if (given.length !== segments.length) return undefined;
  const values = {};
  for (const [index, segment] of segments.entries()) {
    const name = /^\{(.+)\}$/.exec(segment)?.[1];
    if (name === undefined && given[index] !== segment) return undefined;
    if (name === undefined) continue;
    values[name] = decoded(given[index]);
    if (!values[name]) return undefined; // an empty or undecodable segment names nothing
  }
  return values;
}

function decoded(segment) {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
