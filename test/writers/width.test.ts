import { util } from 'prettier';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/writers/width.ts';

describe('displayWidth', () => {
  test.each([
    ['', 0],
    ['abc', 3],
    ['错误码', 6],
    ['ｱ', 1],
    ['Ａ', 2],
    ['e\u0301', 1],
    ['ที่', 1],
    ['👨‍👩‍👧', 2],
    ['1️⃣', 2],
    ['❤️', 2],
    ['❤', 1],
    ['✌🏽', 2],
    ['🇫🇷', 2],
  ])('%j takes %i columns, as prettier counts', (text, width) => {
    expect(displayWidth(text)).toBe(width);
    expect(util.getStringWidth(text)).toBe(width);
  });

  test('counts every character as prettier does', () => {
    const different: string[] = [];
    for (let codePoint = 0x20; codePoint < 0x30000; codePoint++) {
      const character = String.fromCodePoint(codePoint);
      // DEL is a character of ASCII to one and a control to the other; it is written escaped.
      if (codePoint === 0x7f) continue;
      if (displayWidth(character) !== util.getStringWidth(character)) different.push(character);
    }
    expect(different).toEqual([]);
  });
});
