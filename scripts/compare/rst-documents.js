import { cellLines, words } from './rst-cells.js';
import { grid, pad, simple, width, withoutMarks } from './rst-drawings.js';

const options = [
  [':header-rows: 1', ':header-rows: 2', ':header-rows: 0', ':header-rows: x'],
  [':stub-columns: 1', ':widths: 1 2', ':widths: auto', ':widths: grid', ':width: 50%'],
  [':align: center', ':align: x', ':class: x', ':class:', ':name: n', ':keepspace:'],
  [':foo: x', ':header: a\n   b', ':delim: ;', ':delim: tab', ':delim: space', ':delim: |'],
  [':quote: tab', ':escape: space', ':delim: 0x3b', ':header:', ':class: ß 1', ':class: 1'],
  [':width: 1.2.3em', ':width: 5. em', ':widths: １ 2', ':header-rows: １', ':stub-columns: -1'],
  [':quote: %', ':escape: \\', ":escape: '", ':widths: 1,2,3', ':header: "a, b", c'],
].flat();

function directive(random, name, lines) {
  const head = `.. ${name}::${random.below(2) === 0 ? '' : ` ${random.pick(words)}`}`;
  const some = Array.from({ length: random.below(3) }, () => `   ${random.pick(options)}`);
  const blank = random.below(12) === 0 ? [] : [''];
  return [
    head,
    ...some.join('\n').split('\n').filter(Boolean),
    ...blank,
    ...lines.map((line) => (line === '' ? '' : `   ${line}`)),
  ];
}

function listTable(random) {
  const columns = 1 + random.below(3);
  const [outer, inner] = [random.pick(['*', '-']), random.pick(['-', '*', '+'])];
  const lines = [];
  for (let row = 1 + random.below(4); row > 0; row--) {
    const count = random.below(10) === 0 ? columns + 1 : columns;
    for (let column = 0; column < count; column++) {
      const [first, ...rest] = cellLines(random);
      lines.push(
        `${column === 0 ? outer : ' '} ${inner} ${first}`.trimEnd(),
        ...rest.map((line) => `    ${line}`.trimEnd()),
      );
    }
    if (random.below(4) === 0) lines.push('');
  }
  return directive(random, 'list-table', lines);
}

function csvTable(random) {
  const delimiter = random.pick([',', ',', ',', ', ', ';', '\t', '|']);
  const quoted = (text) => `"${text.replaceAll('"', random.pick(['""', '""', '\\"']))}"`;
  const lines = Array.from({ length: 1 + random.below(4) }, () =>
    Array.from({ length: 1 + random.below(3) }, () => {
      const value = cellLines(random).join('\n');
      return random.below(2) === 0 || value.includes('\n') ? quoted(value) : value;
    }).join(delimiter),
  );
  return directive(random, 'csv-table', lines.join('\n').split('\n'));
}

const tables = [
  grid,
  grid,
  simple,
  simple,
  listTable,
  csvTable,
  (random) => directive(random, 'table', random.pick([grid, simple])(random)),
];

const indents = [
  ['> ', '  ', '    ', '- ', '* ', '1. ', '| ', ':field: ', 'term\n  ', '.. ', '.. [1] '],
  ['.. note:: ', '.. note::\n\n   '],
].flat();

/** Puts lines into a block. */
function within(random, lines) {
  const start = random.pick(indents);
  const last = start.split('\n').at(-1);
  const indent = ' '.repeat(start.startsWith('.. ') ? 3 : last.length);
  return [start + lines[0], ...lines.slice(1).map((line) => (line === '' ? '' : indent + line))]
    .join('\n')
    .split('\n');
}

/** A table as a cell of another. */
function nested(random) {
  const lines = random.pick([grid, simple, listTable])(random).map(withoutMarks);
  const size = Math.max(...lines.map(width));
  const rule = `+${'-'.repeat(size + 2)}+`;
  return [rule, ...lines.map((line) => `| ${pad(line, size)} |`), rule];
}

const others = [
  [
    'paragraph',
    'Title\n=====',
    'Sub *a*\n-------',
    'Other |sub|\n~~~~~~~~~~~',
    '~~~\nUp\n~~~',
    '__\n |sub|_',
    '=====\nTitle\n=====',
    '----',
    '::\n\n    literal',
  ],
  ['text::\n\n  | a |', '', '* item', 'b\n  def', '>>> 1\n2', '.. comment', '.. class:: x'],
  ['.. role:: red', '.. [1] note', '.. [#n] note', '.. _a: https://e.x', '__ https://e.x'],
  ['.. [#] note', '.. [#] other', '.. [*] note', '.. parsed-literal::\n\n   *a* b\n     ``c``'],
  ['.. |sub| unicode:: 0x41\n   :trim:', '.. |sub| unicode:: U+2122 x\n   :ltrim:'],
  ['.. |sub| replace:: *put* in', '.. |sub| image:: x.png\n   :alt: pic'],
].flat();

function invented(random) {
  const lines = [];
  for (let count = 1 + random.below(3); count > 0; count--) {
    let block =
      random.below(4) === 0
        ? random.pick(others).split('\n')
        : random.pick([...tables, nested])(random);
    while (random.below(4) === 0) block = within(random, block);
    lines.push(...block, ...(random.below(12) === 0 ? [] : ['']));
  }
  return lines.join('\n');
}

const characters = [...' \t+-=|:*_`.,"\\\n', '  ', '错', '\u3000', '\u00ad', '\u200b', 'a'];

/** A few characters or lines changed. */
function mutated(random, text) {
  const at = random.below(text.length + 1);
  const lines = text.split('\n');
  const line = random.below(lines.length);
  switch (random.below(7)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1 + random.below(2));
    case 1:
      return text.slice(0, at) + random.pick(characters) + text.slice(at);
    case 2:
      return text.slice(0, at) + random.pick(characters) + text.slice(at + 1);
    case 3:
      return lines.toSpliced(line, 1).join('\n');
    case 4:
      return lines.toSpliced(line, 0, lines[random.below(lines.length)]).join('\n');
    case 5:
      return lines.with(line, ' '.repeat(1 + random.below(3)) + lines[line]).join('\n');
    default:
      return lines.with(line, lines[line].slice(1)).join('\n');
  }
}

/** Tables of all kinds, some of them inside other blocks or cells. */
export const rstDocuments = { invented, mutated };
