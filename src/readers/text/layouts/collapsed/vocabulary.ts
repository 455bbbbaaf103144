import { isAsciiOrChinese } from '../../../../unicode/letters.ts';

/** The Latin words of a document, as far as they stand where nothing can be glued to them. */
export interface Vocabulary {
  /** Whether a word stands somewhere else than in `within`, the word it was taken from. */
  has(word: string, within: string): boolean;
}

/** A word of fewer letters is everywhere. */
const SHORTEST = 2;

/** Of texts that may be glued rows. */
export function vocabularyOf(texts: readonly string[]): Vocabulary {
  const counts = new Map<string, number>();
  const count = (word: string): void => {
    if (word.length >= SHORTEST) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const text of texts) for (const word of latinWords(text)) count(word);
  return { has: (word, within) => (counts.get(word) ?? 0) > (word === within ? 1 : 0) };
}

function latinWords(text: string): string[] {
  const word = isAsciiOrChinese(text)
    ? /[A-Za-z_]+/g
    : /[\p{Script=Latin}_][\p{Script=Latin}\p{M}_]*/gu;
  return text.match(word) ?? [];
}
