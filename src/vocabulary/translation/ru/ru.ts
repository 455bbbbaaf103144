import type { LanguageData } from '../language.ts';
import patterns from './patterns.tsv';
import terms from './terms.tsv';

export const ru: LanguageData = {
  tables: [patterns, terms],
  endings:
    'а у ы и е о я ю ь ъ й ом ем ой ей ам ям ами ями ах ях ов ев ию ии ия ие ий ием ией иям иями иях ью ек ок ем ых ые ым ыми ого ому их ие им ими его ему х м ми',
  latin: 'any',
};
