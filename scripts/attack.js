// Puts texts that try to leave their literal or comment into every place of a table, writes the code that comes of it, and looks
// for what has become code: an identifier that only those texts have. The same seed gives the same texts. Needs a build.
//
//   npm run attack -- --pairs 1000000 --seed 1
import { parseArgs } from 'node:util';
import ts from 'typescript5';
import { interpret, read, render } from '../dist/lib/index.js';
import { createRandom } from './fuzz/random.js';

const { values } = parseArgs({
  options: { pairs: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
});
const { below, pick } = createRandom(Number(values.seed));

/** What ends a literal or a comment in some language, or begins an escape, a hole or a directive. */
const FRAGMENTS =
  '*/ /* // /** " \' ` \\ \\\\ ${ } { ; , ) ( [ ] < > --> <!-- <%= %> <%~ # -- = : \\u002a\\u002f \\x27 \\" \\\' """ \u2028 \u2029 \r \n \u0085 \0 \u200b \u202e \ud800 \udc00 &quot; &#42;&#47; __proto__ constructor @ts-ignore null'.split(
    ' ',
  );

/** A text with the identifier in it. */
function hostile() {
  const part = () =>
    Array.from({ length: 1 + below(4) }, () => pick(FRAGMENTS)).join(pick(['', ' ']));
  return `${part()}${pick(['attack()', ' attack() ', ';attack();', 'attack'])}${part()}`;
}

const ROWS = 40;
const cell = (text) => text.replaceAll(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Documents with such texts in one place each; HTML takes any character in a cell. */
const places = {
  message: (texts) =>
    table(
      'Code',
      'Message',
      texts.map((text, row) => [row + 1, text]),
    ),
  value: (texts) =>
    table(
      'Code',
      'Message',
      texts.map((text, row) => [text, `Text ${row}`]),
    ),
  name: (texts) =>
    table(
      'Name',
      'Type',
      texts.map((text) => [text, 'string']),
    ),
  deprecated: (texts) =>
    table(
      'Code',
      'Message',
      texts.map((text, row) => [row + 1, `~~${text}~~ (deprecated: ${text})`]),
    ),
  header: ([text]) =>
    table('Code', text, [
      [1, 'A'],
      [2, 'B'],
    ]),
  heading: ([text]) =>
    `<h2>${cell(text)}</h2>${table('Code', 'Message', [
      [1, 'A'],
      [2, 'B'],
    ])}`,
  caption: ([text]) =>
    table(
      'Code',
      'Message',
      [
        [1, 'A'],
        [2, 'B'],
      ],
      text,
    ),
};

function table(first, second, rows, caption) {
  const row = (tag, cells) =>
    `<tr>${cells.map((each) => `<${tag}>${cell(String(each))}</${tag}>`).join('')}</tr>`;
  const title = caption === undefined ? '' : `<caption>${cell(caption)}</caption>`;
  return `<table>${title}${row('th', [first, second])}${rows.map((each) => row('td', each)).join('')}</table>`;
}

/** Outputs, and how code in them is told from text. */
const targets = [
  ...['enum', 'const', 'union'].map((style) => [
    { target: 'ts', style, details: true },
    becameCode,
  ]),
  [{ target: 'json' }, (text) => (typeof JSON.parse(text) === 'object' ? undefined : 'no object')],
];

function becameCode(text) {
  const file = ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest);
  if (file.parseDiagnostics.length > 0)
    return ts.flattenDiagnosticMessageText(file.parseDiagnostics[0].messageText, ' ');
  let found;
  const visit = (node) => {
    if (
      ts.isCallExpression(node) ||
      ts.isExpressionStatement(node) ||
      ts.isTemplateExpression(node)
    )
      found = node.getText(file);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

let pairs = 0;
let failures = 0;
while (pairs < Number(values.pairs)) {
  for (const [place, make] of Object.entries(places)) {
    const texts = Array.from({ length: ROWS }, hostile);
    const count = make.length === 1 && make(texts).includes(cell(texts[1])) ? ROWS : 1;
    const path = `a*/${pick(FRAGMENTS).replaceAll(/[\0\n\r]/g, '')}attack().html`;
    const document = await read({ path, content: make(texts) }, { format: 'html' });
    const { catalogs } = await interpret([document]);
    if (catalogs.length === 0) continue;
    for (const [options, problemIn] of targets) {
      const [file] = await render(catalogs, { ...options, sources: [path] });
      pairs += count;
      const problem = problemIn(file?.text ?? '{}');
      if (problem === undefined) continue;
      failures++;
      console.log(
        `${place} ${JSON.stringify(options)}: ${problem}\n  ${JSON.stringify(texts.slice(0, count))}`,
      );
    }
  }
}
console.log(
  `${pairs} pairs of hostile text and output, ${failures} failures (seed ${values.seed})`,
);
process.exitCode = failures === 0 ? 0 : 1;
