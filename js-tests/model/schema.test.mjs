// Holds every file of model/ to its JSON Schema, and the schemas to what they are for: an editor that marks a typing error where it is
// made and says what belongs there. That files fit each other: xtask/src/model/.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

import { Ajv2020 } from 'ajv/dist/2020.js';

const MODEL = new URL('../../model/', import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, MODEL), 'utf8'));
const files = readdirSync(MODEL, { recursive: true })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.json'))
  .sort();
const schemas = files.filter((path) => path.startsWith('schema/'));
const data = files.filter((path) => !path.startsWith('schema/'));

const ajv = new Ajv2020({ allErrors: true, strictTypes: false, validateFormats: false });
for (const path of schemas) ajv.addSchema(read(path), new URL(path, MODEL).href);

/** The schema that a file names, as an editor finds it. */
const schemaOf = (path, file = read(path)) => ajv.getSchema(new URL(file.$schema, new URL(path, MODEL)).href);

/** What is wrong with a file, a line each. */
function faults(path, file) {
  const validate = schemaOf(path, file);
  assert.ok(validate, `${path} names no schema of model/schema/`);
  return validate(file) ? [] : validate.errors.map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test('every file holds to the schema that it names', () => {
  assert.ok(data.length > 30 && schemas.length > 10);
  for (const path of data) assert.deepEqual(faults(path, read(path)), [], path);
});

test('every schema is used by a file or by another schema', () => {
  const texts = files.map((path) => readFileSync(new URL(path, MODEL), 'utf8')).join('');
  for (const path of schemas) assert.ok(texts.includes(`${path.replace('schema/', '')}`), path);
});

test('every member has a description, so that an editor can show it', () => {
  const { $defs } = read('schema/common.schema.json');
  const target = ({ $ref }) => $defs[$ref.split('/').at(-1)];
  const described = (schema, path) => {
    for (const [name, member] of Object.entries(schema.properties ?? {})) {
      // A member that is not allowed there.
      if (member === false) continue;
      const { description } = member.description ? member : target(member);
      assert.match(description, /^[A-Z`].{3}/, `${path}/properties/${name}`);
    }
    for (const [key, value] of Object.entries(schema)) {
      if (typeof value === 'object' && value !== null && !['if', 'then'].includes(key)) described(value, `${path}/${key}`);
    }
  };
  for (const path of schemas) described(read(path), path);
});

test('every pattern compiles, and its lengths are those that match', () => {
  for (const [name, { regex, min_chars, max_chars }] of Object.entries(read('patterns.json').patterns)) {
    const pattern = new RegExp(regex, 'u');
    const prefix = name === 'colour' ? '#' : '';
    const matches = (length) => pattern.test(prefix + 'a'.repeat(length - prefix.length));
    assert.deepEqual(
      [min_chars - 1, min_chars, max_chars, max_chars + 1].map((length) => length > 0 && matches(length)),
      [false, true, true, false],
      name,
    );
  }
});

const USE = 'resources/userCoupons.json';
const use = ({ operations }) => operations.use;
const code = ({ types }) => types.UserProductCouponEntity.fields.coupon_code;

/** [file, what is done to it, where the schema says something]. */
const TYPING_ERRORS = {
  'a misspelt member of an operation': [
    USE,
    (file) => {
      use(file).respnse = use(file).response;
    },
    '/operations/use',
  ],
  'an operation without a response': [
    USE,
    (file) => {
      delete use(file).response;
    },
    '/operations/use',
  ],
  'a method that is none': [
    USE,
    (file) => {
      use(file).method = 'PUT';
    },
    '/operations/use/method',
  ],
  'a side that is none': [
    USE,
    (file) => {
      use(file).sides.provider = use(file).sides.partner;
    },
    '/operations/use/sides',
  ],
  'a path without a slash': [
    USE,
    (file) => {
      use(file).sides.partner.path = 'v3/marketing';
    },
    '/operations/use/sides/partner/path',
  ],
  'a rate without a time': [
    USE,
    (file) => {
      use(file).sides.partner.rate_limit = '500';
    },
    '/operations/use/sides/partner/rate_limit',
  ],
  'a page with its whole address': [
    USE,
    (file) => {
      use(file).sides.partner.pages[0].page = 'https://pay.weixin.qq.com/doc/v3/partner/4015781608';
    },
    '/operations/use/sides/partner/pages/0/page',
  ],
  'a date with dots': [
    USE,
    (file) => {
      use(file).sides.partner.pages[0].updated = '2025.10.21';
    },
    '/operations/use/sides/partner/pages/0/updated',
  ],
  'an edition that is none': [
    USE,
    (file) => {
      use(file).editions = ['once'];
    },
    '/operations/use/editions/0',
  ],
  'a parameter with a presence that is none': [
    USE,
    (file) => {
      use(file).request.body.store_id.request = 'maybe';
    },
    '/operations/use/request/body/store_id/request',
  ],
  'a parameter of no type': [
    USE,
    (file) => {
      use(file).request.body.store_id.type = 'string';
    },
    '/operations/use/request/body/store_id/type',
  ],
  'a parameter without Chinese': [
    USE,
    (file) => {
      delete use(file).request.body.store_id.zh;
    },
    '/operations/use/request/body/store_id',
  ],
  'a parameter that is in responses': [
    USE,
    (file) => {
      use(file).request.body.store_id.response = 'optional';
    },
    '/operations/use/request/body/store_id/response',
  ],
  'a condition without words': [
    USE,
    (file) => {
      delete use(file).request.body.associated_order_info.condition;
    },
    '/operations/use/request/body/associated_order_info',
  ],
  'parameters in a place that is none': [
    USE,
    (file) => {
      use(file).request.header = use(file).request.path;
    },
    '/operations/use/request',
  ],
  'a pointer without a slash': [
    USE,
    (file) => {
      use(file).echo.coupon_code.at = ['coupon_code'];
    },
    '/operations/use/echo/coupon_code/at/0',
  ],
  'a kind of repeat that is none': [
    USE,
    (file) => {
      use(file).repeat.gives = 'idempotent';
    },
    '/operations/use/repeat/gives',
  ],
  'an empty title': [
    USE,
    (file) => {
      use(file).zh = '';
    },
    '/operations/use/zh',
  ],
  'an empty list of pointers': [
    USE,
    (file) => {
      use(file).echo.coupon_code.at = [];
    },
    '/operations/use/echo/coupon_code/at',
  ],
  'a word of states without their field': [
    USE,
    (file) => {
      delete use(file).echo.out_request_no.by;
    },
    '/operations/use/echo/out_request_no',
  ],
  'an error row that is named twice': [
    USE,
    (file) => {
      use(file).sides.brand.errors.push('coupon-state');
    },
    '/operations/use/sides/brand/errors',
  ],
  'a status of success that is none': [
    USE,
    (file) => {
      use(file).response.status = 201;
    },
    '/operations/use/response/status',
  ],
  'a source that is no id': [
    USE,
    (file) => {
      use(file).sides.brand.src = ['official pages'];
    },
    '/operations/use/sides/brand/src/0',
  ],
  'a misspelt limit': [
    'types/user-coupon.json',
    (file) => {
      code(file).maxChars = 40;
    },
    '/types/UserProductCouponEntity/fields/coupon_code',
  ],
  'a limit in quotes': [
    'types/user-coupon.json',
    (file) => {
      code(file).max_chars = '40';
    },
    '/types/UserProductCouponEntity/fields/coupon_code/max_chars',
  ],
  'a field in no request and no response': [
    'types/user-coupon.json',
    (file) => {
      delete code(file).response;
    },
    '/types/UserProductCouponEntity/fields/coupon_code',
  ],
  'a field name in camel case': [
    'types/user-coupon.json',
    ({ types }) => {
      types.MemberTagInfo.fields.memberCardId = types.MemberTagInfo.fields.member_card_id;
    },
    '/types/MemberTagInfo/fields',
  ],
  'a type without fields': [
    'types/user-coupon.json',
    ({ types }) => {
      types.MemberTagInfo.fields = {};
    },
    '/types/MemberTagInfo/fields',
  ],
  'a word without a meaning': [
    'types/user-coupon.json',
    ({ enums }) => {
      delete enums.UserProductCouponState.values.USED.en;
    },
    '/enums/UserProductCouponState/values/USED',
  ],
  'a rule that is severe in words of its own': [
    'rules/user-coupons.json',
    ({ rules }) => {
      rules.O3.request = 'error';
    },
    '/rules/O3/request',
  ],
  'an inferred rule that is an error': [
    'rules/user-coupons.json',
    ({ rules }) => {
      rules.O3.inferred = true;
    },
    '/rules/O3/request',
  ],
  'an error row without a remedy': [
    'errors/common.json',
    ({ rows }) => {
      delete rows['param-error'].en.remedy;
    },
    '/rows/param-error/en',
  ],
  'a status of an error that is none': [
    'errors/common.json',
    ({ rows }) => {
      rows['param-error'].status = 200;
    },
    '/rows/param-error/status',
  ],
  'a status beyond all': [
    'errors/common.json',
    ({ rows }) => {
      rows['param-error'].status = 600;
    },
    '/rows/param-error/status',
  ],
  'a sub-code that is no number': [
    'sub-codes.json',
    (file) => {
      file.sub_codes['2685x'] = file.sub_codes['268578101'];
    },
    '/sub_codes',
  ],
  'a move by nobody': [
    'states.json',
    ({ machines }) => {
      machines.StockState.moves[0].by = 'someone';
    },
    '/machines/StockState/moves/0/by',
  ],
  'a notification without an event': [
    'notifications.json',
    ({ kinds }) => {
      delete kinds['product-coupon-send'].event;
    },
    '/kinds/product-coupon-send',
  ],
};

for (const [name, [path, edit, place]] of Object.entries(TYPING_ERRORS)) {
  test(`${name} is refused`, () => {
    const file = read(path);
    edit(file);
    const found = faults(path, file);
    assert.ok(
      found.some((fault) => fault.startsWith(`${place} `)),
      `${place} is not among:\n${found.join('\n')}`,
    );
  });
}
