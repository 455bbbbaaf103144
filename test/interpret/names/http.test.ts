import { expect, test } from 'vitest';
import { httpPhrases } from '../../../src/interpret/names/http.ts';

test.each([
  [['HTTP status codes'], [200, 404, 429], ['OK', 'Not Found', 'Too Many Requests']],
  [
    ['Errors', 'Status code'],
    ['200', '404'],
    ['OK', 'Not Found'],
  ],
  [['HTTP 状态码'], [200, 404, 499], ['OK', 'Not Found', undefined]],
  [
    ['Errors', 'Code'],
    [200, 404],
    [undefined, undefined],
  ],
  [['HTTP errors'], [404, 40401], [undefined, undefined]],
  [['HTTP errors'], [404, 461, 462], [undefined, undefined, undefined]],
])('of a table about %j, the values %j', (texts, values, phrases) => {
  expect(values.map(httpPhrases(texts, values))).toEqual(phrases);
});
