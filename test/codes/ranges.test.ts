import { describe, expect, test } from 'vitest';
import { isRange, rangesAmong } from '../../src/codes/ranges.ts';

test.each([
  '500-599',
  '500 – 599',
  '500~599',
  '５００～５９９',
  '500 to 599',
  '500至599',
  '500..599',
  '-32099 to -32000',
  '-32000 - -32099',
  '0x10-0x1F',
  '[500, 599]',
  'E100-E199',
  '5xx',
  '5XX',
  '5**',
  '10xx',
  'E1xx',
  '>= 500',
  '≥500',
  '500+',
  '500以上',
  '500 and above',
  '5xx Broken',
  '500-599: Broken',
  '5xx（坏了）',
])('%s is a range', (text) => {
  expect(isRange(text)).toBe(true);
});

test.each([
  '500',
  '-500',
  '500-500',
  '599-500',
  '500, 599',
  '1,000',
  '17 - ERR_X',
  '404*',
  '0x1F',
  'E100',
  'E_5-x',
  'ISO-8859-1',
  'max',
  '4x4',
  '500 Broken',
  '2024-05-01',
  '',
])('%j is none', (text) => {
  expect(isRange(text)).toBe(false);
});

describe('the ranges of a column', () => {
  test.each([
    [
      ['1', '2-9', '1xx'],
      ['2-9', '1xx'],
    ],
    [['E100', 'E200-E299'], ['E200-E299']],
    [['1xx', '2xx', 'other'], []],
    [['1', '1-2', '2-1', '3xx'], ['3xx']],
  ])('of %j are %j', (codes, ranges) => {
    expect([...rangesAmong(codes)]).toEqual(ranges);
  });
});
