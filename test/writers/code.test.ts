import { describe, expect, test } from 'vitest';
import { code, codeText, partsOf, vouch } from '../../src/writers/code.ts';

describe('code', () => {
  test('is made of fixed text and other code', () => {
    expect(codeText(code`const ${vouch('a')} = ${vouch('"\\n"')};`)).toBe('const a = "\\n";');
  });

  test('cannot be forged by data', () => {
    const real = vouch('x');
    const forged: unknown[] = [
      { ...real },
      Object.create(real),
      JSON.parse('{"text":"x"}'),
      'x',
      1,
    ];
    expect(forged.map(partsOf)).toEqual(forged.map(() => undefined));
    expect(() => code`${Object.create(real)}`).toThrow('only looks like code');
  });

  test('refuses to become a part of a string', () => {
    expect(() => `${vouch('x')}`).toThrow('cannot be joined with strings');
  });
});
