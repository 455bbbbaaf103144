import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginsWithLetter,
  hasHan,
  hasLetter,
  isAsciiOrChinese,
  latinLettersIn,
  lettersIn,
  wordsIn,
} from '../../src/unicode/letters.ts';

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'aZ7_ -错误（，。“é́жー々７Ａ😀𠮷\u3000\u200b') }),
);
const characters = Array.from({ length: 0x1_0000 }, (_, unit) => String.fromCharCode(unit));

describe('all that is told without Unicode properties is told as they do', () => {
  it('for each character', () => {
    const wrong = characters.filter(
      (character) =>
        hasLetter(character) !== /\p{L}/u.test(character) ||
        hasHan(character) !== /\p{Script=Han}/u.test(character) ||
        wordsIn(character).length !== Number(/[\p{L}\p{M}\p{N}]/u.test(character)) ||
        latinLettersIn(character).length !== Number(/\p{Script=Latin}/u.test(character)),
    );
    expect(wrong).toEqual([]);
  });

  it('for texts', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(hasLetter(text)).toBe(/\p{L}/u.test(text));
        expect(beginsWithLetter(text)).toBe(/^\p{L}/u.test(text));
        expect(hasHan(text)).toBe(/\p{Script=Han}/u.test(text));
        expect(lettersIn(text)).toEqual(text.match(/\p{L}/gu) ?? []);
        expect(latinLettersIn(text)).toEqual(text.match(/\p{Script=Latin}/gu) ?? []);
        expect(wordsIn(text)).toEqual(text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
      }),
    );
  });
});

describe('isAsciiOrChinese', () => {
  it.each(['', 'Not found', '传入的 AppKey 无效（请重试）。', '“错误”…'])('%j is', (text) => {
    expect(isAsciiOrChinese(text)).toBe(true);
  });

  it.each(['café', 'エラー', '々', '７', 'Ａ', '😀', '\u200b'])('%j is not', (text) => {
    expect(isAsciiOrChinese(text)).toBe(false);
  });
});
