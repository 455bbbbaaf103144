import { tsvRows } from './tsv.ts';
import type { ColumnRole } from '../model/column-role.ts';
import rows from './header-words.tsv';

/**
 * `name`: what a thing is called. That is its key where another column has the value, and else the value itself. `type`: of what
 * sort a thing is, which may be all it is called, or a detail of it: `string`. `note`: what else is said of it, which describes it
 * only where nothing else does.
 */
export type WordRole = ColumnRole | 'name' | 'type' | 'note';

/**
 * Words that head the columns of tables of codes: word, role, language (ISO 639-1). A word with several roles has a row for each;
 * the cells below decide. Case, spaces and punctuation do not count (see header.ts); they are listed in lower case.
 */
export const words: readonly (readonly [word: string, role: WordRole, language: string])[] =
  tsvRows(rows).map(([word = '', role = '', language = '']) => [word, role as WordRole, language]);
