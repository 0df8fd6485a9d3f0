// `iterate` of every list that the package has, by the model's words of how its pages follow each other: all items once and in their order, from
// a server of the test's own that signs with node:crypto. Where the documents do not say what an offset counts, it does either.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import { client, operationOf, rejection, signedResponse } from './wechatpay.mjs';

const { paths, components } = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('wechatpay-coupon/openapi.json'), 'utf8'));
const followed = ({ $ref }) => components[$ref.split('/')[2]][$ref.split('/')[3]];

/** The lists of the model that the package has, with the document's words of each. */
const folder = new URL('../../model/resources/', import.meta.url);
const LISTS = readdirSync(folder, { recursive: true })
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => {
    const { operations } = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    const group = file.replace('.json', '').replaceAll(/[\\/]/g, '.');
    return Object.entries(operations).map(([name, operation]) => ({ name: `${group}.${name}`, ...operation }));
  })
  .filter(({ paging, planned }) => paging && !planned)
  .map(({ name, paging }) => {
    const [{ parameters, responses }] = Object.values(paths)
      .map(({ get }) => get)
      .filter((get) => get?.operationId === name);
    return { name, paging, parameters, entity: responses[200].content['application/json'].schema };
  });

/** A value that fits a schema, with what it has to have, or the first that it may; `known`: values by their names. */
function sample(schema, known, index) {
  if (schema.$ref) return sample(followed(schema), known, index);
  if (schema.enum) return schema.enum[0];
  if (schema.anyOf) return sample(schema.anyOf[0], known, index);
  const { type, format, items, properties = {}, required = [] } = schema;
  if (type === 'array') return [sample(items, known, index)];
  if (type === 'integer') return schema.minimum ?? 1;
  if (type === 'boolean') return true;
  if (type !== 'object') return format === 'date-time' ? '2025-08-03T12:00:00+08:00' : String(1_000_000 + index);
  const names = Object.keys(properties).filter(
    (name, place) => required.includes(name) || name in known || (place === 0 && required.length === 0),
  );
  return Object.fromEntries(names.map((name) => [name, known[name] ?? sample(properties[name], known, index)]));
}

/** A server of so many items. `counts`: what an offset counts. */
function server({ paging, entity }, params, count, counts) {
  const list = followed(entity).properties[paging.list];
  const items = Array.from({ length: count }, (_, index) => sample(list, params, index)[0]);
  const asked = [];
  const state = { items, asked, fails: undefined, stands: false };
  state.fetch = async (url) => {
    const query = new URL(url).searchParams;
    const size = Number(query.get(paging.size));
    const place = query.get(paging.parameter);
    asked.push(place);
    if (place === state.fails) return new Response('', { status: 500 });
    const number = Number(place?.replace('token', '') ?? 0);
    const start = state.stands ? 0 : counts === 'pages' ? number * size : number;
    const next = start + size < count ? { [paging.next]: `token${start + size}` } : {};
    const about = { ...sample(entity, params, 0), [paging.total]: count, [paging.list]: items.slice(start, start + size) };
    const { status, headers, body } = signedResponse({ ...about, ...(paging.by === 'token' && next) });
    return new Response(body, { status, headers });
  };
  return state;
}

/** All that a list gives. */
async function all(items) {
  const found = [];
  for await (const item of items) found.push(item);
  return found;
}

const distinct = (items) => new Set(items.map((item) => JSON.stringify(item))).size;

for (const list of LISTS) {
  const { name, paging, parameters } = list;
  const needed = parameters.filter(({ required, $ref }) => required && !$ref);
  const params = (size) => ({
    ...Object.fromEntries(needed.map(({ name, schema }) => [name, sample(schema, {}, 0)])),
    [paging.size]: size,
  });
  const start = (size, count, counts) => {
    const state = server(list, params(size), count, counts);
    const operation = operationOf(client({ fetch: state.fetch }), name);
    return { state, iterate: (changes) => operation.iterate({ ...params(size), ...changes }) };
  };

  describe(name, () => {
    for (const counts of paging.counts === 'unclear' ? ['items', 'pages'] : [paging.counts]) {
      const what = paging.by === 'token' ? 'tokens' : `offsets that count ${counts}`;

      test(`gives every item once and in order, by ${what}`, async () => {
        for (const [size, count] of [
          [3, 0],
          [3, 2],
          [3, 3],
          [3, 7],
          [3, 9],
          [5, 23],
          [1, 4],
        ]) {
          const { state, iterate } = start(size, count, counts);
          assert.equal(distinct(state.items), count);
          assert.deepEqual(await all(iterate()), state.items, `${count} in pages of ${size}`);
          // One look at what is counted, where that is not documented and there is more than one page.
          const looks = paging.counts === 'unclear' && counts === 'items' && size > 1 && count > size ? 1 : 0;
          assert.ok(state.asked.length <= Math.max(1, Math.ceil(count / size)) + looks, `${state.asked}`);
        }
      });

      test(`goes on where a page could not be had, by ${what}`, async () => {
        const { state, iterate } = start(3, 11, counts);
        await all(iterate());
        for (const place of [...state.asked]) {
          state.fails = place;
          const items = iterate();
          const found = [];
          const error = await rejection(
            (async () => {
              for await (const item of items) found.push(item);
            })(),
          );
          assert.deepEqual(
            [error.code, error.status, error.page],
            [
              'UNRECOGNIZED_RESPONSE',
              500,
              place === null ? {} : { [paging.parameter]: Number.isNaN(Number(place)) ? place : Number(place) },
            ],
          );
          state.fails = undefined;
          const rest = await all(iterate(error.page));
          // None is lost. Where it is not documented what an offset counts, some may come again.
          assert.deepEqual(rest.slice(paging.counts === 'unclear' ? found.length + rest.length - 11 : 0), state.items.slice(found.length));
        }
      });
    }

    test('a page that comes again is an error instead of an endless list', async () => {
      const { state, iterate } = start(3, 11, paging.counts);
      state.stands = true;
      const error = await rejection(all(iterate()));
      const at = paging.by === 'token' ? paging.next : paging.list;
      assert.deepEqual([error.name, error.code, error.at], ['VerificationError', 'RESPONSE_MISMATCH', `/${at}`]);
      assert.ok(state.asked.length <= 3);
    });
  });
}

test('lists are those that the types say to be paged', () => {
  const whole = client();
  const has = (group) => Object.values(group).flatMap((one) => (typeof one === 'function' ? (one.iterate ?? []) : has(one)));
  const groups = Object.keys(Object.getPrototypeOf(whole)).filter((key) => !['notifications', 'certificates'].includes(key));
  assert.equal(groups.flatMap((key) => has(whole[key])).length, LISTS.length);
  assert.ok(LISTS.length > 0);
});
