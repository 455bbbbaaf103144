import { tsvRows } from '../tsv.ts';
import rows from './languages.tsv';

/** Words by which languages in Latin script are told apart, in lower case; a word may be of several. */
export function languageWords(): Map<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const [language = '', words = ''] of tsvRows(rows))
    for (const word of words.split(' '))
      languages.set(word, [...(languages.get(word) ?? []), language]);
  return languages;
}
