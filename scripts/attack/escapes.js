import { parse } from 'parse5';
import ts from 'typescript5';

/** Comments and strings, as languages have them. A string that could run something is none, so that its quote is left over. */
const block = String.raw`\/\*[^]*?\*\/`;
const line = String.raw`\/\/[^\n\r\u2028\u2029]*`;
const hash = String.raw`#[^\n\r]*`;
const docstring = String.raw`"""(?:[^"\\]|\\[^]|"(?!""))*"""`;
const double = String.raw`"(?:[^"\\\n\r]|\\.)*"`;
const single = String.raw`'(?:[^'\\\n\r]|\\.)*'`;
const character = String.raw`'(?:[^'\\\n\r]|\\.)'`;

const lexical = (...tokens) => {
  const token = new RegExp(tokens.join('|'), 'g');
  return (text) => leftOver(text.replace(token, '""'));
};

/** What is left of the code when comments and strings are gone: a call, or a mark that begins or ends none of them. */
function leftOver(code) {
  return /attack\(\)|\*\/|(?<!")"(?!")|`[^]*/.exec(code.replaceAll('""', ''))?.[0];
}

const cLike = lexical(line, block, double, single);
const json = (text) => (JSON.parse(text) === undefined ? 'nothing' : undefined);

/** Backslashes that escape none of them let Java read `\u002a` before it knows of comments. */
function unicodeEscapes(text) {
  return text.replace(/(\\\\)|\\u+([\da-f]{4})/gi, (all, pair, digits) =>
    pair === undefined ? String.fromCharCode(Number.parseInt(digits, 16)) : all,
  );
}

/** Markup that no target writes by itself. */
const markdown = (tags) => (text) =>
  new RegExp(String.raw`(?<!\\)(?:\\\\)*(?:<(?!${tags})|\`\`)`).exec(withoutNotice(text))?.[0];

/** Of the lines at the top, the second says what to do instead of an edit, in a comment of its own. */
function withoutNotice(text) {
  return text.replace(/^.*(?:\n.*Do not edit.*)?/, '').replaceAll('\\\\', '');
}

/** Which options a target is tried with, and what finds text that has become code in what it writes. */
export const escapes = [
  ...['enum', 'const', 'union'].map((style) => [{ target: 'ts', style, details: true }, inModule]),
  [{ target: 'js', details: true, guard: true }, cLike],
  [{ target: 'dts', details: true, guard: true }, cLike],
  [{ target: 'zod' }, cLike],
  [{ target: 'valibot' }, cLike],
  ...['json', 'json-schema', 'openapi', 'i18next', 'vue-i18n', 'formatjs'].map((target) => [
    { target },
    json,
  ]),
  [{ target: 'jsonl' }, (text) => text.trimEnd().split('\n').filter(Boolean).map(json)[0]],
  [{ target: 'csv' }, unevenRow],
  [{ target: 'yaml' }, lexical(hash, double)],
  [{ target: 'md' }, markdown('br>')],
  [{ target: 'mdx' }, (text) => markdown('br />')(text) ?? openBrace(text)],
  [{ target: 'vitepress' }, (text) => markdown('br>|!-- -->')(text) ?? openBrace(text)],
  [
    { target: 'rst' },
    (text) => /^\s*\.\. (?:include|raw|csv-table|literalinclude)::/m.exec(text)?.[0],
  ],
  [{ target: 'html' }, inPage],
  [{ target: 'python' }, lexical(hash, docstring, double, single)],
  [{ target: 'java' }, (text) => cLike(unicodeEscapes(text))],
  [{ target: 'kotlin' }, lexical(line, block, String.raw`"(?:[^"\\\n\r$]|\\.)*"`, character)],
  [{ target: 'go' }, lexical(line, block, double, single, '`[^`]*`')],
  [
    { target: 'csharp' },
    lexical(String.raw`\/\/[^\n\r\u0085\u2028\u2029]*`, block, double, single),
  ],
  [{ target: 'rust' }, lexical(line, block, double, character)],
  [{ target: 'swift' }, lexical(line, block, String.raw`"(?:[^"\\\n\r]|\\[^(])*"`)],
  [{ target: 'dart' }, lexical(line, block, String.raw`'(?:[^'\\\n\r$]|\\.)*'`)],
  [
    { target: 'php' },
    lexical(line, hash, block, String.raw`"(?:[^"\\$]|\\.)*"`, String.raw`'(?:[^'\\]|\\.)*'`),
  ],
  [{ target: 'c' }, lexical(line, block, String.raw`"(?:[^"\\\n\r?]|\\.|\?(?!\?))*"`, character)],
  [
    { target: 'sql' },
    lexical(String.raw`--[^\n]*`, String.raw`'(?:[^']|'')*'`, String.raw`"(?:[^"]|"")*"`),
  ],
  [
    { target: 'sql', dialect: 'mysql' },
    lexical(String.raw`--[^\n]*`, String.raw`'(?:[^'\\]|''|\\[^])*'`),
  ],
  [{ target: 'proto' }, cLike],
  [{ target: 'graphql' }, lexical(hash, String.raw`"""(?:[^"\\]|\\"""|\\|"(?!""))*"""`, double)],
];

function inModule(text) {
  const file = ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest);
  const [problem] = file.parseDiagnostics;
  if (problem !== undefined) return ts.flattenDiagnosticMessageText(problem.messageText, ' ');
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

/** In a table, a row that has not as many cells as the first. */
function unevenRow(text) {
  const bare = text.replace(/"(?:[^"]|"")*"/g, '');
  for (const table of bare.split('\n\n')) {
    const [first = '', ...rows] = table.trimEnd().split('\n');
    const uneven = rows.find((row) => row.split(',').length !== first.split(',').length);
    if (uneven !== undefined) return uneven;
  }
}

function openBrace(text) {
  return /(?<!\\)\{.*/.exec(withoutNotice(text))?.[0];
}

function inPage(text) {
  let scripts = 0;
  let found;
  const visit = (node) => {
    if (node.nodeName === 'script') scripts++;
    for (const { name, value } of node.attrs ?? [])
      if (name.startsWith('on') || /^\s*javascript:/i.test(value)) found = `${name}="${value}"`;
    for (const child of [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])])
      visit(child);
  };
  visit(parse(text));
  return scripts === 1 ? found : `${scripts} scripts`;
}
