import { expect, it } from 'vitest';
import { text } from '../../../../src/readers/text.ts';
import { grid, readLines } from '../../read-text.ts';

it('reads a list that lost its line ends', async () => {
  const { tables } = await readLines(text, [
    'Replies',
    '0: printed400: no tray (upper or lower)409：卡纸500: no ink',
    'What follows is text.',
  ]);
  expect(tables.map(grid)).toEqual([
    [
      ['0', 'printed'],
      ['400', 'no tray (upper or lower)'],
      ['409', '卡纸'],
      ['500', 'no ink'],
    ],
  ]);
  expect(tables[0]?.confidence).toBeLessThan(1);
  expect(tables[0]?.headings).toEqual(['Replies']);
});

it.each([
  ['too few codes', '0: printed400: no tray'],
  ['codes that do not ascend', '9: printed4: no tray7: jam2: no ink'],
  ['times', '8: opens at10:30, at11:45, at12:15 and at13:20'],
  ['codes behind spaces', '1: no 2: tray 3: jam 4: ink'],
])('finds no list in %s', async (_, line) => {
  expect((await readLines(text, [line])).tables).toEqual([]);
});
