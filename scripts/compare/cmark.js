import { spawnSync } from 'node:child_process';
import { isDeepStrictEqual } from 'node:util';
import { read } from '../../dist/lib/index.js';
import { startAnswering } from './answers.js';
import { drawing } from './drawing.js';
import { markdownDocuments } from './markdown-documents.js';

/** Markdown, by cmark-gfm; the tables of the page that it makes, by html5lib. */
export const cmark = {
  documentOf: drawing('markdown', ['gfm-extra', 'cmark-gfm'], markdownDocuments),
  start: () => {
    const { ask, stop } = startAnswering('html_tables.py');
    return { ask: (text) => ask(pageOf(text)), stop };
  },
  difference,
};

/**
 * What differs for a reason: comments and declarations as CommonMark has them since 0.30, references to control characters,
 * definitions right above a table, which only micromark reads, and indented rows without the marks of the quote or the item
 * that they go on with, of which cmark-gfm takes the indentation for a cell.
 */
const DIFFERENT = /<!--?-?>|<![A-Z]|&#\d\d?;|\[\w\]:.*\n.*\S|^[ >]*>[^]*^\s+\||^\s+\|[| \t]*$/m;

/** Open tags, comments and scripts hide what follows on the page, where we read Markdown's tables all the same. */
const HIDING = /<(?:script|style|textarea|title|!|\?)|<[^<>]*$/im;

async function difference({ tables: theirs, crash }, text) {
  if (crash !== undefined || DIFFERENT.test(text) || HIDING.test(text) || !text.isWellFormed())
    return undefined;
  const { tables } = await read({ path: 'a.md', content: text }, { format: 'markdown' });
  const ours = tables.map(({ caption, header, rows }) => ({
    caption,
    headerRows: header.length,
    rows: [...header, ...rows].map((row) => row.map((cell) => folded(cell.text))),
  }));
  if (isDeepStrictEqual(ours, theirs)) return undefined;
  return `cmark-gfm: ${JSON.stringify(theirs)}\ndoctable:  ${JSON.stringify(ours)}`;
}

const OPTIONS = '--unsafe -e table -e strikethrough -e autolink'.split(' ');

function pageOf(text) {
  const { stdout, stderr, status } = spawnSync('cmark-gfm', OPTIONS, {
    input: text,
    encoding: 'utf8',
    maxBuffer: Infinity,
  });
  if (status !== 0) throw new Error(`cmark-gfm: ${stderr}`);
  return stdout;
}

function folded(text) {
  return text.replace(/[ \n]+/g, ' ').replace(/^ | $/g, '');
}
