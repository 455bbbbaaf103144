import { expect, it } from 'vitest';
import { text } from '../../../../src/readers/text.ts';
import { grid, readLines } from '../../read-text.ts';

async function grids(...lines: string[]): Promise<string[][][]> {
  return (await readLines(text, lines)).tables.map(grid);
}

const records = [
  'ERROR ID',
  'MESSAGE',
  'DESCRIPTION',
  '',
  'TR001',
  'The tray is out of range.',
  '* Somebody asked for a tray that the printer',
  'does not have.',
  '',
  'TR002',
  'The tray is open.',
  '* Close it.',
  '',
  'TR003',
  'The tray is empty.',
  '* Fill it.',
];

it('reads paragraphs below a code of their own, whose bullets begin cells', async () => {
  expect(await grids(...records)).toEqual([
    [
      ['ERROR ID', 'MESSAGE', 'DESCRIPTION'],
      [
        'TR001',
        'The tray is out of range.',
        'Somebody asked for a tray that the printer does not have.',
      ],
      ['TR002', 'The tray is open.', 'Close it.'],
      ['TR003', 'The tray is empty.', 'Fill it.'],
    ],
  ]);
});

it('finds none in two such paragraphs', async () => {
  expect(await grids(...records.slice(4, 12))).toEqual([]);
});
