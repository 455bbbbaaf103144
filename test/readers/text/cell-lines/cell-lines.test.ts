import { describe, expect, it } from 'vitest';
import { text } from '../../../../src/readers/text.ts';
import { grid, readLines } from '../../read-text.ts';

describe('cells on lines of their own', () => {
  it('are doubtful where no header says so', async () => {
    const lines = ['E404', 'no tray', 'E409', 'tray locked', 'E410', 'jam'];
    const { tables, diagnostics } = await readLines(text, lines);
    expect(tables.map(grid)).toEqual([
      [
        ['E404', 'no tray'],
        ['E409', 'tray locked'],
        ['E410', 'jam'],
      ],
    ]);
    expect(tables[0]?.confidence).toBeLessThan(0.9);
    expect(diagnostics).toMatchObject([{ code: 'uncertain-row', line: 1 }]);
  });

  it('are not the lines of paragraphs below a name', async () => {
    const paragraph = (name: string): string[] => [
      name,
      '',
      'holds whatever the tray below it holds, and',
      'some more of it.',
      '',
    ];
    const lines = ['TRAY10', 'TRAY20', 'TRAY30', 'TRAY40'].flatMap(paragraph);
    expect((await readLines(text, lines)).tables).toEqual([]);
  });
});

/** As a word processor saves a document as plain text: cells end in CR, paragraphs in CRLF. */
async function readCells(...parts: (string | string[])[]): ReturnType<typeof readLines> {
  const ends = parts.map((part) =>
    typeof part === 'string' ? `${part}\r\n` : `${part.join('\r')}\r\r\n`,
  );
  return readLines(text, [ends.join('')]);
}

describe('cells that a word processor ended', () => {
  it('are said to be left out where nothing tells their rows', async () => {
    const cells = ['Kind', 'reply', 'Name', 'Type', 'Length', 'tray', 'string', '20', '', 'trays'];
    const { tables, diagnostics } = await readCells('Fields', cells, 'The end.');
    expect(tables).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'unsplit-table', line: 2 }]);
  });
});
