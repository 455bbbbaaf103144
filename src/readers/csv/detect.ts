import type { Source } from '../../source/source.ts';
import { SAMPLE, delimiterOf, hasHeader, regularity } from './delimiter.ts';
import { recordsOf } from './records.ts';

/** Fewer lines may have as many commas by chance. */
const MIN_RECORDS = 3;

/** How surely a text is CSV: 1 if it is called so, 0.8 if it is nothing but records of one width below a header. */
export function detectCsv({ path, text }: Source): number {
  if (/\.csv$/i.test(path)) return /^\s*</.test(text) ? 0 : 1;
  return mayBeCsv(text) && isRegular(text) ? 0.8 : 0;
}

/** A line that is drawn, or a blank one with text below it. */
const NO_RECORD = /^[-=+][-=+|:; \t]*$|\n[ \t\r]*\n[ \t\r]*\S/m;

/** The first line has a delimiter, and so has the next: a look that spares most texts the other. */
function mayBeCsv(text: string): boolean {
  return /^[^,;|\r\n]+([,;|]).*(?:\r\n?|\n)[^\r\n]*?\1/.test(text);
}

function isRegular(text: string): boolean {
  const { delimiter, start } = delimiterOf(text);
  const records = recordsOf(text.slice(start), delimiter, SAMPLE);
  return (
    delimiter !== '\t' &&
    Array.isArray(records) &&
    records.length >= MIN_RECORDS &&
    regularity(records) === 1 &&
    hasHeader(records) &&
    !NO_RECORD.test(text)
  );
}
