/** What a whole page begins with. */
const ROOT = /<(?:!doctype\s+html|html|head|body)\b/iy;

const TABLE = /<table[\s>]/i;
const TABLE_PART = /<t[dhr][\s>]/i;

/** How surely a text is HTML: 1 for a whole page, 0.4 for a part of one that has a table, 0 for any other. */
export function detectHtml(text: string): number {
  ROOT.lastIndex = prologLength(text);
  if (ROOT.test(text)) return 1;
  const table = text.search(TABLE);
  return table !== -1 && TABLE_PART.test(text.slice(table)) ? 0.4 : 0;
}

/** What may stand before the page besides white space: comments, an XML declaration. By how it begins and ends. */
const PROLOG = [
  ['<!--', '-->'],
  ['<?', '>'],
] as const;

const BLANKS = /\s*/y;

function prologLength(text: string): number {
  for (let start = 0; ;) {
    BLANKS.lastIndex = start;
    BLANKS.test(text);
    const at = BLANKS.lastIndex;
    const [open, close] = PROLOG.find(([beginning]) => text.startsWith(beginning, at)) ?? [];
    const end = open === undefined ? -1 : text.indexOf(close, at + open.length);
    if (close === undefined || end === -1) return at;
    start = end + close.length;
  }
}
