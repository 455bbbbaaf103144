import { isTitleWord } from '../../vocabulary/title-words.ts';

/** `Statuses` is `Status`: of an English noun; a word that is none, or is no plural, stays. */
export function singularOf(word: string): string {
  if (word.length < 3 || /(?:[ius]s|ics|\d)$/i.test(word) || isTitleWord(word, 'single')) {
    return word;
  }
  if (/(?:ook|ov)ies$/.test(word)) return word.slice(0, -1);
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:[^aeo]us|ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** Whether a word is written as no plural can be: `DNS`, `mTLS`; not `APIs`, nor `ERRORS` in a shouted title. */
export function acronymsIn(text: string): ReadonlySet<string> {
  const isShouted = !/\p{Ll}/u.test(text);
  const words = text.match(/(?<![A-Za-z\d])[a-z]?[A-Z][A-Z\d]+(?![A-Za-z\d])/g) ?? [];
  return new Set(
    words.filter((word) => !isShouted || word.length < 5).map((word) => word.toLowerCase()),
  );
}
