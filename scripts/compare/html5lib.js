import { isDeepStrictEqual } from 'node:util';
import { read } from '../../dist/lib/index.js';
import { startAnswering } from './answers.js';
import { drawing } from './drawing.js';
import { htmlDocuments } from './html-documents.js';

/** HTML, by html5lib: python3 has to have it. */
export const html5lib = {
  documentOf: drawing('html', ['html'], htmlDocuments),
  start: () => startAnswering('html_tables.py'),
  difference,
};

/** What is newer than html5lib 1.1: what a `select` may hold, and what end tags end a picture or a formula. */
const NEWER = /<select\b[^]*<hr\b|<(?:svg|math)\b[^]*<\/(?:p|br)\b/i;

async function difference({ crash, tables: theirs }, text) {
  if (crash !== undefined || NEWER.test(text)) return undefined;
  const { tables, diagnostics } = await read({ path: 'a.html', content: text }, { format: 'html' });
  if (diagnostics.some(({ code }) => code === 'table-too-large')) return undefined;
  const ours = tables.map(({ caption, header, rows }) => ({
    caption,
    headerRows: header.length,
    rows: [...header, ...rows].map((row) => row.map((cell) => folded(cell.text))),
  }));
  if (isDeepStrictEqual(ours, theirs)) return undefined;
  const index = theirs.findIndex((table, at) => !isDeepStrictEqual(table, ours[at]));
  return `html5lib: ${shown(theirs, index)}\ndoctable: ${shown(ours, index)}`;
}

/** A no-break space is content. */
function folded(text) {
  return text.replace(/[ \n]+/g, ' ').replace(/^ | $/g, '');
}

/** The first table that differs, with runs of the same cell cut short. */
function shown(tables, index) {
  const table = JSON.stringify(tables[index] ?? null).replace(/("[^"]*")(?:,\1){3,}/g, '$1,…');
  return `${tables.length} tables, ${table}`;
}
