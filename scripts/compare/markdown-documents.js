const words = [
  ['a', 'code', '400', '错误', 'é', '😀', '*em*', '**st**', '\\|', '\\\\|', '\\', '*', '_'],
  ['~', '!', '[', ']', '(', '-', ':', '|', '$', '<b>', '</b>', '<br>', '&amp;', '&#124;'],
  ['~~d~~', '[l](u)', '[l][r]', '[r]', '![i](u)', '<http://a.b>', 'http://a.b', 'w.b'],
  ['https://a.b/c?d=e', 'x@a.b', '`x`', '`a\\|b`', '`', '``', '', ' ', '\t', '\u00a0'],
  ['b c', '<!-- c -->'],
].flat();

function cell(random) {
  return Array.from({ length: random.below(3) }, () => random.pick(words)).join(
    random.pick([' ', '']),
  );
}

function row(random, columns) {
  const cells = Array.from(
    { length: Math.max(1, columns + random.pick([0, 0, 0, 0, 1, -1])) },
    () => cell(random),
  );
  const [first, last] = [
    random.pick(['| ', '|', '| ', '', ' ', '  |']),
    random.pick([' |', '|', '', ' ', '| ']),
  ];
  return first + cells.join(random.pick([' | ', '|', ' | ', '\t|'])) + last;
}

function delimiters(random, columns) {
  const count = columns + (random.below(12) === 0 ? random.pick([1, -1]) : 0);
  const cells = Array.from({ length: Math.max(1, count) }, () =>
    random.pick(['---', '-', ':-', '-:', ':-:', '--', ' - ', ':---:']),
  );
  const [first, last] = [
    random.pick(['| ', '|', '|', '', ' ']),
    random.pick([' |', '|', '|', '', '  ']),
  ];
  return first + cells.join(random.pick([' | ', '|', '|'])) + last;
}

function table(random) {
  const columns = 1 + random.below(3);
  const rows = Array.from({ length: random.below(4) }, () => row(random, columns));
  return [row(random, columns), delimiters(random, columns), ...rows];
}

const others = [
  ['<table>', '<table><tr><td>', '</table>', '<tr>', '</tr>', '<td>', '</td><td>', '<th>'],
  ['<table>\n<tr>\n<td>a</td>\n<td>*b*</td>\n</tr>\n</table>', '<td>\n\n*a*\n\n</td>'],
  ['<table><tr><td>\n\na | b\n-|-\n\n</td></tr></table>', '<thead>', '</tbody>', '<p>'],
  ['text', 'text\nmore', '  text', '\ttext', 'a  \nb', 'a\\\nb', '', ': x', '&nbsp;'],
  ['\u00a0', '# H', '## H ##', 'H\n===', 'H\n---', '---', '--', '==', '=', '***', '- - -'],
  ['___', '- item', '* item', '+ item', '1. item', '2) item', '10. item', '-', '1.'],
  ['- [ ] x', '- [x] y', '> quote', '>', '>> q', '```\n| a |\n|---|\n```'],
  ['~~~\ntext\n~~~', '```', '~~~~ x', '    code', '\tcode', '<div>', '</div>'],
  ['<div>\n\n| a |\n|---|\n\n</div>', '<!-- x', '-->', '<script>', '</script>', '<pre>'],
  ['<b>x', '<?x', '?>', '<![CDATA[', ']]>', '<!X', '<x-y z="1">', '[r]: u', '[r]: u "t"'],
  ["[r]:\n  u\n  't'", '[r]: <u v>', '[r]: u "t', '[r]:', '| a |', '|---|', 'a | b'],
  ['--|--', ':-:', '-', '|', '||', '|-|', '\\| a'],
].flat();

/** Blocks that hold others: what is put before the first line, and before the lines that follow. */
const containers = [
  ['> ', '> '],
  ['>', '>'],
  ['> ', ''],
  ['- ', '  '],
  ['* ', '  '],
  ['1. ', '   '],
  ['- ', ''],
  ['-   ', '    '],
  ['> - ', '>   '],
  ['-\t', '\t'],
  ['12) ', '    '],
  ['  - ', '    '],
  ['   > ', '   > '],
  ['    ', '    '],
  ['-     ', '  '],
  ['\t', '\t'],
  [' ', ' '],
  ['   ', ''],
  ['- ', '   '],
  ['>\t', '>\t'],
  ['+\n', '  '],
];

function within(random, lines) {
  const [first, rest] = random.pick(containers);
  return lines
    .map((line, index) => (index === 0 ? first : rest) + line)
    .join('\n')
    .split('\n');
}

const characters = [...' \t|-:>`*~\\\n#=<+_', '  ', '    ', '1.', '\n\n'];

function mutated(random, text) {
  const at = random.below(text.length + 1);
  const lines = text.split('\n');
  const line = random.below(lines.length);
  switch (random.below(6)) {
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
    default:
      return lines.with(line, ' '.repeat(1 + random.below(4)) + lines[line]).join('\n');
  }
}

function invented(random) {
  const lines = [];
  for (let count = 1 + random.below(5); count > 0; count--) {
    let block = random.below(2) === 0 ? table(random) : random.pick(others).split('\n');
    while (random.below(3) === 0) block = within(random, block);
    lines.push(...block, ...(random.below(3) === 0 ? [''] : []));
  }
  return lines.join('\n');
}

/** Tables among and inside other blocks. */
export const markdownDocuments = { invented, mutated };
