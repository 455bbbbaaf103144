import { expect, it } from 'vitest';
import { text } from '../../../src/readers/text.ts';
import { readLines } from '../read-text.ts';

async function codesAndLines(...lines: string[]): Promise<[string, number][]> {
  const { diagnostics } = await readLines(text, lines);
  return diagnostics.map(({ code, line }) => [code, line]);
}

const rows = ['Paper', '40400   no tray', '40900   tray locked'];

it('names codes that stand alone, with a text and without', async () => {
  expect(await codesAndLines('999 unknown', '', ...rows, '', 'Toner', '50000', '')).toEqual([
    ['uncertain-row', 1],
    ['uncertain-row', 8],
  ]);
});

it.each([
  ['codes that a table has', ['40400 no tray']],
  ['years', ['2024 was a good one']],
  ['sentences', ['500 pages were printed. Nobody read them.']],
  ['lines of a paragraph', ['Some printers print', '500 pages a minute,', 'and more.']],
  ['addresses', ['The author', '545 Printer Square', 'Tray Town']],
  ['numbered titles', ['12. Trays']],
])('says nothing of %s', async (_, lines) => {
  expect(await codesAndLines(...rows, '', ...lines)).toEqual([]);
});

it('names a code whose text is missing behind its dash', async () => {
  const lines = ['101 - no tray', '102 - locked', '103 -'];
  expect(await codesAndLines(...lines)).toEqual([['uncertain-row', 3]]);
});

it('names a header below which nothing was read', async () => {
  const lines = ['Code   Meaning', 'none of this is a row', 'nor is this'];
  expect(await codesAndLines(...lines)).toEqual([['unsplit-table', 1]]);
});

it('names a table that lines were drawn for', async () => {
  const lines = [
    '          +--------------+',
    '          |     Set      |',
    '  Name    | Code |  Ink  |',
    '  --------|------+-------|',
    '  Upper   |  10  |  yes  |',
    '  Lower   |  20  |  no   |',
    '  --------|------+-------|',
  ];
  expect(await codesAndLines(...lines)).toEqual([['unsplit-table', 4]]);
});
