/** What a whole page begins with. */
const ROOT = /<(?:!doctype\s+html|html|head|body)\b/iy;

/** What may stand before it: white space, an XML declaration, comments. */
const PROLOG = /(?:\s|<\?[^>]*>|<!--(?:[^-]|-(?!->))*-->)*/y;

const TABLE = /<table[\s>]/i;
const TABLE_PART = /<t[dhr][\s>]/i;

/** How surely a text is HTML: 1 for a whole page, 0.6 for a part of one that has a table, 0 for any other. */
export function detectHtml(text: string): number {
  PROLOG.lastIndex = 0;
  PROLOG.test(text);
  ROOT.lastIndex = PROLOG.lastIndex;
  if (ROOT.test(text)) return 1;
  const table = text.search(TABLE);
  return table !== -1 && TABLE_PART.test(text.slice(table)) ? 0.6 : 0;
}
