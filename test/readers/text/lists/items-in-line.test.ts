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

it('reads pairs of a dictionary, whose codes may have points', async () => {
  const lines = ['{', '  "-1.2": "no tray", "-1.0": "locked",', '  "10.1": "jam; in tray 2"', '}'];
  expect((await readLines(text, lines)).tables.map(grid)).toEqual([
    [
      ['-1.2', 'no tray'],
      ['-1.0', 'locked'],
      ['10.1', 'jam; in tray 2'],
    ],
  ]);
});
