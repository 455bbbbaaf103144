import { glossary } from './glossary.ts';
import { foldLatin, pascalWord, wordsOf } from './identifier.ts';

/** English words for a text, each capitalized. */
export interface Translation {
  words: string[];
  /** Whether every letter belongs to a Latin word or a known term, and there is a word. */
  complete: boolean;
}

/** Headings are short; of a longer text only the beginning counts. */
const MAX_TEXT = 200;

const lexicon: ReadonlyMap<string, string> = new Map(
  glossary.map(([term, words]) => [term, words]),
);
const longestTerm = Math.max(...glossary.map(([term]) => term.length));

/**
 * Latin words as they are, terms of the glossary in English, the rest left out: `HTTP错误码` is `Http Error Code`. Numbers count
 * behind a word only, and a word is not said twice in a row: `业务错误 error_code` is `Business Error Code`.
 */
export function translated(text: string): Translation {
  const source = foldLatin(text.slice(0, MAX_TEXT)).replace(/’/g, "'");
  const lower = source.toLowerCase();
  const words: string[] = [];
  let complete = true;
  let at = 0;
  while (at < lower.length) {
    const term = termAt(lower, at);
    const latin = /^[A-Za-z\d]+/.exec(source.slice(at, at + MAX_TEXT))?.[0] ?? '';
    if (term !== undefined) {
      append(words, wordsOf(lexicon.get(term) ?? ''));
      at += term.length;
    } else if (latin !== '') {
      append(
        words,
        words.length === 0 && /^\d+$/.test(latin) ? [] : wordsOf(latin).map(pascalWord),
      );
      at += latin.length;
    } else {
      if (/\p{L}/u.test(lower.charAt(at))) complete = false;
      at++;
    }
  }
  return { words, complete: complete && words.length > 0 };
}

/** The longest term that stands here; in scripts with spaces, not as a part of a word. */
function termAt(text: string, at: number): string | undefined {
  for (let end = Math.min(text.length, at + longestTerm); end > at; end--) {
    const term = text.slice(at, end);
    if (lexicon.has(term) && !cutsWord(text, at) && !cutsWord(text, end)) return term;
  }
  return undefined;
}

function cutsWord(text: string, at: number): boolean {
  return isSpaced(text.charAt(at - 1)) && isSpaced(text.charAt(at));
}

function isSpaced(char: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Cyrillic}\d]$/u.test(char);
}

function append(words: string[], more: readonly string[]): void {
  words.push(...(words.at(-1) === more[0] ? more.slice(1) : more));
}
