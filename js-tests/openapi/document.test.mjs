// The OpenAPI document of the package is valid, by a linter that others wrote, and it is the API: every operation of the
// model that the package has, and what the client sends fits its schemas.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';

import { createConfig, lintFromString } from '@redocly/openapi-core';
import { Ajv2020 } from 'ajv/dist/2020.js';

import { OPERATIONS, PARAMETERS, client, operationOf } from '../suite/wechatpay.mjs';

const text = readFileSync(createRequire(import.meta.url).resolve('wechatpay-coupon/openapi.json'), 'utf8');
const document = JSON.parse(text);

// What only an event refers to, which is encrypted in its notification, is used for the linter too little.
// WeChat Pay has `delivery-plan/{sp_mchid}/notify-url` beside `delivery-plan/delivery-plans/{plan_id}`, which methods tell apart.
const config = await createConfig({
  extends: ['recommended-strict'],
  rules: { 'no-unused-components': 'off', 'no-ambiguous-paths': 'off' },
});

/** What the linter says of a document: rules and places. */
async function lint(source) {
  const problems = await lintFromString({ source, absoluteRef: 'openapi.json', config });
  return problems.map(({ ruleId, message, location }) => `${ruleId} ${location[0].pointer} ${message}`);
}

/** The document with a change. */
function changed(change) {
  const copy = structuredClone(document);
  change(copy);
  return JSON.stringify(copy);
}

const USE = '/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use';

test('the linter finds nothing in the document', async () => {
  assert.deepEqual(await lint(text), []);
});

const FAULTS = {
  'a path parameter is missing': [({ paths }) => paths[USE].post.parameters.shift(), 'path-parameters-defined'],
  'a reference leads nowhere': [({ components }) => delete components.schemas.UserProductCouponEntity, 'no-unresolved-refs'],
  'two operations have one id': [
    ({ paths }) => {
      paths[USE].post.operationId = 'userCoupons.return';
    },
    'operation-operationId-unique',
  ],
  'a member is none of OpenAPI': [
    ({ paths }) => {
      paths[USE].post.rateLimit = 500;
    },
    'struct',
  ],
  'an example does not fit': [
    ({ components }) => {
      components.responses['sign-error'].content['application/json'].examples['sign-error'].value = {};
    },
    'no-invalid-media-type-examples',
  ],
};

for (const [name, [change, rule]] of Object.entries(FAULTS)) {
  test(`the linter finds it when ${name}`, async () => {
    const found = await lint(changed(change));
    assert.ok(
      found.some((line) => line.startsWith(`${rule} `)),
      found.join('\n'),
    );
  });
}

test('every schema is referred to', () => {
  for (const name of Object.keys(document.components.schemas)) assert.ok(text.includes(`"#/components/schemas/${name}"`), name);
});

/** Every operation of the document: its id, method and path. */
const documented = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, { operationId }]) => `${operationId} ${method.toUpperCase()} ${path}`),
);

test('the operations are those of the model that the package has', () => {
  const folder = new URL('../../model/resources/', import.meta.url);
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.json'));
  const expected = files.flatMap((name) => {
    const group = name.replaceAll('\\', '/').replace('.json', '').replaceAll('/', '.');
    const { operations } = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
    return Object.entries(operations)
      .filter(([, { planned }]) => !planned)
      .flatMap(([name, { method, sides }]) =>
        Object.entries(sides).map(([side, { path }]) => `${side === 'brand' ? 'brand.' : ''}${group}.${name} ${method} ${path}`),
      );
  });
  assert.ok(expected.length > OPERATIONS.length);
  assert.deepEqual(documented.toSorted(), expected.toSorted());
});

const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema(document, 'openapi.json');
/** Validates by a part of the document. */
const validates = (pointer, value) => ajv.validate({ $ref: `openapi.json#${pointer}` }, value);
const pointerTo = (...names) =>
  names.map((name) => `/${encodeURIComponent(String(name).replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('');

describe('what the client sends fits the document', () => {
  for (const name of OPERATIONS) {
    test(name, () => {
      const { method, url, body } = operationOf(client(), name).prepare(PARAMETERS[name]());
      const { pathname, searchParams } = new URL(url);
      const path = Object.keys(document.paths).find((template) => {
        const pattern = new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`);
        return pattern.test(pathname) && document.paths[template][method.toLowerCase()]?.operationId === name;
      });
      assert.ok(path, pathname);
      const operation = document.paths[path][method.toLowerCase()];
      const query = operation.parameters?.filter((parameter) => parameter.in === 'query') ?? [];
      assert.ok([...searchParams.keys()].every((key) => query.some((parameter) => parameter.name === key)));
      for (const parameter of query.filter(({ required }) => required)) assert.ok(searchParams.has(parameter.name), parameter.name);
      if (body === undefined) {
        assert.equal(operation.requestBody, undefined);
        return;
      }
      const pointer = pointerTo('paths', path, method.toLowerCase(), 'requestBody', 'content', 'application/json', 'schema');
      const sent = JSON.parse(body);
      assert.ok(validates(pointer, sent), ajv.errorsText());
      const { required } = operation.requestBody.content['application/json'].schema;
      for (const field of required) {
        const { [field]: _, ...rest } = sent;
        assert.ok(!validates(pointer, rest), field);
        assert.ok(!validates(pointer, { ...sent, [field]: 5 }), field);
      }
    });
  }
});
