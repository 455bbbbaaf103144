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
  '0 to 9',
  '(0, 9]',
  '500 or higher',
  '500 及以上',
  '<= 9',
  'code_5-code_9',
  '-9..-1',
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
  'more than 500-599',
  'the codes of all others that have to be listed: 500-599',
  '1,2, 3',
  '500-599th',
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
    [['1', '2', '3', '39000-9'], ['39000-9']],
    [
      ['1', '1-2', '3-4'],
      ['1-2', '3-4'],
    ],
    [['1', '1-2', '2-1'], []],
    [['E-mail', '4xx'], []],
    [['E_1', '4xx'], ['4xx']],
    [['see E_1', 'E_1 is late', '4xx'], []],
    [['_1', '4xx'], ['4xx']],
    [['0', '1', 'Any other value'], ['Any other value']],
    [['A1', 'A2', '其余'], ['其余']],
    [['01', '02', 'それ以外 '], ['それ以外 ']],
    [['01', '02', 'Other'], []],
    [['open', 'closed', 'any other value'], []],
    [['0', '1', 'other reasons'], []],
  ])('of %j are %j', (codes, ranges) => {
    expect([...rangesAmong(codes)]).toEqual(ranges);
  });
});
