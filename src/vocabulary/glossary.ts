import { once } from './once.ts';
import { tsvRows } from './tsv.ts';
import rows from './glossary.tsv';

/**
 * Terms of the field and what they are called in a name: term, English words, language (ISO 639-1). A term without words is left
 * out of names. Lower case, without accents; the longest term that fits wins. Endings are given in the singular.
 */
export const glossary: () => ReadonlyMap<string, string> = once(
  () => new Map(tsvRows(rows).map(([term = '', words = '']) => [term, words])),
);
