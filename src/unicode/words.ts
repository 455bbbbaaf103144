import { isAscii } from './latin.ts';
import { isAsciiOrChinese } from './letters.ts';

/**
 * The words of a name in any style: `ErrInvalidMD5`, `ERR_INVALID_MD5` and `err-invalid-md5` have three each. Letters that have no
 * case are words by themselves.
 */
export function wordsOf(name: string): string[] {
  return name.match(patternFor(name)) ?? [];
}

/** As files are called: `HTTPErrorCode` is `http-error-code`. Empty where nothing is a word. */
export function kebabCase(name: string): string {
  return wordsOf(name).join('-').toLowerCase();
}

/** V8 takes long to compile Unicode properties, so most names are told without. */
function patternFor(name: string): RegExp {
  if (isAscii(name)) return /[A-Z]{2,}s(?![a-z])|[A-Z]+(?![a-z])\d*|[A-Z]?[a-z]+\d*|\d+/g;
  if (isAsciiOrChinese(name))
    return /[A-Z]{2,}s(?![a-z])|[A-Z]+(?![a-z])\d*|[A-Z]?[a-z]+\d*|\d+|[\u4e00-\u9fff]+/g;
  return /\p{Lu}{2,}s(?!\p{Ll})|\p{Lu}+(?!\p{Ll})\d*|\p{Lu}?\p{Ll}+\d*|\d+|(?:(?![\d_$\p{Lu}\p{Ll}])\p{ID_Continue})+/gu;
}
