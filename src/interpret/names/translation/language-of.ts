import { hasLetter, wordsIn } from '../../../unicode/letters.ts';
import { isAscii } from '../../../unicode/latin.ts';
import { type Script, scriptOf } from '../../../unicode/script.ts';
import { languageSigns } from '../../../vocabulary/translation/languages.ts';

/** ISO 639-1; `other` where only the script is known. */
export type LanguageCode = 'zh' | 'ja' | 'ko' | 'ru' | 'de' | 'fr' | 'es' | 'pt' | 'it' | 'other';

/** Those that are told from English by their words. */
export const LATIN_LANGUAGES: ReadonlySet<LanguageCode> = new Set(['de', 'fr', 'es', 'pt', 'it']);

/** So many texts of a column, and of each so much, tell its language. */
const SAMPLE = 60;
const MAX_TEXT = 120;

/** From this share of letters on that only Japanese has, Chinese characters are Japanese. */
const KANA = 0.05;

/** So much more must speak for other languages than for English, for each text on average. */
const SURPLUS = 0.4;

/** What the language of a document adds to that of a text in it: enough where the text says nothing itself. */
const PAGE = 0.5;

/** What a letter or an ending of a word says, which is no word that we know. */
const MARK = 0.5;

/**
 * The language of texts that belong together, as those of a column do: by their script, and in Latin script by their words, how
 * these end and which letters they have. What is too short to tell is in the language of its `page`. Undefined for English and
 * where nothing tells.
 */
export function languageOf(
  texts: readonly string[],
  page?: LanguageCode,
): LanguageCode | undefined {
  const sample = texts
    .filter(hasLetter)
    .slice(0, SAMPLE)
    .map((text) => text.slice(0, MAX_TEXT));
  const language = languageOfScript(sample.filter((text) => !isAscii(text)));
  if (language !== undefined) return language === 'zh' && page === 'ja' ? page : language;
  if (sample.length === 0) return undefined;
  const evidence = latinEvidence(sample);
  if (page === undefined || !LATIN_LANGUAGES.has(page)) return strongest(evidence, sample.length);
  evidence.set(page, (evidence.get(page) ?? 0) + PAGE * sample.length);
  evidence.set(FOREIGN, (evidence.get(FOREIGN) ?? 0) + PAGE * sample.length);
  return strongest(evidence, sample.length);
}

/** Ukrainian and others share the script of Russian, but not all letters. */
const NOT_RUSSIAN = /[іїєґўјљњћџђ]/i;

export function languageOfScript(texts: readonly string[]): LanguageCode | undefined {
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

/** What speaks for each language; under `FOREIGN`, how much more for any but English than for English. */
export type Evidence = Map<string, number>;

export const FOREIGN = 'foreign';

/** Letters of languages that are none of ours, though other letters look like it: `ş`, `ł`, `å`. */
const UNKNOWN = /[\u0100-\u024f\u1ea0-\u1ef9åæøþð]/;

/** What texts say themselves. A word of several languages speaks for each of them. */
export function latinEvidence(texts: readonly string[]): Evidence {
  const { words, marks } = languageSigns();
  const evidence: Evidence = new Map();
  const add = (language: string, amount: number): void => {
    evidence.set(language, (evidence.get(language) ?? 0) + amount);
  };
  for (const text of texts)
    for (const word of new Set(wordsIn(withoutPrograms(text.normalize('NFKC').toLowerCase())))) {
      const known = words.get(word) ?? [];
      if (known.includes('en')) add(FOREIGN, known.length === 1 ? -1 : 0);
      else if (known.length > 0) add(FOREIGN, 1);
      for (const language of known) add(language, 1);
      if (known.length > 0) continue;
      if (UNKNOWN.test(word)) add('other', 1);
      let most = 0;
      for (const { language, letters, endings } of marks) {
        const amount = (letters.test(word) ? MARK : 0) + (endings.test(word) ? MARK : 0);
        if (amount > 0) add(language, amount);
        most = Math.max(most, amount);
      }
      add(FOREIGN, most);
    }
  return evidence;
}

/** Languages share many words, so how much is not English decides first, and then which language has most of it. */
export function strongest(evidence: Evidence, texts: number): LanguageCode | undefined {
  if ((evidence.get(FOREIGN) ?? 0) <= SURPLUS * texts) return undefined;
  const own = [...evidence].filter(([language]) => language !== 'en' && language !== FOREIGN);
  const [best] = own.reduce((most, each) => (each[1] > most[1] ? each : most), ['other', 0]);
  return best === 'other' ? undefined : (best as LanguageCode);
}

/** Without what a program calls so: the `E` of `E_BROKEN` is no word of Portuguese. */
function withoutPrograms(text: string): string {
  return text
    .split(/\s+/)
    .filter((word) => !/[a-z\d][_.][a-z\d]/.test(word))
    .join(' ');
}
