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
  if (/[\u2010-\u2027\u3001-\u3004\u3008-\u3020\uff01-\uff0f\uff1a-\uff20]/.test(char))
    return 'punctuation';
  return tests.find(([, isOne]) => isOne(char))?.[0] ?? 'punctuation';
}

/** Whether a letter of any script stands there. */
export function isLetter(script: Script): boolean {
  return script !== 'digit' && script !== 'space' && script !== 'punctuation';
}

/** In the order of trial, once ASCII and the large blocks are settled. As functions, since V8 takes long to compile them all. */
const tests: readonly (readonly [Script, (char: string) => boolean])[] = [
  ['space', (char) => /^\s$/.test(char)],
  ['digit', (char) => /^\p{Nd}$/u.test(char)],
  ['kana', (char) => /^[\p{Script=Hiragana}\p{Script=Katakana}ー]$/u.test(char)],
  ['han', (char) => /^\p{Script=Han}$/u.test(char)],
  ['latin', (char) => /^\p{Script=Latin}$/u.test(char)],
  ['cyrillic', (char) => /^\p{Script=Cyrillic}$/u.test(char)],
  ['arabic', (char) => /^\p{Script=Arabic}$/u.test(char)],
  ['hangul', (char) => /^\p{Script=Hangul}$/u.test(char)],
  ['other', (char) => /^[\p{L}\p{M}\p{N}]$/u.test(char)],
];

const ascii: readonly Script[] = Array.from({ length: 0x80 }, (_, codePoint) => {
  const char = String.fromCharCode(codePoint);
  if (/[0-9]/.test(char)) return 'digit';
  if (/[A-Za-z]/.test(char)) return 'latin';
  return /\s/.test(char) ? 'space' : 'punctuation';
});

/** Whether it is a combining mark. */
export function isMark(codePoint: number): boolean {
  if (codePoint < 0x300 || (codePoint >= 0x3400 && codePoint <= 0x9fff)) return false;
  return /^\p{M}$/u.test(String.fromCodePoint(codePoint));
}
