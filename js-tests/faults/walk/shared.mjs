// What the entries of the walk have in common: ids, choices, times. Holds no test.

import { seededIds } from 'wechatpay-coupon/sandbox';

export const { appid, brand_id } = seededIds;
export const DAY = 86_400_000;
export const USERS = ['oh-394z-6CGkNoJrsDLTTUKiAnp4', ...Array.from({ length: 3 }, (_, index) => `o-walk-${index}`)];

let numbers = 0;
/** A text that nothing else has: a request number, a remark, a name. */
export const unique = (prefix = 'W') => `${prefix}_${(numbers += 1)}_`;

/** As a brand gives it: without what names it. */
export const ofSide = (params, side) => {
  const { brand_id: _, sp_mchid: __, ...own } = params;
  return side === 'brand' ? own : params;
};

export const time = (milliseconds) => `${new Date(milliseconds + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`;

/** Whether the state has the text that a parameter has. */
export const showsText = (of) => (seen, params) => seen.includes(of(params));

const BY_TIME =
  'PENDING|EFFECTIVE|EXPIRED|AUDITING|SENDING|STOPPED|SENDED|CREATED|DELIVERING|AUDIT_PROCESSING|AUDIT_PASSED|PROCESSING|SUCCESS|UNAUDIT|RUNNING|STOPED';
const STATES = new RegExp(`"(\\w*state|stock_state)":"(?:${BY_TIME})"`, 'g');

/** The text without what changes by itself while a call waits: the states that only time brings, and what is counted by days. */
export const timeless = (text) => text?.replace(STATES, '"$1":"*"').replace(/"today_(\w+)":\d+/g, '"today_$1":"*"');

/** Two values that are not the same, as a text; undefined if they are. */
export function difference(given, expected) {
  const [one, other] = [given, expected].map(sorted);
  return timeless(one) === timeless(other) ? undefined : `${one?.slice(0, 600)} and not ${other?.slice(0, 600)}`;
}

/** As JSON, whatever the order of the members; without brand_id, which a brand is not told. */
function sorted(value) {
  return JSON.stringify(value ?? null, (name, member) => {
    if (name === 'brand_id') return undefined;
    if (typeof member !== 'object' || member === null || Array.isArray(member)) return member;
    return Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** A query: it gives what it gives to one whose responses are never spoilt. */
export const query = (name, params) => ({
  params,
  isQuery: true,
  agrees: async (data, look, given, side) => difference(data, await look.ask(name, given, side)),
});
