import { isPaged } from '../../source/paged.ts';
import { type Source, lines } from '../../source/source.ts';
import { delimits } from './row.ts';

const HEADING = /^#{1,6}(?: {1,3}|\t)\S/m;
const FENCE = /^(?:```|~~~)/m;
const FRONT_MATTER = /^(---|\+\+\+)[ \t]*[\r\n][^]*?[\r\n]\1[ \t]*(?:[\r\n]|$)/;
const LINK = /\[[^\][\n\r]+\]\([^()\s]+\)/;

/** Quotes and list items that a table may be in. */
const MARKERS = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]+){0,100}/;

/**
 * How surely a source is Markdown: 0.9 with a pipe table, more for each other mark that only Markdown has. Marks that any
 * text may have, such as bullets, count for nothing; printed pages may have drawn a table that looks like one.
 */
export function detectMarkdown(source: Source): number {
  const { text } = source;
  const tables = pipeTables(source);
  const marks = [HEADING, FENCE, FRONT_MATTER, LINK].filter((mark) => mark.test(text)).length;
  // One table in hundreds of lines is something that anybody may draw.
  const isRare = marks === 0 && tables * RARE < lines(source).length;
  if (tables > 0) return isPaged(text) ? 0.4 : isRare ? 0.5 : 0.9;
  if (/^\s*<(?:!doctype|html)/i.test(text)) return 0;
  if (marks === 0) return 0;
  // Beside other marks of Markdown, an HTML table is one in Markdown.
  return /<table[\s>]/i.test(text) ? 0.65 : 0.2 + 0.1 * marks;
}

const RARE = 500;

/** Delimiter rows with a pipe, below a row of as many cells. */
function pipeTables(source: Source): number {
  const all = lines(source);
  return all.filter((text, index) => {
    const above = all[index - 1] ?? '';
    if (!text.includes('|') || !text.includes('-') || !above.includes('|')) return false;
    return delimits(withoutMarkers(text), withoutMarkers(above));
  }).length;
}

function withoutMarkers(text: string): { text: string; offset: number } {
  return { text: text.replace(MARKERS, ''), offset: 0 };
}
