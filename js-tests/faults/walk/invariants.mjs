// What must hold after each step of the walk: states move only as model/states.json allows, and numbers add up. Holds no test.

import { readFileSync } from 'node:fs';
import { brand_id } from './shared.mjs';

/** The merchants' stock that there is from the start. */
const SEEDED = '1234567891';

const { machines } = JSON.parse(readFileSync(new URL('../../../model/states.json', import.meta.url), 'utf8'));

/** States that are asked for where an operation of their own was made; all that was done since the last time may have moved them. */
const WATCHED = [
  {
    machine: 'DeliveryPlanState',
    after: /^deliveryPlans\./,
    async states(look) {
      const { plan_list } = await look.ask('deliveryPlans.list', { brand_id, page_size: 50 });
      return plan_list.map(({ plan_id, plan_state }) => [plan_id, plan_state]);
    },
  },
  {
    machine: 'ProductCouponState',
    isSeeded: true,
    after: /^productCoupons\.(create|deactivate)/,
    async states(look) {
      const ids = [...new Set(look.stocks().map(({ product_coupon_id: id }) => id))];
      const found = await Promise.all(ids.map((product_coupon_id) => look.ask('productCoupons.get', { product_coupon_id, brand_id })));
      return found.flatMap(({ product_coupon_id: id, state }) => (id === undefined ? [] : [[id, state]]));
    },
  },
];

/** What happens by itself whenever time goes on, which it does in each step. */
const BY_ITSELF = ['time', 'review'];

/** Whether a machine may come from one state to another by moves of these. */
function mayMove(machine, from, to, by) {
  const reached = new Set([from]);
  for (const state of reached) {
    for (const move of machines[machine].moves) if (move.from === state && by.includes(move.by)) reached.add(move.to);
  }
  return reached.has(to);
}

/** Whether something may be in a state that was not there before this step: it began, and went on from there. */
const mayBegin = (machine, state, by) => machines[machine].start.some((start) => mayMove(machine, start, state, by));

export class Invariants {
  #look;
  #coupons = new Map();
  #stocks = new Map();
  #perUser = new Map();
  #watched = WATCHED.map((watch) => ({ ...watch, since: new Set(BY_ITSELF), known: new Map() }));

  constructor(look) {
    this.#look = look;
    this.#remember();
  }

