// Reads the installed declarations with TypeScript's own parser and checker, not as text: what they offer and how it is documented,
// which types are `any`, and which names they take from the language. TypeScript 6, because 7 has no stable interface for this.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import ts from 'typescript-6';

const folder = dirname(createRequire(import.meta.url).resolve('wechatpay-coupon/package.json'));
const OPTIONS = { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, lib: ['lib.es2022.d.ts'], types: [], strict: true };

export const textOf = (name) => readFileSync(join(folder, name), 'utf8');

/** The declarations of one file. `text`: read in place of the file's own, so that tests can make a mistake in it. */
export function declarationsOf(name, text = textOf(name)) {
  const path = join(folder, name);
  const program = ts.createProgram([path], OPTIONS, hostWith(path, text));
  const source = program.getSourceFile(path);
  const checker = program.getTypeChecker();
  const place = (node) => `${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${node.getText().split('\n')[0].trim()}`;
  const ofTheLanguage = (symbol) => symbol?.declarations?.some((one) => program.isSourceFileDefaultLibrary(one.getSourceFile())) ?? false;
  const found = { items: [], undocumented: [], anys: [], taken: new Set() };

  const visit = (node) => {
    if (isOffered(node)) {
      found.items.push(node);
      if (documentation(node) === '' || lacksWords(node)) found.undocumented.push(place(node));
    }
    if (isAny(node, checker)) found.anys.push(place(node));
    if (ts.isIdentifier(node) && ofTheLanguage(checker.getSymbolAtLocation(node))) found.taken.add(node.text);
    ts.forEachChild(node, visit);
  };
  source.statements.forEach(visit);

  const offered = checker.getExportsOfModule(checker.getSymbolAtLocation(source));
  const meant = (symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);
  const values = offered.filter((symbol) => meant(symbol).flags & ts.SymbolFlags.Value);
  return {
    documented: found.items.length - found.undocumented.length,
    undocumented: found.undocumented,
    anys: found.anys,
    taken: [...found.taken].sort(),
    names: offered.map((symbol) => symbol.name).sort(),
    values: values.map((symbol) => symbol.name).sort(),
  };
}

const libraries = new Map();

/** The libraries of the language are parsed once. */
function hostWith(path, text) {
  const host = ts.createCompilerHost(OPTIONS);
  const parse = host.getSourceFile;
  host.getSourceFile = (file, options, ...rest) => {
    if (file === path) return ts.createSourceFile(file, text, options);
    if (!basename(file).startsWith('lib.')) return parse.call(host, file, options, ...rest);
    if (!libraries.has(file)) libraries.set(file, parse.call(host, file, options, ...rest));
    return libraries.get(file);
  };
  return host;
}

const OUT_OF_REACH = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;

/** What a user can name or reach: every declaration of the file, and every member, however deep. Not a constructor that is out of reach. */
function isOffered(node) {
  if (ts.isExportDeclaration(node)) return false;
  if (ts.isSourceFile(node.parent)) return true;
  if (ts.isConstructorDeclaration(node) && ts.getCombinedModifierFlags(node) & OUT_OF_REACH) return false;
  return ts.isTypeElement(node) || ts.isClassElement(node) || ts.isEnumMember(node);
}

/** The text of the doc comment right before a node. */
function documentation(node) {
  const comment = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).at(-1)?.comment;
  return (ts.getTextOfJSDocComment(comment) ?? '').trim();
}

/** A union of words is documented word by word; not one of names, `userCoupons.use`, which have their own place. */
function lacksWords(node) {
  if (!ts.isTypeAliasDeclaration(node)) return false;
  const words = (ts.isUnionTypeNode(node.type) ? [...node.type.types] : [node.type])
    .filter((type) => ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal))
    .map((type) => type.literal.text);
  return words.some((word) => !word.includes('.') && !documentation(node).includes(`- \`${word}\``));
}

/** Written, left out, or because a name is not known. */
function isAny(node, checker) {
  if (ts.isTypeNode(node)) return (checker.getTypeFromTypeNode(node).flags & ts.TypeFlags.Any) !== 0;
  const isTyped = [ts.isParameter, ts.isPropertySignature, ts.isPropertyDeclaration, ts.isMethodSignature, ts.isMethodDeclaration];
  return node.type === undefined && isTyped.some((is) => is(node));
}
