import { type Catalog, isEnum } from '../../model/catalog.ts';
import { type Script, scriptOf } from '../../unicode/script.ts';
import rows from './words.tsv';

/** What a page says itself, in the language of its documents. */
export interface Words {
  /** As HTML and BCP 47 name it. */
  language: string;
  isRightToLeft: boolean;
  of(word: string): string;
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

/** By the locale that is asked for or the documents have, else by the script of what they say; English where there are no words. */
export function wordsFor(catalogs: readonly Catalog[], wanted?: unknown): Words {
  const [locale] = catalogs.flatMap((catalog) => (isEnum(catalog) ? (catalog.locales ?? []) : []));
  const asked = typeof wanted === 'string' ? wanted : locale;
  const language = asked?.replaceAll('_', '-') ?? languageOf(sampleOf(catalogs));
  const [primary = ''] = language.toLowerCase().split('-');
  const [header = [], ...lines] = rows
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  const known = lines.find(([name]) => name === primary) ?? lines[0] ?? [];
  const words = new Map(header.map((name, index) => [name, known[index] ?? name]));
  return {
    language,
    isRightToLeft: RIGHT_TO_LEFT.has(primary),
    of: (word) => words.get(word) ?? word,
  };
}

/** So many texts tell a language. */
const SAMPLE = 50;

function sampleOf(catalogs: readonly Catalog[]): string {
  const texts = catalogs.flatMap((catalog) => [
    catalog.title ?? '',
    ...(isEnum(catalog) ? catalog.entries : catalog.members)
      .slice(0, SAMPLE)
      .map(({ message, description }) => message ?? description ?? ''),
  ]);
  return texts
    .slice(0, 2 * SAMPLE)
    .join(' ')
    .slice(0, 10_000);
}

/** Where a third of the letters is of a script that one of our languages has, it is that. */
const LANGUAGES: readonly [Script, string][] = [
  ['kana', 'ja'],
  ['hangul', 'ko'],
  ['han', 'zh'],
  ['cyrillic', 'ru'],
  ['arabic', 'ar'],
];

/** How a page heads a column: as the document does, else in its language. `message (en)` is of a locale. */
export function headingOf(key: string, header: string | null | undefined, words: Words): string {
  const [, word = key, rest = ''] = /^(\w+)( \(.*\))$/.exec(key) ?? [];
  return (header ?? words.of(word)) + rest;
}

/** What a page says of a value. */
export function sayingOf(value: string | number | boolean | null, words: Words): string {
  return typeof value === 'boolean' ? words.of(value ? 'yes' : 'no') : String(value ?? '');
}

function languageOf(text: string): string {
  const counts = new Map<Script, number>();
  for (const character of text) {
    const script = scriptOf(character.codePointAt(0) ?? 0);
    counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  const count = (script: Script): number => counts.get(script) ?? 0;
  const all = ['latin', 'other', ...LANGUAGES.map(([script]) => script)] as const;
  const letters = all.reduce((sum, script) => sum + count(script as Script), 0);
  if (/\p{Script=Hebrew}/u.test(text) && count('other') * 3 > letters) return 'he';
  const least = (script: Script): number => (script === 'kana' ? letters / 10 : letters / 3);
  const found = LANGUAGES.find(([script]) => count(script) > least(script));
  return found?.[1] ?? 'en';
}
