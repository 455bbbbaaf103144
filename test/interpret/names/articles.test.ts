import { expect, it } from 'vitest';
import { isEnglish, withoutArticles } from '../../../src/interpret/names/articles.ts';

it.each([
  ['The input could not be read', 'input could not be read'],
  ['a key of an order', 'key of order'],
  ['Order needs the “id” field', 'Order needs “id” field'],
  ["Call needs a 'from' field", "Call needs 'from' field"],
])('%s is %s without articles', (text, expected) => {
  expect(withoutArticles(text)).toBe(expected);
});

it.each(['Hepatitis A test', 'a or b is missing', 'Vote in bath', 'The', 'Plan A'])(
  '%s has no articles',
  (text) => {
    expect(withoutArticles(text)).toBe(text);
  },
);

it('is known by its small words', () => {
  expect(isEnglish(['Cannot open', 'Order is late'])).toBe(true);
  expect(isEnglish(['Acceso a la cuenta denegado', 'Cuenta cerrada'])).toBe(false);
});
