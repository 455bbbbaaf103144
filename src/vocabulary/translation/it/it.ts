import type { LanguageData } from '../language.ts';
import rows from './it.tsv';

/** Enough for titles and states; messages of sentences keep their own words. */
export const it: LanguageData = {
  tables: [rows],
  latin: 'names',
};
