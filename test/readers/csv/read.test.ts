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

  it('may have remarks behind `#`, and so may the header be marked', async () => {
    const lines = ['# all, of them, from Monday', '#code,text', '1,one', '# no more', '#2,two'];
    expect(await grids(...lines)).toEqual([
      [
        ['code', 'text'],
        ['1', 'one'],
        ['#2', 'two'],
      ],
    ]);
    const { tables } = await readLines(csv, lines);
    expect(tables[0]?.header[0]?.[0]).toMatchObject({ line: 2, column: 2 });
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
    ['few records', lines.slice(0, 2)],
    ['commas of prose', ['Come, he said.', 'Go, said she.', 'No, they both said.']],
  ])('finds none in a text with %s', async (_, content) => {
    expect((await read({ path: 'a.txt', content: content.join('\n') })).format).toBe('text');
  });

  it.each([
    ['no header, but cells in quotes', ['1,"Late, very",red', '2,Gone,red', '3,Hot,blue']],
    ['no header, but numbers that differ', ['1,Late', '2,Gone', '3,Hot']],
    ['a remark above', ['# of Monday, by us, all', 'code;text', '1;Late', '2;Gone', '3;Hot']],
  ])('finds them with %s', async (_, content) => {
    const { format, tables } = await read({ path: 'stdin', content: content.join('\n') });
    expect([format, tables.length]).toEqual(['csv', 1]);
  });

  it.each([
    ['csv', ['0, No error', '1, No tray, or an open one', '2, No ink', '3, Jam', '4, Too hot']],
    ['text', ['Open, the tray', 'Empty, or so it seems, is it', 'No, not now', 'Jam, and so on']],
  ])(
    'are known as %s by a code of its own on each line, whatever its text has',
    async (is, lines) => {
      expect((await read({ path: 'a.txt', content: lines.join('\n') })).format).toBe(is);
    },
  );

  it('takes tabs alone for borders in a .tsv', async () => {
    const content = 'Name\tFlags\nA\tREAD|RUN,x\nB\tREAD|WRITE,y\nC\tREAD\n';
    const { format, tables } = await read({ path: 'codes.tsv', content });
    expect(format).toBe('csv');
    expect(tables.map(grid)).toEqual([
      [
        ['Name', 'Flags'],
        ['A', 'READ|RUN,x'],
        ['B', 'READ|WRITE,y'],
        ['C', 'READ'],
      ],
    ]);
  });

  it('leaves tables of Markdown to Markdown', async () => {
    const content = 'code | text\n--- | ---\n1 | a\n2 | b';
    expect((await read({ path: 'a.txt', content })).format).toBe('markdown');
  });
});
