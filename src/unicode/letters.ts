/**
 * What texts of any script consist of. V8 takes up to a millisecond to compile a pattern with Unicode properties, so ASCII
 * and Chinese, which nearly all texts are, is told without one.
 */

/** Nothing but ASCII, Chinese characters, and the punctuation that stands between them. */
export function isAsciiOrChinese(text: string): boolean {
  return /^[\0-\x7f\u2010-\u2027\u3000-\u3004\u3008-\u3020\u4e00-\u9fff\uff01-\uff0f\uff1a-\uff20]*$/.test(
    text,
  );
}

/** General category L. */
export function hasLetter(text: string): boolean {
  if (/[A-Za-z\u4e00-\u9fff]/.test(text)) return true;
  return !isAsciiOrChinese(text) && /\p{L}/u.test(text);
}

export function beginsWithLetter(text: string): boolean {
  if (/^[A-Za-z\u4e00-\u9fff]/.test(text)) return true;
  return /^[^\0-\x7f]/.test(text) && /^\p{L}/u.test(text);
}

/** The letters, each by itself. */
export function lettersIn(text: string): string[] {
  return text.match(isAsciiOrChinese(text) ? /[A-Za-z\u4e00-\u9fff]/g : /\p{L}/gu) ?? [];
}

export function latinLettersIn(text: string): string[] {
  return text.match(isAsciiOrChinese(text) ? /[A-Za-z]/g : /\p{Script=Latin}/gu) ?? [];
}

/** Letters, marks and digits that stand together. */
export function wordsIn(text: string): string[] {
  const word = isAsciiOrChinese(text) ? /[A-Za-z\d\u4e00-\u9fff]+/g : /[\p{L}\p{M}\p{N}]+/gu;
  return text.match(word) ?? [];
}

export function hasHan(text: string): boolean {
  if (/[\u4e00-\u9fff]/.test(text)) return true;
  return !isAsciiOrChinese(text) && /\p{Script=Han}/u.test(text);
}
