import { isDeepStrictEqual } from 'node:util';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { read } from '../../dist/lib/index.js';
import { markdownDocument } from './markdown-documents.js';

/** Markdown, by remark, whose blocks we tell without it. */
export const remark = {
  documentOf: markdownDocument,
  start: () => ({ stop: () => {}, ask: difference }),
};

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/**
 * Where we follow cmark-gfm: a pipe behind two backslashes is escaped, and one alone is no row. Front matter, which remark
 * does not have.
 */
const DIFFERENT = /\\\\\||^[\s>+*\-\d.)]*\|[ \t]*$|(?<![^])(?:---|\+\+\+)[ \t]*$/m;

async function difference(text) {
  if (DIFFERENT.test(text) || !text.isWellFormed()) return undefined;
  const theirs = tablesIn(parser.parse(text));
  const { tables } = await read({ path: 'a.md', content: text }, { format: 'markdown' });
  const ours = tables
    .filter(({ kind }) => kind === 'pipe')
    .map(({ line, header, rows }) => ({
      line,
      rows: [...header, ...rows].map((row) => row.map((cell) => folded(cell.text))),
    }));
  if (isDeepStrictEqual(ours, theirs)) return undefined;
  return `remark:   ${JSON.stringify(theirs)}\ndoctable: ${JSON.stringify(ours)}`;
}

/** Every row is as long as the header, as on the page. */
function tablesIn(node) {
  if (node.type !== 'table') return (node.children ?? []).flatMap(tablesIn);
  const rows = node.children.map((row) => row.children.map((cell) => folded(shown(cell))));
  const width = rows[0].length;
  return [
    {
      line: node.position.start.line,
      rows: rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? '')),
    },
  ];
}

function shown({ type, value, alt, children = [] }) {
  switch (type) {
    case 'html':
      return value.startsWith('<br') ? ' ' : '';
    case 'break':
      return ' ';
    case 'image':
    case 'imageReference':
      return alt ?? '';
    default:
      return value ?? children.map(shown).join('');
  }
}

function folded(text) {
  return text.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '');
}
