import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scriptOf, scriptRuns } from '../../src/text/script.ts';

const runs = (text: string): string[] =>
  scriptRuns(text).map(({ script, start, end }) => `${script}:${text.slice(start, end)}`);

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

describe('scriptRuns', () => {
  it('cuts where the script changes', () => {
    expect(runs('4001Bad key密钥エラー!')).toEqual([
      'digit:4001',
      'latin:Bad',
      'space: ',
      'latin:key',
      'han:密钥',
      'kana:エラー',
      'punctuation:!',
    ]);
  });

  it('keeps a combining mark with its letter', () => {
    expect(runs('e\u0301é')).toEqual(['latin:e\u0301é']);
  });

  it('covers any text without gaps', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(
          scriptRuns(text)
            .map(({ start, end }) => text.slice(start, end))
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
