import { once } from '../once.ts';
import { tsvRows } from '../tsv.ts';
import rows from './languages.tsv';

/** What tells languages in Latin script apart. */
export interface LanguageSigns {
  /** Languages by word, in lower case; a word may be of several. */
  words: ReadonlyMap<string, readonly string[]>;
  /** Letters that a language has and English has not, and how its words often end. */
  marks: readonly { language: string; letters: RegExp; endings: RegExp }[];
}

export const languageSigns: () => LanguageSigns = once(() => {
  const words = new Map<string, string[]>();
  const all = tsvRows(rows);
  for (const [language = '', own = ''] of all)
    for (const word of own.split(' ')) words.set(word, [...(words.get(word) ?? []), language]);
  return {
    words,
    marks: all.flatMap(([language = '', , letters = '', endings = '']) =>
      letters === ''
        ? []
        : {
            language,
            letters: new RegExp(`[${letters}]`),
            endings: new RegExp(`.{3}(?:${endings.replaceAll(' ', '|')})$`),
          },
    ),
  };
});
