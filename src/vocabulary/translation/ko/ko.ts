import type { LanguageData } from '../language.ts';
import patterns from './patterns.tsv';
import terms from './terms.tsv';

export const ko: LanguageData = { tables: [patterns, terms], latin: 'any' };
