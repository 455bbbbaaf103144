import ts from 'typescript5';
import { expect, it } from 'vitest';
import { hasKnownLetters } from '../../src/unicode/identifier-letters.ts';

const all = Array.from({ length: 0x110000 }, (_, code) => code).filter(
  (code) => code < 0xd800 || code > 0xdfff,
);
const known = all.filter((code) => code > 0x7f && hasKnownLetters(String.fromCodePoint(code)));

it('knows letters of TypeScript alone, all in the Basic Multilingual Plane', () => {
  // Punctuation between Chinese characters is told apart before.
  const letters = known.filter((code) => /\p{ID_Continue}/u.test(String.fromCodePoint(code)));
  expect(letters.length).toBeGreaterThan(40_000);
  expect(letters.filter((code) => !ts.isIdentifierPart(code, ts.ScriptTarget.ESNext))).toEqual([]);
});

it.each(['é', 'ß', 'ж', 'λ', 'あ', 'ー', '你', '한', 'ก', 'अ', 'ا', '\u0301'])(
  'knows %s',
  (letter) => {
    expect(hasKnownLetters(letter)).toBe(true);
  },
);

it.each([
  ['Unicode 16', '\ua7da'],
  ['Unicode 16', '\u1c89'],
  ['Unicode 17', '\ua7ce'],
  ['Unicode 15', '\u0ece'],
  ['Unicode 14', '\u0870'],
  ['beyond the Basic Multilingual Plane', '\u{20000}'],
  ['no letter', '\u00d7'],
])('does not know what is of %s', (_, letter) => {
  expect(hasKnownLetters(letter)).toBe(false);
});
