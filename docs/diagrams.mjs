// Draws the state machines of model/states.json, one SVG a machine and language, into docs/<language>/diagrams/: `npm run diagrams -w docs`.
// Graphviz lays them out and draws nothing: it knows no Chinese font, so it is told how much room each text needs.

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { instance } from '@viz-js/viz';

const ROOT = new URL('../', import.meta.url);
const LANGUAGES = ['zh', 'en'];
// What a character takes, in em: of code, of other Latin text at most on the average, of Chinese.
const [CODE, LATIN, CHINESE] = [0.61, 0.56, 1];
const SIZE = 14; // of texts, in pixels, as in the CSS below
const LINE = 19;
const NODE = { width: 146, height: 52 };
const PADDING = 16;

/** What moves a state where no operation does. */
const CAUSES = {
  time: { zh: '时间', en: 'time' },
  user: { zh: '用户', en: 'the user' },
  review: { zh: '审核', en: 'review' },
  wechatpay: { zh: '微信支付', en: 'WeChat Pay' },
};

const CSS = `
  svg { color-scheme: light dark; --paper: #fff; --ink: #1f2328; --soft: #59636e; --line: #6e7781; --fill: #f6f8fa; }
  @media (prefers-color-scheme: dark) { svg { --paper: #161618; --ink: #e6e6e8; --soft: #a3a8b0; --line: #8b929b; --fill: #242428; } }
  .paper { fill: var(--paper); }
  rect.state { fill: var(--fill); stroke: var(--line); }
  .final { fill: none; stroke: var(--line); }
  .start, .head { fill: var(--line); }
  path.move { fill: none; stroke: var(--line); stroke-width: 1.25; }
  .inferred { stroke-dasharray: 5 4; }
  text { font: ${SIZE}px system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; fill: var(--ink); text-anchor: middle; }
  .label { paint-order: stroke; stroke: var(--paper); stroke-width: 5px; stroke-linejoin: round; }
  .code { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: 13px; }
  .soft { fill: var(--soft); font-size: 13px; }
`;

/** `{ 'zh/diagrams/stock.svg': text }` of every machine in every language. */
export async function drawAll() {
  const viz = await instance();
  const { machines } = read('model/states.json');
  const words = Object.assign({}, ...[...files('model/types/'), ...files('model/resources/')].map((file) => read(file).enums));
  return Object.fromEntries(
    LANGUAGES.flatMap((language) =>
      Object.entries(machines).map(([name, machine]) => {
        const diagram = { name, machine, words: words[name], language };
        return [`${language}/diagrams/${fileName(name)}.svg`, draw(diagram, lay(viz, diagram))];
      }),
    ),
  );
}

const read = (file) => JSON.parse(readFileSync(new URL(file, ROOT), 'utf8'));
const files = (folder) =>
  readdirSync(new URL(folder, ROOT), { recursive: true })
    .filter((name) => name.endsWith('.json'))
    .map((name) => folder + name);

/** `UserProductCouponState`: `user-product-coupon`. */
const fileName = (name) =>
  name
    .replace(/State$/, '')
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase();

/** The moves between two states as one arrow: its lines of text, and whether it is inferred as a whole. */
function arrows({ machine, language }) {
  const found = new Map();
  for (const { from, to, by, when, src = [] } of machine.moves) {
    const key = `${from} ${to}`;
    const arrow = found.get(key) ?? { from, to, lines: [], isInferred: true };
    const cause = CAUSES[by]?.[language];
    // An operation in two lines, so that the diagram is not too wide for a page.
    if (cause) arrow.lines.push({ text: cause, style: '' });
    else arrow.lines.push(...by.split(/(?<=\.)/).map((text) => ({ text, style: 'code' })));
    if (when) arrow.lines.push({ text: when[language].replaceAll('`', ''), style: 'soft' });
    arrow.isInferred &&= [...machine.src, ...src].includes('inferred');
    found.set(key, arrow);
  }
  return [...found.values()];
}

