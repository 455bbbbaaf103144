import { spawnSync } from 'node:child_process';
import { isDeepStrictEqual } from 'node:util';
import { read } from '../../dist/lib/index.js';
import { drawing } from './drawing.js';
import { markdownDocuments } from './markdown-documents.js';

/** Markdown, by cmark-gfm. */
export const cmark = {
  documentOf: drawing('markdown', ['gfm-extra', 'cmark-gfm'], markdownDocuments),
  start: () => ({ stop: () => {}, ask: async (text) => ({ tables: tablesIn(xmlOf(text)) }) }),
  difference,
};

/**
 * What differs for a reason: comments and declarations as CommonMark has them since 0.30, references to control characters, definitions right
 * above a table, which only micromark reads, and indented rows without the marks of the quote or the item that they go on
 * with, of which cmark-gfm takes the indentation for a cell.
 */
const DIFFERENT = /<!--?-?>|<![A-Z]|&#\d\d?;|\[r\]:.*\n.*\S|^[ >]*>[^]*^\s+\||^\s+\|[| \t]*$/m;

async function difference({ tables: theirs }, text) {
  if (DIFFERENT.test(text) || !text.isWellFormed()) return undefined;
  const { tables } = await read({ path: 'a.md', content: text }, { format: 'markdown' });
  const ours = tables
    .filter(({ kind }) => kind === 'pipe')
    .map(({ header, rows }) => ({
      rows: [...header, ...rows].map((row) => row.map((cell) => folded(cell.text))),
    }));
  if (isDeepStrictEqual(ours, theirs)) return undefined;
  return `cmark-gfm: ${JSON.stringify(theirs)}\ndoctable:  ${JSON.stringify(ours)}`;
}

const OPTIONS = '-t xml --unsafe -e table -e strikethrough -e autolink'.split(' ');

function xmlOf(text) {
  const { stdout, stderr, status } = spawnSync('cmark-gfm', OPTIONS, {
    input: text,
    encoding: 'utf8',
    maxBuffer: Infinity,
  });
  if (status !== 0) throw new Error(`cmark-gfm: ${stderr}`);
  return stdout;
}

/** What the cells of each table show. */
function tablesIn(xml) {
  return Array.from(xml.matchAll(/<table\b[^_>]*>([^]*?)<\/table>/g), ([, content]) => ({
    rows: Array.from(
      content.matchAll(/<table_(?:header|row)\b[^>]*>([^]*?)<\/table_(?:header|row)>/g),
      ([, row]) =>
        Array.from(
          row.matchAll(/<table_cell\b[^>]*?(?:\/>|>([^]*?)<\/table_cell>)/g),
          ([, cell = '']) => folded(shown(cell)),
        ),
    ),
  }));
}

/** Raw HTML shows nothing, but for a line break. */
function shown(cell) {
  return Array.from(
    cell.matchAll(
      /<(text|code|html_inline|softbreak|linebreak|footnote_reference)\b[^>]*?(?:\/>|>([^]*?)<\/\1>)/g,
    ),
    ([, name, content = '']) => {
      if (name === 'softbreak' || name === 'linebreak') return ' ';
      if (name === 'html_inline') return content.startsWith('&lt;br') ? ' ' : '';
      return name === 'footnote_reference' ? `[${content}]` : decoded(content);
    },
  ).join('');
}

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"' };

function decoded(text) {
  return text.replace(/&(amp|lt|gt|quot);/g, (_, name) => ENTITIES[name]);
}

function folded(text) {
  return text.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '');
}
