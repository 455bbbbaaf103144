import { expect, it } from 'vitest';
import { text } from '../../../../src/readers/text.ts';
import { grid, readLines } from '../../read-text.ts';

async function grids(...lines: string[]): Promise<string[][][]> {
  return (await readLines(text, lines)).tables.map(grid);
}

it('reads pairs of a dictionary, whose codes may have points', async () => {
  const lines = ['{', '  "-1.2": "no tray", "-1.0": "locked",', '  "10.1": "jam; in tray 2"', '}'];
  expect(await grids(...lines)).toEqual([
    [
      ['-1.2', 'no tray'],
      ['-1.0', 'locked'],
      ['10.1', 'jam; in tray 2'],
    ],
  ]);
});
