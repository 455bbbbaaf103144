import { tsvRows } from './tsv.ts';
import type { ColumnRole } from '../model/column-role.ts';
import rows from './header-words.tsv';

/**
 * What a word at the head of a column speaks for. Beside roles: `name`, what a thing is called, which is its key where another
 * column has the value, and else the value itself; `member`, the name of a part of a structure: a parameter, a property, a column;
 * `type`, of what sort a thing is, and `datatype`, what type its values have; `optional`, the reverse of `required`; `short`, an
 * abbreviation of another column; `example` and `measure`, what is never a code: samples, lengths, ranges, offsets; `note`, what
 * else is said of it, which describes it only where nothing else does.
 */
export type WordRole =
  ColumnRole | 'member' | 'datatype' | 'optional' | 'short' | 'example' | 'measure' | 'note';

/**
 * Words that head the columns of tables of codes and of fields: word, role, language (ISO 639-1). A word with several roles has a
 * row for each; the cells below decide. Case, spaces and punctuation do not count (see header.ts); they are listed in lower case.
 */
export const words: readonly (readonly [word: string, role: WordRole, language: string])[] =
  tsvRows(rows).map(([word = '', role = '', language = '']) => [word, role as WordRole, language]);
