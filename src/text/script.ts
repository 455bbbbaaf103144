/** What a character belongs to: a script, a digit, white space, punctuation. `other` is a script not told apart here. */
export type Script =
  | 'latin'
  | 'han'
  | 'kana'
  | 'hangul'
  | 'cyrillic'
  | 'arabic'
  | 'other'
  | 'digit'
  | 'space'
  | 'punctuation';

/** The script of one code point. Full-width letters and digits count as what they stand for. */
export function scriptOf(codePoint: number): Script {
  if (codePoint < 0x80) return ascii[codePoint] ?? 'punctuation';
  if (codePoint >= 0x4e00 && codePoint <= 0x9fff) return 'han';
  if (codePoint >= 0xac00 && codePoint <= 0xd7a3) return 'hangul';
  const char = String.fromCodePoint(codePoint);
  return tests.find(([, pattern]) => pattern.test(char))?.[0] ?? 'punctuation';
}

/** Whether a letter of any script stands there. */
export function isLetter(script: Script): boolean {
  return script !== 'digit' && script !== 'space' && script !== 'punctuation';
}

/** In the order of trial, once ASCII and the large blocks are settled. */
const tests: readonly (readonly [Script, RegExp])[] = [
  ['space', /^\s$/],
  ['digit', /^\p{Nd}$/u],
  ['kana', /^[\p{Script=Hiragana}\p{Script=Katakana}ー]$/u],
  ['han', /^\p{Script=Han}$/u],
  ['latin', /^\p{Script=Latin}$/u],
  ['cyrillic', /^\p{Script=Cyrillic}$/u],
  ['arabic', /^\p{Script=Arabic}$/u],
  ['hangul', /^\p{Script=Hangul}$/u],
  ['other', /^[\p{L}\p{M}\p{N}]$/u],
];

const ascii: readonly Script[] = Array.from({ length: 0x80 }, (_, codePoint) => {
  const char = String.fromCharCode(codePoint);
  if (/[0-9]/.test(char)) return 'digit';
  if (/[A-Za-z]/.test(char)) return 'latin';
  return /\s/.test(char) ? 'space' : 'punctuation';
});

/** Whether it is a combining mark. */
export function isMark(codePoint: number): boolean {
  return codePoint >= 0x300 && /^\p{M}$/u.test(String.fromCodePoint(codePoint));
}
