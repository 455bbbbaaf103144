import { expect, it } from 'vitest';
import { headOf, separatorOf } from '../../../../src/readers/text/model/shapes.ts';
import { shapesOf } from '../../../../scripts/line-shapes.ts';

it.each([
  ['404', 'number'],
  ['2019', 'year'],
  ['7', 'digits'],
  ['-1', 'signed'],
  ['0x1F', 'hex'],
  ['c76f1a2', 'hash'],
  ['E404', 'tagged'],
  ['NO_TRAY', 'name'],
  ['EPERM', 'upper'],
  ['tray', 'word'],
  ['a tray', 'words'],
  ['', 'empty'],
])('tells %s: %s', (text, head) => {
  expect(headOf(text)).toBe(head);
});

it.each([
  [': ', 'colon'],
  ['：', 'colon'],
  ['" : "', 'colon'],
  ['  ', 'gap'],
  [' ', 'space'],
  ['\t', 'tab'],
  ['——', 'hyphen'],
  [' - ', 'dash'],
  ['、', 'comma'],
  ['', 'glue'],
  ['\n', 'line'],
])('tells %j between cells: %s', (between, separator) => {
  expect(separatorOf(between)).toBe(separator);
});

it('gives every way to read a line', () => {
  expect(shapesOf('E404: no tray')).toEqual(['tagged colon', 'words line']);
  expect(shapesOf('tray two   is open')).toEqual(['word space', 'words gap', 'text line']);
});
