import { describe, expect, it } from 'vitest';
import { scriptOf } from '../../src/unicode/script.ts';

describe('scriptOf', () => {
  it.each([
    ['a', 'latin'],
    ['É', 'latin'],
    ['Ａ', 'latin'],
    ['码', 'han'],
    ['々', 'han'],
    ['𠮷', 'han'],
    ['ァ', 'kana'],
    ['ー', 'kana'],
    ['ｶ', 'kana'],
    ['오', 'hangul'],
    ['ж', 'cyrillic'],
    ['خ', 'arabic'],
    ['λ', 'other'],
    ['7', 'digit'],
    ['７', 'digit'],
    ['۷', 'digit'],
    [' ', 'space'],
    ['\t', 'space'],
    ['\u3000', 'space'],
    ['\u00a0', 'space'],
    ['_', 'punctuation'],
    ['。', 'punctuation'],
    ['（', 'punctuation'],
    ['😀', 'punctuation'],
  ] as const)('%s is %s', (char, script) => {
    expect(scriptOf(char.codePointAt(0) ?? 0)).toBe(script);
  });
});
