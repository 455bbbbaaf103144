import { hasKnownLetters } from '../../unicode/identifier-letters.ts';
import { isAsciiOrChinese } from '../../unicode/letters.ts';
import { isTitleWord } from '../../vocabulary/title-words.ts';
import type { KeyCase } from '../options.ts';
import { isAscii, normalized } from '../../unicode/latin.ts';
import { withoutPlaceholders } from '../../codes/placeholders.ts';
import { LONG, MOST_LETTERS, shortened } from './shortened.ts';
import { wordsOf } from '../../unicode/words.ts';

/** How the names of a catalog are written that are no identifiers. */
export type NameStyle = 'pascal' | 'screaming';

/** Whether a text can be a name in a program as it is (ECMAScript, 12.7 Names and Keywords; without escapes and joiners). */
export function isIdentifier(text: string): boolean {
  if (/^[A-Za-z_$][\w$]*$/.test(text)) return true;
  return (
    !isAscii(text) && hasKnownLetters(text) && /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(text)
  );
}

/**
 * The identifier that a code or a name already nearly is, in its own style: `NON_UPLOADABLE FILES` is `NON_UPLOADABLE_FILES`,
 * `InvalidParameter.Missing` is `InvalidParameterMissing`, `orders:*` is `OrdersAll`. Empty where it has no Latin letter or
 * digit, but for an identifier in any script. With a `style`, what is no identifier is written so, whatever it looks like.
 */
export function identifierFromName(text: string, style?: NameStyle): string {
  const name = normalized(text);
  if (isIdentifier(name) && !(style === 'pascal' && /_|^[a-z]/.test(name))) return name;
  const parts = withinLimit(
    (foldLatin(withoutWildcards(text)).match(/[\w$]+/g) ?? []).filter((part) =>
      /[A-Za-z\d]/.test(part),
    ),
  );
  if (/^\d/.test(parts[0] ?? '')) return `Code${joinWords(parts.map(quietened))}`;
  if (style === 'pascal')
    return joinWords(parts.flatMap((part) => part.split('_')).map(capitalized));
  if (style !== undefined) return parts.join('_').replace(/_+/g, '_');
  const letters = parts.join('');
  const isScreaming = /[A-Z].*[A-Z]/.test(letters) && !/[a-z]/.test(letters);
  const isSnake = text.includes('_') && !/[A-Z]/.test(letters);
  return isScreaming || isSnake
    ? parts.join('_').replace(/_+/g, '_')
    : joinWords(parts.map(capitalized));
}

/** `orders:*` is `orders:all`: what such a name stands for, and not the name of `orders`. */
function withoutWildcards(name: string): string {
  const all = /[a-z]/.test(name) ? 'all' : 'ALL';
  return name.replace(/(?<![^:./])\*(?![^:./])/g, all);
}

/**
 * PascalCase of a message's words: `Can't find {name}` is `CantFind`. Of a long message, the clauses that are short enough; with
 * `inFull`, as many as fit. Empty where there is no Latin word.
 */
export function identifierFromProse(text: string, isGerman = false, inFull = false): string {
  const sentence = firstSentence(text).replace(/\((e?s)\)/g, '$1');
  const plain = foldLatin(withoutPlaceholders(isGerman ? withoutUmlauts(sentence) : sentence));
  const all = messageWords(plain);
  const clause =
    lettersIn(all) > LONG
      ? shortened(plain, (part) => lettersIn(messageWords(part)), inFull)
      : undefined;
  const words = clause === undefined ? all : messageWords(clause);
  if (!words.some((word) => /[A-Za-z]/.test(word))) return '';
  const isCut = /\p{L}$/u.test(plain.trim()) && !/[\p{L}.!?]$/u.test(sentence.trim());
  const whole = withinLimit(words);
  const kept = whole.length < words.length ? beforeTurn(whole) : isCut ? withoutEnd(whole) : whole;
  return startable(joinWords(startingWithLetter(kept).map(pascalWord)), '_');
}

/** A whole clause, where words of another behind it would be cut. */
function beforeTurn(words: readonly string[]): readonly string[] {
  const turn = words.findLastIndex((word) => isTitleWord(word, 'turn'));
  return withoutEnd(turn > 1 ? words.slice(0, turn) : words);
}

/** What is cut does not end with an `and` or an `of`. */
function withoutEnd(words: readonly string[]): readonly string[] {
  const end = words.findLastIndex((word) => !isTitleWord(word, 'link', 'function'));
  return end < 0 ? words : words.slice(0, end + 1);
}

/** `Größe` is `Groesse`. */
export function withoutUmlauts(text: string): string {
  return text.replace(/[äöüÄÖÜ]/g, (letter) => `${letter.normalize('NFD').charAt(0)}e`);
}

