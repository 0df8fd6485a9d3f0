// What the tests of the READMEs are about: both documents, and what the installed package declares. Holds no test.

import { readFileSync } from 'node:fs';
import { FILES, readDocument } from '../docs/document.mjs';

export const documents = FILES.map(readDocument);
export const [chinese, english] = documents;

/** A file of the installed package. */
export const installed = (name) => readFileSync(new URL(`../../node_modules/wechatpay-coupon/${name}`, import.meta.url));
export const TYPES = installed('index.d.ts').toString();
export const MANIFEST = JSON.parse(installed('package.json'));

/** The tables of a README, in their order. */
export const TABLES = [
  'operations',
  'codes',
  'outcomes',
  'retry',
  'verdicts',
  'frameworks',
  'notifications',
  'settings',
  'keys',
  'signers',
  'control',
  'faults',
  'runtimes',
  'sizes',
  'speed',
];
export const tableOf = ({ tables }, name) => tables[TABLES.indexOf(name)];
