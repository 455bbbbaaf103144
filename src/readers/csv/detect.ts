import { codeKind } from '../../codes/kind.ts';
import { combined } from '../evidence.ts';
import type { Source } from '../../source/source.ts';
import { SAMPLE, delimiterOf, hasHeader, regularity } from './delimiter.ts';
import { type Value, recordsOf } from './records.ts';

/** Fewer lines may have as many commas by chance. */
const MIN_RECORDS = 3;

/** How surely a text is CSV: beyond doubt if it is called so, else by what speaks for it where all records have one width. */
export function detectCsv({ path, text }: Source): number {
  if (/\.[ct]sv$/i.test(path)) return /^\s*</.test(text) ? 0 : 1;
  if (!mayBeCsv(text) || NO_RECORD.test(text)) return 0;
  const { delimiter, start } = delimiterOf(text);
  const records = recordsOf(text.slice(start), delimiter, SAMPLE);
  if (delimiter === '\t' || !Array.isArray(records) || records.length < MIN_RECORDS) return 0;
  // Behind the code of its line, a text may have commas of its own.
  const least = isKeyed(records) ? KEYED : 1;
  if (regularity(records) < least) return 0;
  const after = new RegExp(`\\${delimiter}`, 'g');
  const head = text.slice(start, records.at(-1)?.[0]?.offset ?? 0);
  const isTight = (head.match(after)?.length ?? 0) > 20 * (head.match(SPACED)?.length ?? 0);
  const isQuoted = records.some((record) =>
    record.some(({ text: value }) => value.includes(delimiter)),
  );
  return combined([
    [hasHeader(records), 0.5],
    [isQuoted, 0.85],
    [isTight, 0.6],
    [(records[0]?.length ?? 0) > 2, 0.4],
    [isKeyed(records.slice(1)), 0.6],
    [records.length >= 10, 0.3],
  ]);
}

/** A share of the records that has to have one width where each begins with a code of its own. */
const KEYED = 0.8;

/** In prose, a space follows. */
const SPACED = /[,;|] /g;

/** A line that is drawn, or a blank one with text below it. */
const NO_RECORD = /^[-=+][-=+|:; \t]*$|\n[ \t\r]*\n[ \t\r]*\S/m;

/** A line has a delimiter, and so has the next: a look that spares most texts the other. */
function mayBeCsv(text: string): boolean {
  return /^(?:#.*(?:\r\n?|\n))*[^,;|\r\n]+([,;|]).*(?:\r\n?|\n)[^\r\n]*?\1/.test(text);
}

/** Whether the first values are codes, all different, as those of most lists are. */
function isKeyed(records: readonly (readonly Value[])[]): boolean {
  const keys = records.map(([first]) => first?.text.trim() ?? '');
  return new Set(keys).size === keys.length && keys.every((key) => codeKind(key) !== undefined);
}
