import { glossary } from '../../vocabulary/glossary.ts';
import { once } from '../../vocabulary/once.ts';
import { hasLetter, isAsciiOrChinese } from '../../unicode/letters.ts';
import { capitalized, foldLatin, pascalWord, proseWords } from './identifier.ts';
import { wordsOf } from '../../unicode/words.ts';

/** English words for a text, each capitalized. */
export interface Translation {
  words: string[];
  /** Whether every letter belongs to a Latin word or a known term, and there is a word. */
  complete: boolean;
}

/** What terms are called in English, as `lexiconOf` makes it. */
export interface Lexicon {
  /** Words by term, folded. */
  terms: ReadonlyMap<string, string>;
  /** Of the longest term. */
  length: number;
}

/** Headings are short; of a longer text only the beginning counts. */
const MAX_TEXT = 200;

/** The terms of the field. */
const fieldTerms = once<Lexicon>(() => ({
  terms: glossary(),
  length: Math.max(...[...glossary().keys()].map((term) => term.length)),
}));

export const noTerms: Lexicon = { terms: new Map(), length: 0 };

/** A user's terms, in any case and width, before those of another lexicon. */
export function lexiconOf(
  own: Readonly<Record<string, string>>,
  other: Lexicon = fieldTerms(),
): Lexicon {
  const terms = new Map(other.terms);
  let { length } = other;
  for (const [term, words] of Object.entries(own)) {
    const folded = fold(term).toLowerCase();
    if (folded !== '') terms.set(folded, words);
    length = Math.max(length, folded.length);
  }
  return { terms, length };
}

/**
 * Latin words as they are, terms of the lexicon in English, the rest left out: `HTTP错误码` is `Http Error Code`. Numbers count
 * behind a word only, and a word is not said twice in a row: `业务错误 error_code` is `Business Error Code`.
 */
export function translated(text: string, lexicon: Lexicon = fieldTerms()): Translation {
  const words: string[] = [];
  let complete = true;
  for (const { kind, text: piece } of piecesOf(text, lexicon)) {
    if (kind === 'term') append(words, wordsOf(piece).map(capitalized));
    else if (kind === 'other') complete &&= !hasLetter(piece);
    else if (words.length > 0 || !/^\d+$/.test(piece))
      append(words, proseWords(piece).map(pascalWord));
  }
  return { words, complete: complete && words.length > 0 };
}

/** The text with only its terms in English. */
export function withTerms(text: string, lexicon: Lexicon): string {
  const pieces = [...piecesOf(text, lexicon)];
  return pieces.map(({ kind, text: piece }) => (kind === 'term' ? ` ${piece} ` : piece)).join('');
}

interface Piece {
  /** `other` is one character that belongs neither to a term nor to a Latin word or number. */
  kind: 'term' | 'latin' | 'other';
  /** Of a term, its words. */
  text: string;
}

function* piecesOf(text: string, lexicon: Lexicon): Generator<Piece> {
  const source = fold(text.slice(0, MAX_TEXT));
  const lower = source.toLowerCase();
  let at = 0;
  while (at < source.length) {
    const term = termAt(lower, at, lexicon);
    const latin = /^[A-Za-z\d]+/.exec(source.slice(at))?.[0];
    const other = String.fromCodePoint(source.codePointAt(at) ?? 0);
    if (term !== undefined) yield { kind: 'term', text: lexicon.terms.get(term) ?? '' };
    else if (latin !== undefined) yield { kind: 'latin', text: latin };
    else yield { kind: 'other', text: other };
    at += (term ?? latin ?? other).length;
  }
}

/** The longest term that stands here; in scripts with spaces, not as a part of a word. */
function termAt(text: string, at: number, { terms, length }: Lexicon): string | undefined {
  for (let end = Math.min(text.length, at + length); end > at; end--) {
    const term = text.slice(at, end);
    if (terms.has(term) && !cutsWord(text, at) && !cutsWord(text, end)) return term;
  }
  return undefined;
}

function cutsWord(text: string, at: number): boolean {
  return isSpaced(text.charAt(at - 1)) && isSpaced(text.charAt(at));
}

function isSpaced(char: string): boolean {
  if (isAsciiOrChinese(char)) return /^[A-Za-z\d]$/.test(char);
  return /^[\p{Script=Latin}\p{Script=Cyrillic}]$/u.test(char);
}

function append(words: string[], more: readonly string[]): void {
  words.push(...(words.at(-1) === more[0] ? more.slice(1) : more));
}

function fold(text: string): string {
  return foldLatin(text).replace(/’/g, "'");
}
