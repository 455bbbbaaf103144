import { isAsciiOrChinese } from '../../../../unicode/letters.ts';
import { tokenize } from './tokens.ts';

/** The Latin words of a document, as far as they stand where nothing can be glued to them. */
export interface Vocabulary {
  /** Whether a word stands somewhere else than in `within`, the word it was taken from. */
  has(word: string, within: string): boolean;
}

/** A word of fewer letters is everywhere. */
const SHORTEST = 2;

/**
 * `texts` may be glued rows. A word with a capital inside counts from a row that shows its border elsewhere, by a
 * change of script; from any other row it may be two words that met.
 */
export function vocabularyOf(prose: readonly string[], rows: readonly string[]): Vocabulary {
  const counts = new Map<string, number>();
  const count = (word: string): void => {
    if (word.length >= SHORTEST) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const text of prose) for (const word of latinWords(text)) count(word);
  for (const text of rows) {
    const changes = changesScript(text);
    for (const word of latinWords(text)) if (changes || !hasHump(word)) count(word);
  }
  return { has: (word, within) => (counts.get(word) ?? 0) > (word === within ? 1 : 0) };
}

function latinWords(text: string): string[] {
  const word = isAsciiOrChinese(text)
    ? /[A-Za-z_]+/g
    : /[\p{Script=Latin}_][\p{Script=Latin}\p{M}_]*/gu;
  return text.match(word) ?? [];
}

/** A capital behind a small letter, or the last of several before one. */
function hasHump(word: string): boolean {
  const hump = isAsciiOrChinese(word)
    ? /[a-z][A-Z]|[A-Z]{2}[a-z]/
    : /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u;
  return hump.test(word);
}

/** Latin and another script meet without white space. */
function changesScript(text: string): boolean {
  const tokens = tokenize(text);
  return tokens.some(({ kind, isSpaced }, index) => {
    const before = tokens[index - 1]?.kind;
    const meets = kind === 'cjk' || kind === 'hangul' || kind === 'cyrillic' || kind === 'arabic';
    return !isSpaced && meets && (before === 'lower' || before === 'upper' || before === 'capital');
  });
}
