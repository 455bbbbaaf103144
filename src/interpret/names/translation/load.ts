import type { LanguageData } from '../../../vocabulary/translation/language.ts';
import type { LanguageCode } from './language-of.ts';
import type { Translator } from './translator.ts';

/** Each in a chunk of its own, for documents in that language alone. */
const languages: Readonly<Partial<Record<LanguageCode, () => Promise<LanguageData>>>> = {
  zh: async () => (await import('../../../vocabulary/translation/zh/zh.ts')).zh,
  ja: async () => (await import('../../../vocabulary/translation/ja/ja.ts')).ja,
  ko: async () => (await import('../../../vocabulary/translation/ko/ko.ts')).ko,
  ru: async () => (await import('../../../vocabulary/translation/ru/ru.ts')).ru,
  de: async () => (await import('../../../vocabulary/translation/de/de.ts')).de,
  fr: async () => (await import('../../../vocabulary/translation/fr/fr.ts')).fr,
  es: async () => (await import('../../../vocabulary/translation/es/es.ts')).es,
  pt: async () => (await import('../../../vocabulary/translation/pt/pt.ts')).pt,
  it: async () => (await import('../../../vocabulary/translation/it/it.ts')).it,
};

/** A language of which nothing is known but the user's own terms. */
const unknownLanguage: LanguageData = {
  tables: ['kind\tpattern\tenglish\nn\t{n}{n}\t{1} {2}'],
  latin: 'any',
};

/**
 * Loads what translates the languages, as `languagesOf` finds them with the language of each document. `own` has terms of the user,
 * which win over ours.
 */
export async function loadTranslator(
  wanted: Iterable<LanguageCode>,
  own: Readonly<Record<string, string>> = {},
  pages?: ReadonlyMap<string, LanguageCode>,
): Promise<Translator> {
  const { translatorOf } = await import('./engine.ts');
  const loaded = [...wanted].map(
    async (code) => [code, (await languages[code]?.()) ?? unknownLanguage] as const,
  );
  return translatorOf(new Map(await Promise.all(loaded)), own, pages);
}
