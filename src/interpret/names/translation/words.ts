import type { Marked } from './marked.ts';
import type { LanguageData } from '../../../vocabulary/translation/language.ts';

/** What stands for itself, whatever the language. */
interface Word {
  kind: string;
  end: number;
  english: string;
  cost: number;
}

/** A word, or a name with its punctuation: `sha1`, `Content-Type`, `user.name`. */
const LATIN = /[A-Za-z][A-Za-z\d]*(?:[._\-/+#@:][A-Za-z\d]+)*\+*/y;
/** The same where a hyphen joins words of the language: `JSON-Objekt`. */
const LATIN_NAME = /[A-Za-z][A-Za-z\d]*(?:[._/+#@:][A-Za-z\d]+)*\+*/y;
/** With the unit right behind it: `2M`, `500KB`. */
const NUMBER = /\d+(?:[.,]\d+)*(?:%|[A-Za-z]{1,2}(?![A-Za-z]))?/y;

/** So many words side by side are one name: `access key`. */
const MOST_WORDS = 4;

/** The words in Latin letters that begin here, one to several of them, and a number. */
export function wordsAt(
  marked: Marked,
  at: number,
  { latin, compounds }: Pick<LanguageData, 'latin' | 'compounds'>,
): Word[] {
  const { source } = marked;
  if (/\d/.test(source.charAt(at))) {
    const number = matchAt(NUMBER, source, at) ?? '';
    return [{ kind: '#', end: at + number.length, english: number, cost: 0.5 }];
  }
  const words: Word[] = [];
  let start = at;
  for (let count = 1; count <= MOST_WORDS; count++) {
    const word = matchAt(latin === 'names' ? LATIN_NAME : LATIN, source, start);
    if (word === undefined) break;
    const end = start + word.length;
    if (
      latin === 'names' &&
      !isProgramName(word, source) &&
      !(compounds === true && isFirstPart(word, source.charAt(end)))
    )
      break;
    if (marked.isCut(end))
      words.push({ kind: 'n', end, english: source.slice(at, end), cost: 1 + count / 10 });
    if (source.charAt(end) !== ' ') break;
    start = end + 1;
  }
  return words;
}

/** `Scrub-Zustand`: what is joined to a noun by a hyphen is a name, or a word of another language. */
function isFirstPart(word: string, next: string): boolean {
  return next === '-' && /^[A-Z]/.test(word);
}

/** `userId`, `HTTP`, `order_id`; but no word of a text that is in capitals altogether. */
function isProgramName(word: string, source: string): boolean {
  if (/[_\d]|[a-z][A-Z]/.test(word)) return true;
  return /[A-Z]{2}/.test(word) && /[a-z]/.test(source);
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