  #remember() {
    this.#coupons = new Map(this.#look.lines().map((line) => [line.coupon_code, line]));
    this.#stocks = new Map(this.#look.stocks().map((stock) => [stock.stock_id, stock]));
  }

  /** What does not hold after a step of these operations or acts. */
  async check(names) {
    const by = [...BY_ITSELF, ...names];
    const broken = [];
    const lines = this.#look.lines();
    const given = new Map(); // coupons that are new, by stock
    const codes = new Set();
    for (const line of lines) {
      const { coupon_code: code, coupon_state: state, kind, stock_id, openid } = line;
      if (codes.has(code)) broken.push(`two coupons have the code ${code}`);
      codes.add(code);
      const machine = kind === 'product' ? 'UserProductCouponState' : 'BusifavorCouponState';
      const known = this.#coupons.get(code);
      if (known === undefined) {
        given.set(stock_id, (given.get(stock_id) ?? 0) + 1);
        const key = `${stock_id} ${openid}`;
        this.#perUser.set(key, (this.#perUser.get(key) ?? 0) + 1);
        // The later coupons of a bundle begin as the first does.
        if (!mayBegin(machine, state, by)) broken.push(`a coupon begins ${state}`);
      } else {
        if (known.coupon_state !== state && !mayMove(machine, known.coupon_state, state, by))
          broken.push(`${code} went from ${known.coupon_state} to ${state}`);
        if (known.openid !== openid || known.stock_id !== stock_id) broken.push(`${code} has another owner or stock`);
      }
    }
    for (const code of this.#coupons.keys()) if (!codes.has(code)) broken.push(`the coupon ${code} is gone`);
    for (const stock of this.#look.stocks()) broken.push(...this.#stockBroken(stock, given.get(stock.stock_id) ?? 0, by));
    this.#remember();
    for (const watch of this.#watched) broken.push(...(await this.#moved(watch, names)));
    return broken;
  }

  async #moved({ machine, isSeeded = false, after, states, since, known }, names) {
    for (const name of names) since.add(name);
    if (!names.some((name) => after.test(name))) return [];
    const broken = [];
    const isFirst = isSeeded && known.size === 0;
    for (const [id, state] of await states(this.#look)) {
      const before = known.get(id);
      const may = before === undefined ? isFirst || mayBegin(machine, state, [...since]) : mayMove(machine, before, state, [...since]);
      if (!may) broken.push(`${id} went from ${before} to ${state}`);
      known.set(id, state);
    }
    since.clear();
    for (const name of BY_ITSELF) since.add(name);
    return broken;
  }

  #stockBroken(stock, given, by) {
    const broken = [];
    const { stock_id: id, state, sent_count_info: sent, stock_send_rule: rule, coupon_code_count_info: codes } = stock;
    const known = this.#stocks.get(id);
    if (
      known === undefined ? !mayBegin('StockState', state, by) : known.state !== state && !mayMove('StockState', known.state, state, by)
    ) {
      broken.push(`the stock ${id} went from ${known?.state} to ${state}`);
    }
    const before = known?.sent_count_info?.total_count ?? 0;
    const total = sent?.total_count ?? 0;
    if (total - before !== given) broken.push(`the stock ${id} counts ${total} sent after ${before}, and ${given} coupons are new`);
    if (rule.max_count !== undefined && total > rule.max_count) broken.push(`the stock ${id} sent ${total} of ${rule.max_count}`);
    if (rule.max_count_per_day !== undefined && (sent?.today_count ?? 0) > rule.max_count_per_day)
      broken.push(`the stock ${id} sent too many today`);
    for (const [key, number] of this.#perUser) {
      if (key.startsWith(`${id} `) && number > rule.max_count_per_user) broken.push(`a user has ${number} of the stock ${id}`);
    }
    if (codes && codes.available_count < 0) broken.push(`the stock ${id} has fewer than no codes`);
    if (codes && codes.available_count > codes.total_count) broken.push(`the stock ${id} has more codes than it was given`);
    return broken;
  }

  /** What is looked at once in a while: that bundles were used in their order, and merchants' stocks count what was sent from them. */
  async checkAll() {
    const broken = await this.#merchantStocksBroken();
    const bundles = new Map();
    for (const { coupon_code, usage_mode } of this.#look.lines()) {
      if (usage_mode !== 'PROGRESSIVE_BUNDLE') continue;
      const coupon = this.#look.coupon(coupon_code);
      const { user_coupon_bundle_id: id } = coupon.user_product_coupon_bundle_info ?? {};
      bundles.set(id, [...(bundles.get(id) ?? []), coupon.coupon_state]);
    }
    for (const [id, states] of bundles) {
      const used = states.map((state) => state === 'USED');
      if (used.lastIndexOf(true) >= used.filter(Boolean).length) broken.push(`the bundle ${id} was used out of order: ${states.join()}`);
    }
    return broken;
  }

  async #merchantStocksBroken() {
    const broken = [];
    const given = new Map();
    for (const { kind, stock_id } of this.#look.lines()) if (kind === 'merchant') given.set(stock_id, (given.get(stock_id) ?? 0) + 1);
    for (const [stock_id, coupons] of given) {
      const { send_count_information: sent, stock_send_rule: rule } = await this.#look.ask('busifavor.stocks.get', { stock_id });
      const total = sent.total_send_num;
      if (total > rule.max_coupons) broken.push(`the stock ${stock_id} sent ${total} of ${rule.max_coupons}`);
      // The stock that there is from the start has coupons that no call has sent.
      if (stock_id !== SEEDED && total !== coupons) broken.push(`the stock ${stock_id} counts ${total} of ${coupons} coupons`);
    }
    return broken;
  }
}
