import { isPaged } from '../source/paged.ts';
import { createSource } from '../source/source.ts';
import type { Reader } from './reader.ts';

/** Text beyond this tells no more of what it is. */
const SAMPLE = 20_000;

/** So many rows, in tables that are so sure, outweigh headings and links: other formats have tables to show for them. */
const MANY = 10;
const SURE = 0.9;

/** Text that lost its tables in copying: glued, tabbed, aligned, listed, or a cell a line. */
export const text: Reader = {
  name: 'text',
  title: 'plain-text tables without borders, for example copied from a web page',
  extensions: ['.txt', '.text'],
  nameWeight: 0.2,
  syntax: [],
  fallback: true,
  detect: async (source) => {
    const { readText } = await import('./text/read.ts');
    const read = readText(createSource(source.path, source.text.slice(0, SAMPLE)));
    // Of a table of pipes that is none in Markdown, that reader says why.
    const tables = read.tables.filter(({ kind }) => kind !== 'pipe');
    const sure = tables.filter(({ confidence = 1 }) => confidence >= SURE);
    const rows = sure.reduce(
      (sum, { cells, headerRows }) => sum + (cells.at(-1)?.row ?? 0) + 1 - headerRows,
      0,
    );
    if (hasHtmlTable(source.text)) return tables.length > 0 ? 0.2 : 0.05;
    if (rows >= MANY) return 0.75;
    return tables.length > 0 || isPaged(source.text) ? 0.55 : 0.05;
  },
  read: async (source) => {
    const { readText } = await import('./text/read.ts');
    return readText(source);
  },
};

/** What is listed between its tags would be read as text, too. */
function hasHtmlTable(text: string): boolean {
  return /<table[\s>]/i.test(text) && /<t[dhr][\s>]/i.test(text);
}
