import type { LanguageData } from '../language.ts';
import adjectives from './adjectives.tsv';
import characters from './characters.tsv';
import nouns from './nouns.tsv';
import patterns from './patterns.tsv';
import verbs from './verbs.tsv';
import words from './words.tsv';

export const zh: LanguageData = {
  tables: [patterns, words, nouns, verbs, adjectives],
  characters,
  latin: 'any',
};
