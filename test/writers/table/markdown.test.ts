import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell, Table } from '../../../src/model/table.ts';
import { read } from '../../../src/readers/read.ts';
import { tableMarkdown } from '../../../src/writers/table/markdown.ts';
import { cellText, table } from './arbitraries.ts';
import { expectReadBack } from './read-back.ts';

function of(header: Cell[][], rows: Cell[][]): Table {
  const place = { id: 't', kind: 'pipe' as const, line: 1, endLine: 3 };
  return { ...place, headings: [], caption: null, header, rows, spans: [], confidence: 1 };
}

function cell(text: string, markdown?: string): Cell {
  return { text, ...(markdown !== undefined && { markdown }), line: 1, column: 1 };
}

describe('a pipe table', () => {
  test('is aligned, and keeps the markup of its cells', () => {
    const rows = [
      [cell('200'), cell('see a|b', 'see `a|b`')],
      [cell('错误'), cell('a*b\nc')],
    ];
    expect(tableMarkdown(of([[cell('Code'), cell('Text')]], rows))).toBe(
      `| Code | Text       |
| ---- | ---------- |
| 200  | see \`a\\|b\` |
| 错误 | a\\*b<br>c  |
`,
    );
  });

  test('has an empty header where the table has none, and rows for what its header has more', () => {
    const [a, b] = [cell('a'), cell('b')];
    expect(tableMarkdown(of([], [[a, b]]))).toBe('|     |     |\n| --- | --- |\n| a   | b   |\n');
    expect(tableMarkdown(of([[a], [b]], []))).toBe('| a   |\n| --- |\n| b   |\n');
  });

  test('gives up the markup that GFM cannot express', () => {
    expect(tableMarkdown(of([[cell('a\\|b', '`a\\|b`')]], []))).toContain('| a\\\\\\|b |');
    expect(tableMarkdown(of([[cell('a\\\\|b', '`a\\\\|b`')]], []))).toContain('| `a\\\\\\|b` |');
  });
});

/** Borders of cells from here to the end of the line. */
function pipesIn(rest: string): number {
  return /.*/.exec(rest)?.[0].match(/(?<!\\)\|/g)?.length ?? 0;
}

test('any table of one header row reads back from Markdown', async () => {
  const tables = table(cellText, false).filter(({ header }) => header.length === 1);
  await fc.assert(
    fc.asyncProperty(tables, async (given) => {
      const written = tableMarkdown(given);
      const shown = await expectReadBack(
        { ...given, caption: null },
        { written, format: 'markdown' },
      );
      expect(shown.map(({ cell: { line } }) => line)).toEqual(
        shown.map(({ row }) => (row === 0 ? 1 : row + 2)),
      );
      expect(shown.map(({ column, rest }) => column + pipesIn(rest))).toEqual(
        shown.map(() => given.header[0]?.length),
      );
    }),
  );
});

test('what a reader reads with markup, it reads again', async () => {
  const source = `| a | b |\n| - | - |\n| *x* \`y \\| z\` | [l](https://a.example/b_c "t") **s** ~~d~~ |\n`;
  const first = await read({ path: 'a.md', content: source });
  const [given] = first.tables;
  if (given === undefined) throw new Error('no table');
  const second = await read({ path: 'a.md', content: tableMarkdown(given) });
  const cells = ({ rows }: Table): unknown =>
    rows.flat().map(({ text, markdown }) => [text, markdown]);
  expect(second.tables.map(cells)).toEqual([cells(given)]);
  expect(given.rows.flat().map(({ text }) => text)).toEqual(['x y | z', 'l s d']);
});
