import { hasLetter, wordsIn } from '../../../unicode/letters.ts';
import { isAscii } from '../../../unicode/latin.ts';
import { type Script, scriptOf } from '../../../unicode/script.ts';
import { languageWords } from '../../../vocabulary/translation/languages.ts';

/** ISO 639-1; `other` where only the script is known. */
export type LanguageCode = 'zh' | 'ja' | 'ko' | 'ru' | 'de' | 'fr' | 'es' | 'pt' | 'other';

/** Those that are told from English by their words. */
export const LATIN_LANGUAGES: ReadonlySet<LanguageCode> = new Set(['de', 'fr', 'es', 'pt']);

/** So many texts of a column, and of each so much, tell its language. */
const SAMPLE = 60;
const MAX_TEXT = 120;

/** From this share of letters on that only Japanese has, Chinese characters are Japanese. */
const KANA = 0.05;

/** So many words of other languages a column must have more than of English, for each text on average. */
const SURPLUS = 0.4;

/**
 * The language of texts that belong together, as those of a column do: by their script, and in Latin script by their words.
 * Undefined for English and where nothing tells.
 */
export function languageOf(texts: readonly string[]): LanguageCode | undefined {
  const sample = texts
    .filter(hasLetter)
    .slice(0, SAMPLE)
    .map((text) => text.slice(0, MAX_TEXT));
  const foreign = sample.filter((text) => !isAscii(text));
  return languageOfScript(foreign) ?? languageOfWords(sample);
}

/** The languages of columns, each of them some texts. */
export function languagesOf(columns: Iterable<readonly string[]>): Set<LanguageCode> {
  const languages = new Set<LanguageCode>();
  for (const texts of columns) {
    const language = languageOf(texts);
    if (language !== undefined) languages.add(language);
  }
  return languages;
}

/** Ukrainian and others share the script of Russian, but not all letters. */
const NOT_RUSSIAN = /[іїєґўјљњћџђ]/i;

function languageOfScript(texts: readonly string[]): LanguageCode | undefined {
  const counts = new Map<Script, number>();
  for (const text of texts)
    for (const char of text.normalize('NFKC')) {
      const script = scriptOf(char.codePointAt(0) ?? 0);
      counts.set(script, (counts.get(script) ?? 0) + 1);
    }
  const count = (script: Script): number => counts.get(script) ?? 0;
  const eastAsian = count('han') + count('kana') + count('hangul');
  const others = count('arabic') + count('other');
  const most = Math.max(eastAsian, count('cyrillic'), others > count('latin') ? others : 0);
  if (most === 0) return undefined;
  if (most === count('cyrillic'))
    return texts.some((text) => NOT_RUSSIAN.test(text)) ? 'other' : 'ru';
  if (most !== eastAsian) return 'other';
  if (count('hangul') > count('han') + count('kana')) return 'ko';
  return count('kana') > KANA * eastAsian ? 'ja' : 'zh';
}

let known: ReadonlyMap<string, readonly string[]> | undefined;

/** Languages share many words, so how many are not English decides first, and then which language has most of them. */
function languageOfWords(texts: readonly string[]): LanguageCode | undefined {
  known ??= languageWords();
  const counts = new Map<string, number>();
  let surplus = 0;
  for (const text of texts)
    for (const word of new Set(wordsIn(withoutPrograms(text.normalize('NFKC').toLowerCase())))) {
      const languages = known.get(word) ?? [];
      const isEnglish = languages.includes('en');
      if (isEnglish && languages.length === 1) surplus--;
      if (languages.length > 0 && !isEnglish) surplus++;
      for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  counts.delete('en');
  if (surplus <= SURPLUS * texts.length) return undefined;
  const [best] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most));
  return best as LanguageCode;
}

/** Without what a program calls so: the `E` of `E_BROKEN` is no word of Portuguese. */
function withoutPrograms(text: string): string {
  return text
    .split(/\s+/)
    .filter((word) => !/[a-z\d][_.][a-z\d]/.test(word))
    .join(' ');
}
