import type { LanguageData } from '../language.ts';
import patterns from './patterns.tsv';
import terms from './terms.tsv';

export const de: LanguageData = {
  tables: [patterns, terms],
  compounds: true,
  latin: 'names',
};
