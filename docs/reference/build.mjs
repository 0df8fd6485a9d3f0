// The API reference, made by TypeDoc from the declarations in pkg/. Usage: node build.mjs FOLDER. It keeps TypeDoc's own pages, which
// are quick to make, and have a search of their own for some hundred types, which would fill the search of the site.
// Something public without a comment is an error.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Application, CommentTag, Converter } from 'typedoc';
import { BASE, withPolicy } from '../.vitepress/pages.mjs';

const MODULES = { index: 'wechatpay-coupon', sandbox: 'wechatpay-coupon/sandbox', slim: 'wechatpay-coupon/slim' };

const [types, groups] = ['types', 'groups'].map((name) => {
  const source = readFileSync(new URL(`../../pkg-template/src/generated/${name}.ts`, import.meta.url), 'utf8');
  return new Set(Array.from(source.matchAll(/^export (?:interface|type) (\w+)/gm), ([, found]) => found));
});

/** In the order in which they are shown. What is in none is in the first. */
const CATEGORIES = {
  '客户端与调用 · Clients and calls': () => false,
  '回调通知 · Notifications': (name) => /notification/i.test(name) && !types.has(name) && !/NotifyConfig/.test(name),
  '接口 · Operations': (name) => groups.has(name),
  '错误 · Errors': (name) => !types.has(name) && /Error(?!Event)|^Outcome$|^Finding$/.test(name),
  '调用的观测 · Observing calls': (name) => /^Call\w*(Event|Fields)$/.test(name),
  '参数 · Parameters': (name) => types.has(name) && /Params$/.test(name),
  '实体 · Entities': (name) => types.has(name),
};

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const [out] = process.argv.slice(2);

const app = await Application.bootstrap({
  entryPoints: Object.keys(MODULES).map((name) => here(`../../pkg/${name}.d.ts`)),
  tsconfig: here('tsconfig.json'),
  name: 'wechatpay-coupon API',
  readme: here('intro.md'),
  // What wechatpay-coupon/slim has of wechatpay-coupon is not said again.
  excludeReferences: true,
  disableSources: true,
  githubPages: false,
  hideGenerator: true,
  favicon: here('../public/logo.svg'),
  customCss: here('style.css'),
  titleLink: `${BASE}api/`,
  navigationLinks: { 指南: `${BASE}start`, Guide: `${BASE}en/start`, GitHub: 'https://github.com/wechatpay-coupon/wechatpay-coupon' },
  navigation: { includeCategories: true, includeGroups: false, includeFolders: false },
  categorizeByGroup: false,
  categoryOrder: Object.keys(CATEGORIES),
  validation: { notDocumented: true, invalidLink: true, notExported: true },
  treatWarningsAsErrors: true,
  logLevel: 'Warn',
});

app.converter.on(Converter.EVENT_CREATE_DECLARATION, (_, { name, parent, comment }) => {
  if (parent?.name !== 'index' || !comment) return;
  const [usual] = Object.keys(CATEGORIES);
  const [category = usual] = Object.entries(CATEGORIES).find(([, holds]) => holds(name)) ?? [];
  comment.blockTags.push(new CommentTag('@category', [{ kind: 'text', text: category }]));
});
app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
  for (const module of project.children) module.name = MODULES[module.name];
});

const project = await app.convert();
if (project) app.validate(project);
if (app.logger.hasErrors() || app.logger.hasWarnings()) process.exit(1);
await app.generateDocs(project, out);

for (const name of readdirSync(out, { recursive: true }).filter((name) => name.endsWith('.html'))) {
  writeFileSync(join(out, name), withPolicy(readFileSync(join(out, name), 'utf8')));
}
