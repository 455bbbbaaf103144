import { expect, test } from 'vitest';
import { httpPhrases, likelyPhrases } from '../../../src/interpret/names/http.ts';

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

test.each([
  [
    [400, 404, 500],
    ['Bad Request', 'Not Found', 'Internal Server Error'],
  ],
  [
    ['403', '429'],
    ['Forbidden', 'Too Many Requests'],
  ],
  [[404], [undefined]],
  [
    [400, 405],
    [undefined, undefined],
  ],
  [
    [400, 401, 402, 403],
    [undefined, undefined, undefined, undefined],
  ],
  [
    [101, 404],
    [undefined, undefined],
  ],
  [
    [404, 40401],
    [undefined, undefined],
  ],
])('the values %j alone are likely to be statuses, or not', (values, phrases) => {
  expect(values.map(likelyPhrases(values))).toEqual(phrases);
});
