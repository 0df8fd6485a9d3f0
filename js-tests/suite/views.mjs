// Every view that a log could take of an error, and every spelling in which bytes could be in one. Holds no test.

import { Console } from 'node:console';
import { Writable } from 'node:stream';
import { inspect } from 'node:util';

function printed(value) {
  let text = '';
  const stream = new Writable({
    write: (chunk, _, done) => {
      text += chunk;
      done();
    },
  });
  const console = new Console(stream);
  console.log(value);
  console.dir(value, { depth: null, showHidden: true });
  console.error('%s %o %O %j', value, value, value, value);
  return text;
}

const LOOKS = {
  String: (value) => String(value),
  message: (value) => String(value.message),
  stack: (value) => String(value.stack),
  JSON: (value) => JSON.stringify(value),
  inspect: (value) =>
    inspect(value, { showHidden: true, depth: Infinity, getters: true, maxStringLength: Infinity, maxArrayLength: Infinity }),
  clone: (value) => inspect(structuredClone(value instanceof Error ? value : {})),
  console: printed,
  properties: (value) => inspect(Object.getOwnPropertyDescriptors(value), { depth: Infinity, showHidden: true }),
};

/** A value as text, in every view that a log could take. Lists of numbers are in one line. */
export const VIEWS = Object.fromEntries(Object.entries(LOOKS).map(([name, look]) => [name, (value) => look(value).replace(/,\s+/g, ', ')]));

/** A text as a view could have it: as it is, in a URL, or as the list of its bytes. */
export function spellingsOf(text) {
  const bytes = Buffer.from(text);
  return [
    text,
    encodeURIComponent(text),
    [...bytes].join(', '),
    [...bytes].join(','),
    bytes.toString('hex'),
    bytes.toString('hex').replace(/..(?=.)/g, '$& '),
    bytes.toString('base64'),
  ];
}
