import { describe, expect, it } from 'vitest';
import { read } from '../../../src/readers/read.ts';
import { grid } from '../read-text.ts';

const expected = [
  ['code', 'text'],
  ['1', 'one'],
  ['2', ''],
];

const mysql = [
  '+------+------+',
  '| code | text |',
  '+------+------+',
  '|    1 | one  |',
  '|    2 |      |',
  '+------+------+',
];

const boxes = ['┌─┬┐│├┼┤└┴┘', '╔═╦╗║╠╬╣╚╩╝', '╭─┬╮│├┼┤╰┴╯'].map((characters) => {
  const [tl, h, t, tr, v, l, x, r, bl, b, br] = characters;
  const border = (left = '', middle = '', right = ''): string =>
    `${left}${h?.repeat(6)}${middle}${h?.repeat(6)}${right}`;
  const rows = ['| code | text |', '|    1 | one  |', '|    2 |      |'].map((row) =>
    row.replaceAll('|', v ?? ''),
  );
  const [header = '', ...body] = rows;
  const [top, line, bottom] = [border(tl, t, tr), border(l, x, r), border(bl, b, br)];
  return { header, body, top, line, bottom };
});

describe('a table that a program printed', () => {
  it('has a row a line', async () => {
    const lines = ['mysql> SELECT * FROM codes;', ...mysql, '2 rows in set'];
    const { format, tables, diagnostics } = await read({ path: 'a', content: lines.join('\n') });
    expect({ format, diagnostics }).toEqual({ format: 'text', diagnostics: [] });
    expect(tables.map(grid)).toEqual([expected]);
    expect(tables[0]).toMatchObject({ kind: 'grid', line: 2, endLine: 7 });
    expect(tables[0]?.rows[0]?.[0]).toMatchObject({ line: 5, column: 6 });
  });

  it.each(boxes)('may be drawn with $top', async ({ header, body, top, line, bottom }) => {
    const [first = '', second = ''] = body;
    for (const rows of [body, [first, line, second]]) {
      const content = [top, header, line, ...rows, bottom].join('\n');
      expect((await read({ path: 'a.txt', content })).tables.map(grid)).toEqual([expected]);
    }
  });

  it('may have a title across all columns, and bars of its own in a cell', async () => {
    const content = [
      '┌───────────────┐',
      '│ Tray replies  │',
      '├──────┬────────┤',
      '│ code │ text   │',
      '├──────┼────────┤',
      '│    1 │ one |  │',
      '│      │ more   │',
      '├──────┼────────┤',
      '│    2 │        │',
      '└──────┴────────┘',
    ].join('\n');
    const { tables } = await read({ path: 'a.txt', content });
    expect(tables.map(grid)).toEqual([
      [
        ['code', 'text'],
        ['1', 'one | more'],
        ['2', ''],
      ],
    ]);
    expect(tables[0]).toMatchObject({ caption: 'Tray replies', line: 1, endLine: 10 });
  });

  it.each([
    ['lines that go on in a cell', mysql.with(4, '|      | two  |')],
    ['a border below each row', mysql.toSpliced(4, 0, mysql[0] ?? '')],
    ['a header by its border', mysql.with(2, '+======+======+')],
  ])('is a grid of reStructuredText with %s', async (_, lines) => {
    expect((await read({ path: 'a.txt', content: lines.join('\n') })).format).toBe('rst');
  });

  it.each([
    ['no bottom', mysql.slice(0, -1)],
    ['a row of other cells', mysql.with(4, '| 2 | 3 | 4 |')],
    ['no rows', mysql.slice(0, 3)],
  ])('is none with %s', async (_, lines) => {
    const { tables } = await read({ path: 'a', content: lines.join('\n') }, { format: 'text' });
    expect(tables.filter(({ kind }) => kind === 'grid')).toEqual([]);
  });
});
