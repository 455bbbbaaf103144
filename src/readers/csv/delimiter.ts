import { type Records, type Value, recordsOf } from './records.ts';

/** What separates values, the most usual first. */
const DELIMITERS = [',', ';', '\t', '|'];

/** So many records tell what separates the values of all. */
export const SAMPLE = 100;

/** Excel's way to say it, in a line of its own at the top. */
const DECLARED = /^sep=(.)(?:\r\n?|\n)/;

/** What separates the values of a text, and the offset at which they begin. */
export function delimiterOf(text: string, path = ''): { delimiter: string; start: number } {
  if (/\.tsv$/i.test(path) && text.includes('\t')) return { delimiter: '\t', start: 0 };
  const [line = '', declared] = DECLARED.exec(text) ?? [];
  if (declared !== undefined) return { delimiter: declared, start: line.length };
  const regularities = DELIMITERS.map((each) => regularity(recordsOf(text, each, SAMPLE)));
  const best = regularities.indexOf(Math.max(...regularities));
  return { delimiter: DELIMITERS[best] ?? ',', start: 0 };
}

/** The share of the records that have as many values as the first, which has several. */
export function regularity(records: Records): number {
  if (!Array.isArray(records)) return 0;
  const width = records[0]?.length ?? 0;
  return width < 2 ? 0 : records.filter(({ length }) => length === width).length / records.length;
}

/** A label that is longer, or ends in a full stop, is a sentence. */
const LABEL = /^(?=.{0,40}$)(?![-+]?(?:0x[\da-f]+|[\d.,]*\d%?)$).*[^.!?。！？]$/iu;

/** Whether the first record names what the others hold: labels for most values, of which none is a number. */
export function hasHeader([first = [], ...rest]: readonly (readonly Value[])[]): boolean {
  const labels = first.map(({ text }) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
  return (
    rest.length > 0 &&
    labels.length * 2 >= first.length &&
    labels.length > 0 &&
    labels.every((label) => LABEL.test(label))
  );
}
