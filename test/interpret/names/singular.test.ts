import { expect, test } from 'vitest';
import { acronymsIn, singularOf } from '../../../src/interpret/names/singular.ts';

test.each([
  ['Statuses', 'Status'],
  ['Codes', 'Code'],
  ['Categories', 'Category'],
  ['Cookies', 'Cookie'],
  ['Movies', 'Movie'],
  ['Ties', 'Tie'],
  ['Classes', 'Class'],
  ['Boxes', 'Box'],
  ['Branches', 'Branch'],
  ['Dishes', 'Dish'],
  ['Houses', 'House'],
  ['Buses', 'Bus'],
  ['Uses', 'Use'],
  ['Causes', 'Cause'],
  ['Gases', 'Gase'],
])('one of %s is one %s', (word, singular) => {
  expect(singularOf(word)).toBe(singular);
});

test.each(['Status', 'Analysis', 'Class', 'Metrics', 'As', 'S3', 'Ds1', 'Code', 'APIs'])(
  '%s is no plural',
  (word) => {
    expect(singularOf(word)).toBe(word);
  },
);

test.each([
  ['Supported DNS and mTLS', ['dns', 'mtls']],
  ['Supported APIs', []],
  ['Codes of RFC3339', ['rfc3339']],
  ['ERROR CODES OF DNS', ['of', 'dns']],
  ['xHTTPx A1', ['a1']],
  ['A', []],
])('the words of %j that can be no plural are %j', (text, acronyms) => {
  expect([...acronymsIn(text)]).toEqual(acronyms);
});
