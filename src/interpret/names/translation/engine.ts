import type { LanguageData } from '../../../vocabulary/translation/language.ts';
import { type Grammar, grammarOf } from './grammar.ts';
import { type LanguageCode, languageOf } from './language-of.ts';
import { translationsOf } from './translate.ts';
import type { TextKind, Translator } from './translator.ts';

/** What a language is read by, without terms of the user: the same for all that a program ever reads in it. */
const plainGrammars = new WeakMap<LanguageData, Grammar>();

function plainGrammar(data: LanguageData): Grammar {
  const grammar = plainGrammars.get(data) ?? grammarOf(data);
  plainGrammars.set(data, grammar);
  return grammar;
}

export function translatorOf(
  languages: ReadonlyMap<LanguageCode, LanguageData>,
  own: Readonly<Record<string, string>>,
  pages: ReadonlyMap<string, LanguageCode> = new Map(),
): Translator {
  const readers = new Map<string, (message: string) => string[]>();
  const grammars = new Map<LanguageCode, Grammar>();
  const hasOwn = Object.keys(own).length > 0;
  const grammarFor = (language: LanguageCode, data: LanguageData): Grammar => {
    if (!hasOwn) return plainGrammar(data);
    const grammar = grammars.get(language) ?? grammarOf(data, own);
    grammars.set(language, grammar);
    return grammar;
  };
  return {
    languageOf: (texts, path = '') => languageOf(texts, pages.get(path)),
    translate: (message, language, as = 'message') => {
      const data = languages.get(language);
      if (data === undefined) return [];
      const id = `${language} ${as}`;
      const reader = readers.get(id) ?? readerOf(grammarFor(language, data), as);
      readers.set(id, reader);
      return reader(message);
    },
  };
}

/** Keys are settled in several goes, so what was read once is known. */
function readerOf(grammar: Grammar, as: TextKind): (message: string) => string[] {
  const known = new Map<string, string[]>();
  return (message) => {
    const translations = known.get(message) ?? translationsOf(message, grammar, as);
    known.set(message, translations);
    return translations;
  };
}
