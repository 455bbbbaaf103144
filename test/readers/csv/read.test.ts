import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/readers/csv.ts';
import { read } from '../../../src/readers/read.ts';
import { grid, readLines } from '../read-text.ts';

async function grids(...lines: string[]): Promise<string[][][]> {
  return (await readLines(csv, lines)).tables.map(grid);
}

describe('comma-separated values', () => {
  it('are one table, with its places in the file', async () => {
    const { tables } = await readLines(csv, [
      'code,text',
      '',
      '101,"a ""b"", c"',
      '102,"two',
      'lines"',
    ]);
    expect(tables.map(grid)).toEqual([
      [
        ['code', 'text'],
        ['101', 'a "b", c'],
        ['102', 'two\nlines'],
      ],
    ]);
    expect(tables[0]).toMatchObject({ kind: 'csv-table', line: 1, endLine: 5 });
    expect(tables[0]?.header).toHaveLength(1);
    expect(tables[0]?.rows[0]).toMatchObject([
      { line: 3, column: 1 },
      { line: 3, column: 6 },
    ]);
  });

  it.each([';', '\t', '|', ','])('may be separated by %j', async (delimiter) => {
    const lines = ['code,text', '1,a. b', '2,"c, d; e|f\tg"'].map((line) =>
      line.replace(',', delimiter),
    );
    expect(await grids(...lines)).toEqual([
      [
        ['code', 'text'],
        ['1', 'a. b'],
        ['2', 'c, d; e|f g'],
      ],
    ]);
  });

  it('say by what they are separated, where Excel wrote them', async () => {
    expect(await grids('sep=^', 'a^b', '1^2')).toEqual([
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ]);
  });

  it.each([
    [true, 'code,text'],
    [true, ',text'],
    [false, '0x1F,text'],
    [false, '-7.5,text'],
    [false, 'add,Adds a thing.'],
    [false, 'General,,'],
  ])('have a header: %s, in %s', async (expected, first) => {
    const { tables } = await readLines(csv, [first, '1,one', '2,two']);
    expect(tables[0]?.header.length).toBe(expected ? 1 : 0);
  });

  it('take quotes for what they are inside of a value', async () => {
    expect(await grids('a,b', 'the "x",  "y, z" w')).toEqual([
      [
        ['a', 'b'],
        ['the "x"', 'y, z w'],
      ],
    ]);
  });

  it('say what is wrong with them', async () => {
    const open = await readLines(csv, ['a,b', '1,"x', '2,y']);
    expect(open).toMatchObject({
      tables: [],
      diagnostics: [{ code: 'malformed-table', line: 2, column: 3 }],
    });
    const { tables, diagnostics } = await readLines(csv, ['a,b', '1,x, y', '2,z']);
    expect(tables.map(grid)).toEqual([
      [
        ['a', 'b', ''],
        ['1', 'x', 'y'],
        ['2', 'z', ''],
      ],
    ]);
    expect(diagnostics).toMatchObject([{ code: 'uncertain-row', line: 2, column: 6 }]);
  });
});

describe('their detection', () => {
  const lines = ['code,text', '1,"a, b"', '2,c', '3,d'];

  it.each(['codes.csv', 'codes.txt', 'codes'])('finds them in %s', async (path) => {
    expect((await read({ path, content: lines.join('\n') })).format).toBe('csv');
  });

  it.each([
    ['records of several widths', [...lines, '4,e,f']],
    ['a paragraph below', [...lines, '', 'And, then']],
    ['no header', lines.slice(1)],
    ['few records', lines.slice(0, 2)],
  ])('finds none in a text with %s', async (_, content) => {
    expect((await read({ path: 'a.txt', content: content.join('\n') })).format).toBe('text');
  });

  it('leaves tables of Markdown to Markdown', async () => {
    const content = 'code | text\n--- | ---\n1 | a\n2 | b';
    expect((await read({ path: 'a.txt', content })).format).toBe('markdown');
  });
});