/** Where Graphviz puts everything, in pixels from the top left. */
function lay(viz, diagram) {
  const { machine } = diagram;
  const states = new Set([...machine.start, ...machine.moves.flatMap(({ from, to }) => [from, to])]);
  const edges = arrows(diagram);
  // Final states one below the other, which makes the diagram narrow enough for a page.
  const below = (state) => Math.max(0, machine.final.indexOf(state));
  const graph = {
    directed: true,
    graphAttributes: { rankdir: 'TB', nodesep: 0.25, ranksep: 0.35 },
    nodeAttributes: { shape: 'box', fixedsize: true, width: NODE.width / 72, height: NODE.height / 72, label: '' },
    edgeAttributes: { arrowhead: 'none', fontname: 'Courier', fontsize: SIZE },
    nodes: [
      ...machine.start.map((state) => ({ name: `start ${state}`, attributes: { shape: 'circle', width: 0.17, height: 0.17 } })),
      ...[...states].map((name) => ({ name })),
    ],
    edges: [
      ...machine.start.map((state) => ({ tail: `start ${state}`, head: state })),
      ...edges.map(({ from, to, lines }) => ({ tail: from, head: to, attributes: { label: room(lines), minlen: 1 + below(to) } })),
    ],
  };
  const { bb, objects, edges: laid } = JSON.parse(viz.renderString(graph, { format: 'json' }));
  const [, , width, height] = numbers(bb);
  const place = (x, y) => [PADDING + x, PADDING + height - y].map((number) => Math.round(number * 10) / 10);
  return {
    size: [width, height].map((side) => Math.ceil(side + 2 * PADDING)),
    nodes: objects.map(({ name, pos }) => ({ name, at: place(...numbers(pos)) })),
    edges: laid.map(({ pos, lp }, index) => ({
      curve: pos.split(' ').map((pair) => place(...numbers(pair))), // of Bézier
      at: lp && place(...numbers(lp)),
      ...edges[index - machine.start.length],
    })),
  };
}

const numbers = (text) => text.split(',').map(Number);

/** Text of a font that Graphviz knows, Courier with 0.6 em a character, as wide and high as the lines. */
function room(lines) {
  const widest = Math.max(...lines.map(widthOf));
  const height = Math.ceil((lines.length * LINE) / (SIZE * 1.2));
  return Array(height)
    .fill('x'.repeat(Math.ceil(widest / (0.6 * SIZE)) + 1))
    .join('\n');
}

const widthOf = ({ text, style }) =>
  [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? CHINESE : style === 'code' ? CODE : LATIN), 0) * SIZE;

function draw({ name, machine, words, language }, { size: [width, height], nodes, edges }) {
  const title = words[language].replace(/\.$/, '');
  const parts = [`<rect class="paper" width="${width}" height="${height}" rx="8"/>`];
  for (const { curve, isInferred } of edges) parts.push(...arrow(curve, isInferred));
  for (const { at, lines } of edges) if (at) parts.push(...texts(at, lines, 'label'));
  for (const { name: state, at } of nodes) {
    if (state.startsWith('start ')) parts.push(`<circle class="start" cx="${at[0]}" cy="${at[1]}" r="6"/>`);
    else parts.push(...box(at, machine.final.includes(state)), ...stateTexts(state, at, words, language));
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title} ${name}">`,
    `<style>${CSS}</style>`,
    ...parts,
    '</svg>\n',
  ].join('\n');
}

/** The curve, and a triangle in the direction in which it ends. */
function arrow(curve, isInferred) {
  const [start, ...rest] = curve;
  const [[fromX, fromY], [x, y]] = curve.slice(-2);
  const length = Math.hypot(x - fromX, y - fromY) || 1;
  const [dx, dy] = [(8 * (x - fromX)) / length, (8 * (y - fromY)) / length];
  const round = (number) => Math.round(number * 10) / 10;
  const corners = [
    [x, y],
    [x - dx - dy / 2.2, y - dy + dx / 2.2],
    [x - dx + dy / 2.2, y - dy - dx / 2.2],
  ];
  return [
    `<path class="move${isInferred ? ' inferred' : ''}" d="M${start}C${rest.join(' ')}"/>`,
    `<path class="head" d="M${corners.map((corner) => corner.map(round)).join('L')}Z"/>`,
  ];
}

function box([x, y], isFinal) {
  const { width, height } = NODE;
  const rect = (inset, kind) =>
    `<rect class="${kind}" x="${x - width / 2 + inset}" y="${y - height / 2 + inset}" width="${width - 2 * inset}" height="${height - 2 * inset}" rx="${8 - inset / 2}"/>`;
  return isFinal ? [rect(0, 'state'), rect(3, 'final')] : [rect(0, 'state')];
}

/** In Chinese the word and the constant; in English the constant alone. */
function stateTexts(state, at, words, language) {
  const constant = { text: state, style: 'code' };
  return texts(at, language === 'zh' ? [{ text: words.values[state].zh, style: '' }, constant] : [constant], 'name');
}

/** Lines of text around a point. */
function texts([x, y], lines, kind) {
  const first = y - ((lines.length - 1) * LINE) / 2 + 5;
  return lines.map(
    ({ text, style }, index) =>
      `<text class="${[kind, style].filter(Boolean).join(' ')}" x="${x}" y="${Math.round((first + index * LINE) * 10) / 10}">${text}</text>`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const drawn = await drawAll();
  for (const language of LANGUAGES) mkdirSync(new URL(`${language}/diagrams/`, import.meta.url), { recursive: true });
  for (const [file, text] of Object.entries(drawn)) writeFileSync(new URL(file, import.meta.url), text);
}