function messageWords(plain: string): string[] {
  return proseWords(plain.replace(/(?<=[A-Za-z])['’](?=[A-Za-z])/g, '')).filter((word) =>
    /^\w+$/.test(word),
  );
}

function lettersIn(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}

/** `NO` as `No`, but `0xFF` and `iOS` as they are. */
function quietened(part: string): string {
  return /^[A-Z]+$/.test(part) ? pascalWord(part) : capitalized(part);
}

function withinLimit(words: readonly string[]): string[] {
  let length = 0;
  const kept = words.filter((word) => (length += word.length) <= MOST_LETTERS);
  return kept.length > 0 ? kept : words.slice(0, 1).map((word) => word.slice(0, MOST_LETTERS));
}

/** The words of running text, where `gRPC`, `iOS`, `E2EE` and `CLASSes` are one, too. */
export function proseWords(text: string): string[] {
  return text
    .split(/(?<!\w)([a-z][A-Z]{2,}|[A-Z]+\d+[A-Z][A-Z\d]*|[A-Z]{3,}es)(?!\w)/)
    .flatMap((part, index) => (index % 2 === 1 ? part : wordsOf(part)));
}

export function pascalWord(word: string): string {
  return capitalized(lowered(word));
}

/** Of `İ` without the dot that lower case would put above a plain `i`. */
function lowered(word: string): string {
  return word.toLowerCase().replaceAll('i\u0307', 'i');
}

export function applyCase(identifier: string, style: KeyCase | undefined): string {
  const words = wordsOf(identifier);
  if (words.length === 0) return identifier;
  switch (style) {
    case 'pascal':
      return startable(joinWords(words.map(pascalWord)), '_');
    case 'camel': {
      const [first = '', ...rest] = words;
      return startable(joinWords([lowered(first), ...rest.map(pascalWord)]), '_');
    }
    case 'snake':
      return startable(words.map(lowered).join('_'), '_');
    case 'screaming':
      return startable(words.join('_').toUpperCase(), '_');
    default:
      return identifier;
  }
}

/** Two numbers side by side stay two: `1.23` and `12.3` give different names. */
export function joinWords(words: readonly string[]): string {
  return words.reduce(
    (joined, word) => joined + (/\d$/.test(joined) && /^\d/.test(word) ? '_' : '') + word,
    '',
  );
}

/** Soft hyphens and spaces without width: where a line may end inside a word. */
const BREAKS = /[\u00ad\u200b\u2060\ufeff]/g;

/** Latin letters without what is above, below or through them: `é` is `e`, `ß` is `ss`. */
export function foldLatin(text: string): string {
  if (isAscii(text)) return text;
  const composed = text.normalize('NFKC').replace(BREAKS, '');
  if (isAsciiOrChinese(composed)) return composed;
  return composed
    .replace(/\p{Script=Latin}/gu, (letter) => letter.normalize('NFKD').replace(/\p{M}/gu, ''))
    .replace(/[ßẞøØæÆœŒłŁđĐðÐþÞıħĦ]/g, (letter) => spellings.get(letter) ?? letter);
}

const spellings: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['ẞ', 'SS'],
  ['ø', 'o'],
  ['Ø', 'O'],
  ['æ', 'ae'],
  ['Æ', 'AE'],
  ['œ', 'oe'],
  ['Œ', 'OE'],
  ['ł', 'l'],
  ['Ł', 'L'],
  ['đ', 'd'],
  ['Đ', 'D'],
  ['ð', 'd'],
  ['Ð', 'D'],
  ['þ', 'th'],
  ['Þ', 'Th'],
  ['ı', 'i'],
  ['ħ', 'h'],
  ['Ħ', 'H'],
]);

export function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Small numbers are spelled in front; a greater one goes behind. */
const NUMBERS = 'Zero One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' ');

/** Words that make an identifier: `2 factors` is `Two Factors`, `2fa` is `Two Fa`, `404 not found` is `Not Found 404`. */
export function startingWithLetter(words: readonly string[]): readonly string[] {
  const [first = '', ...rest] = words;
  const [digits] = /^\d+/.exec(first) ?? [];
  if (digits === undefined) return words;
  const spelled = digits.length < 3 ? NUMBERS[Number(digits)] : undefined;
  const tail = capitalized(first.slice(digits.length));
  if (spelled !== undefined) return [spelled, ...(tail === '' ? [] : [tail]), ...rest];
  return rest.some((word) => !/^\d/.test(word)) ? [...startingWithLetter(rest), first] : words;
}

function startable(identifier: string, prefix: string): string {
  return /^\d/.test(identifier) ? prefix + identifier : identifier;
}

/** Up to the first line end, or full stop that ends a sentence. */
export function firstSentence(text: string): string {
  if (!/[\n.!?。！？]/.test(text)) return text.trim();
  return text.trim().split(/\n|(?<=[\p{L}\p{N})\]"'”’][.!?])\s+(?=\p{Lu})|[。！？]/u, 1)[0] ?? '';
}
