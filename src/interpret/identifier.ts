import type { KeyOptions } from './options.ts';
import { isAscii, withoutPlaceholders } from './script.ts';

/** What is no identifier as it stands gives one of at most so many letters and digits, cut at a word. */
const MAX_INFERRED = 60;

/** Whether a text can be a name in a program as it is (ECMAScript, 12.7 Names and Keywords; without escapes and joiners). */
export function isIdentifier(text: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(text) || /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(text);
}

/**
 * The identifier that a code or a name already nearly is, in its own style: `NON_UPLOADABLE FILES` is `NON_UPLOADABLE_FILES`,
 * `InvalidParameter.Missing` is `InvalidParameterMissing`. Empty where there is no Latin letter or digit.
 */
export function identifierFromName(text: string): string {
  if (isIdentifier(text)) return text;
  const parts = withinLimit(
    (foldLatin(text).match(/[\w$]+/g) ?? []).filter((part) => /[A-Za-z\d]/.test(part)),
  );
  if (/^\d/.test(parts[0] ?? '')) return `Code${joinWords(parts.map(quietened))}`;
  const letters = parts.join('');
  const isScreaming = /[A-Z].*[A-Z]/.test(letters) && !/[a-z]/.test(letters);
  const isSnake = text.includes('_') && !/[A-Z]/.test(letters);
  return isScreaming || isSnake ? parts.join('_') : joinWords(parts.map(capitalized));
}

/** PascalCase of a message's words: `Can't find {name}` is `CantFind`. Empty where there is no Latin word. */
export function identifierFromProse(text: string): string {
  const plain = foldLatin(withoutPlaceholders(firstSentence(text)));
  const words = wordsOf(plain.replace(/(?<=[A-Za-z])['’](?=[A-Za-z])/g, '')).filter((word) =>
    /^\w+$/.test(word),
  );
  if (!words.some((word) => /[A-Za-z]/.test(word))) return '';
  return startable(joinWords(withinLimit(words).map(pascalWord)), '_');
}

/** `NO` as `No`, but `0xFF` and `iOS` as they are. */
function quietened(part: string): string {
  return /^[A-Z]+$/.test(part) ? pascalWord(part) : capitalized(part);
}

function withinLimit(words: readonly string[]): string[] {
  let length = 0;
  const kept = words.filter((word) => (length += word.length) <= MAX_INFERRED);
  return kept.length > 0 ? kept : words.slice(0, 1).map((word) => word.slice(0, MAX_INFERRED));
}

/** The words of a name in any style: `ErrInvalidMD5`, `ERR_INVALID_MD5` and `err-invalid-md5` have three each. */
export function wordsOf(text: string): string[] {
  return (
    text.match(
      /[A-Z]{2,}s(?![a-z])|[A-Z]+(?![a-z])\d*|[A-Z]?[a-z]+\d*|\d+|(?:(?![\w$])[\p{ID_Continue}])+/gu,
    ) ?? []
  );
}

export function pascalWord(word: string): string {
  return capitalized(word.toLowerCase());
}

export function applyCase(identifier: string, style: KeyOptions['case']): string {
  const words = wordsOf(identifier);
  if (words.length === 0) return identifier;
  switch (style) {
    case 'pascal':
      return startable(joinWords(words.map(pascalWord)), '_');
    case 'camel': {
      const [first = '', ...rest] = words;
      return startable(joinWords([first.toLowerCase(), ...rest.map(pascalWord)]), '_');
    }
    case 'snake':
      return startable(words.join('_').toLowerCase(), '_');
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

/** Latin letters without what is above, below or through them: `é` is `e`, `ß` is `ss`. */
export function foldLatin(text: string): string {
  if (isAscii(text)) return text;
  return text
    .normalize('NFKC')
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

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function startable(identifier: string, prefix: string): string {
  return /^\d/.test(identifier) ? prefix + identifier : identifier;
}

/** Up to the first line end, or full stop that ends a sentence. */
function firstSentence(text: string): string {
  if (!/[\n.!?。！？]/.test(text)) return text.trim();
  return text.trim().split(/\n|(?<=[\p{L}\p{N})\]"'”’][.!?])\s+(?=\p{Lu})|[。！？]/u, 1)[0] ?? '';
}
