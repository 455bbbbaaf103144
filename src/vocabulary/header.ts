import { isAsciiOrChinese, wordsIn } from '../unicode/letters.ts';
import { type HeaderMeaning, type WordRole, headerMeanings } from './header-words.ts';
import { remembered } from './remembered.ts';

/** That a header's text names a role. `weight` is 1 where the word is the whole text, less where it is its head or in brackets. */
export interface HeaderWord {
  role: WordRole;
  word: string;
  weight: number;
}

const HEAD = 0.75;
const BRACKETED = 0.5;
/** Longer texts are sentences, not names of columns. */
const MAX_LABEL = 80;

/** In these languages the noun comes first: `código de erro` is a `código`. In the others it comes last. */
const headFirst: ReadonlySet<string> = new Set(['ru', 'fr', 'es', 'pt', 'ar', 'fa']);
/** Written without spaces, or in compounds: the head may begin inside what looks like one word. */
const compounding: ReadonlySet<string> = new Set(['zh', 'ja', 'ko', 'de']);
/** A shorter Latin word is found inside other words: `code` in `barcode`. */
const MIN_LATIN_COMPOUND = 5;

/** The roles that a header's text names, the strongest evidence for each. */
export const headerWords: (label: string) => readonly HeaderWord[] = remembered((label) => {
  if (label.length > MAX_LABEL) return [];
  const { outside, inside } = splitBrackets(label.normalize('NFKC'));
  const best = new Map<WordRole, HeaderWord>();
  const found = [
    ...phraseWords(outside),
    ...inside.flatMap(phraseWords).map((each) => ({ ...each, weight: each.weight * BRACKETED })),
  ];
  for (const each of found) {
    if (each.weight > (best.get(each.role)?.weight ?? 0)) best.set(each.role, each);
  }
  return [...best.values()];
});

/** Whether the whole text is a word that heads a column. */
export const isHeaderWord: (text: string) => boolean = remembered((text) => {
  if (text.length > MAX_LABEL) return false;
  return meaningsOfPhrase(splitBrackets(text.normalize('NFKC')).outside) !== undefined;
});

/** `状态码(code)`: what is outside and what is inside brackets. */
function splitBrackets(label: string): { outside: string; inside: string[] } {
  const bracketed = /[(（[【]([^()（）[\]【】]*)[)）\]】]/g;
  const inside = [...label.matchAll(bracketed)].map(([, text = '']) => text);
  return { outside: label.replace(bracketed, ' '), inside };
}

function phraseWords(phrase: string): HeaderWord[] {
  const exact = meaningsOfPhrase(phrase);
  if (exact !== undefined) return exact.map(({ role, word }) => ({ role, word, weight: 1 }));
  return headMeanings(headOf(phrase)).map(({ role, word }) => ({ role, word, weight: HEAD }));
}

function meaningsOfPhrase(phrase: string): readonly HeaderMeaning[] | undefined {
  return meaningsOf(squash(phrase)) ?? meaningsOf(squash(headOf(phrase)));
}

/** `name of the tray` is a name. */
function headOf(phrase: string): string {
  return phrase.split(/\sof\s/i)[0] ?? phrase;
}

/** A word or its plural in -s, as many headers say it. */
function meaningsOf(squashed: string): readonly HeaderMeaning[] | undefined {
  return headerMeanings(squashed) ?? headerMeanings(squashed.replace(/s$/, ''));
}

/** The longest word that the phrase ends with, or in a language that puts the noun first, begins with. */
function headMeanings(phrase: string): HeaderMeaning[] {
  const parts = partsOf(phrase);
  const text = squash(parts.join(''));
  const boundaries = new Set<number>();
  let offset = 0;
  for (const part of parts) boundaries.add((offset += squash(part).length));
  for (let length = text.length - 1; length > 0; length--) {
    const start = text.length - length;
    const last = meaningsOf(text.slice(start)) ?? [];
    const first = meaningsOf(text.slice(0, length)) ?? [];
    const meanings = [
      ...last.filter((meaning) => isLastNoun(meaning, length, boundaries.has(start))),
      ...first.filter(({ language }) => headFirst.has(language) && boundaries.has(length)),
    ];
    if (meanings.length > 0) return meanings;
  }
  return [];
}

/** Words, cut where the case or the script changes too: `errorCode错误` has three. */
function partsOf(phrase: string): string[] {
  if (/^[\u4e00-\u9fff]+$/.test(phrase)) return [phrase];
  const seam = isAsciiOrChinese(phrase)
    ? /(?<=[a-z])(?=[A-Z])|(?<=[A-Za-z])(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])(?=[A-Za-z])/g
    : /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Script=Latin})(?=\p{Lo})|(?<=\p{Lo})(?=\p{Script=Latin})/gu;
  return wordsIn(phrase.replace(seam, ' '));
}

function isLastNoun({ language }: HeaderMeaning, length: number, atBoundary: boolean): boolean {
  if (headFirst.has(language)) return false;
  if (atBoundary) return true;
  return compounding.has(language) && (language !== 'de' || length >= MIN_LATIN_COMPOUND);
}

/** Case, spaces and punctuation do not tell words apart: `Error-Code`, `error_code` and `errorCode` are one. */
export function squash(text: string): string {
  if (/^[A-Za-z ]+$/.test(text)) return text.toLowerCase().replaceAll(' ', '') || text.trim();
  if (/^[\u4e00-\u9fff]+$/.test(text)) return text;
  return wordsIn(text.normalize('NFKC').toLowerCase()).join('') || text.trim();
}
