import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeText } from '../../../src/writers/code.ts';
import { literal } from '../../../src/writers/typescript/literal.ts';
import { nastyText } from '../arbitraries.ts';

describe('a literal', () => {
  test.each([
    ['plain', '"plain"'],
    ["it's", `"it's"`],
    ['say "hi"', `'say "hi"'`],
    [`"it's"`, `'"it\\'s"'`],
    [`'"`, `"'\\""`],
    ['a\\b', '"a\\\\b"'],
    ['a\nb\rc\td', '"a\\nb\\rc\\td"'],
    ['`${x}` */ <!-- </script>', '"`${x}` */ <!-- </script>"'],
    ['\u2028\u202e\ud800\0', '"\\u2028\\u202e\\ud800\\u0000"'],
    ['错误 👍', '"错误 👍"'],
    [0, '0'],
    [-0, '0'],
    [-1, '-1'],
    [2147942405, '2147942405'],
    [0.1, '0.1'],
    [1e21, '1e21'],
    [-1e-7, '-1e-7'],
    [true, 'true'],
    [null, 'null'],
  ])('of %j is %s', (value, expected) => {
    expect(codeText(literal(value))).toBe(expected);
  });

  test.each([NaN, Infinity, -Infinity])('of %d there is none', (value) => {
    expect(() => literal(value)).toThrow(`${value} has no literal`);
  });

  test('is not made of what no catalog may hold', () => {
    const values: never[] = JSON.parse('[["0; attack()"], {"a": 1}]');
    for (const value of values) expect(() => literal(value)).toThrow('type object has no literal');
  });

  test('shows all that is in it, and reads back as the text', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const written = codeText(literal(text));
        expect(written).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u);
        expect(new Function(`return ${written}`)()).toBe(text);
      }),
    );
  });
});
