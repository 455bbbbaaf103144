import type { LanguageData } from '../../../vocabulary/translation/language.ts';
import { type Grammar, grammarOf } from './grammar.ts';
import { type LanguageCode, languageOf } from './language-of.ts';
import { translationsOf } from './translate.ts';
import type { Translator } from './translator.ts';

export function translatorOf(
  languages: ReadonlyMap<LanguageCode, LanguageData>,
  own: Readonly<Record<string, string>>,
): Translator {
  const readers = new Map<LanguageCode, (message: string) => string[]>();
  return {
    languageOf,
    translate: (message, language) => {
      const data = languages.get(language);
      if (data === undefined) return [];
      const reader = readers.get(language) ?? readerOf(grammarOf(data, own));
      readers.set(language, reader);
      return reader(message);
    },
  };
}

/** Keys are settled in several goes, so what was read once is known. */
function readerOf(grammar: Grammar): (message: string) => string[] {
  const known = new Map<string, string[]>();
  return (message) => {
    const translations = known.get(message) ?? translationsOf(message, grammar);
    known.set(message, translations);
    return translations;
  };
}
