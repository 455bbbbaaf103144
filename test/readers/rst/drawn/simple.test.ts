import { describe, expect, it } from 'vitest';
import { faultsOf, readRst, textsOf } from '../tables.ts';

describe('a simple table', () => {
  it('has its header between the first two borders', async () => {
    const document = await readRst(`
      ====  =======
      Code  Meaning
      ====  =======
      1     one
      2     two
      ====  =======
    `);
    expect(textsOf(document)).toEqual([
      [
        ['Code', 'Meaning'],
        ['1', 'one'],
        ['2', 'two'],
      ],
    ]);
    expect(document.tables[0]).toMatchObject({ kind: 'simple', line: 1, endLine: 6 });
    expect(document.tables[0]?.header).toHaveLength(1);
  });

  it('needs no header', async () => {
    const document = await readRst(`
      ===  ===
      a    b
      ===  ===
    `);
    expect(document.tables[0]?.header).toEqual([]);
    expect(textsOf(document)).toEqual([[['a', 'b']]]);
  });

  it('spans columns by an underline, in the header and below', async () => {
    const document = await readRst(`
      ===  ===  ===
      in        out
      --------  ---
      a    b    c
      ===  ===  ===
      all
      -------------
      1    2    3
      ===  ===  ===
    `);
    expect(textsOf(document)).toEqual([
      [
        ['in', 'in', 'out'],
        ['a', 'b', 'c'],
        ['all', 'all', 'all'],
        ['1', '2', '3'],
      ],
    ]);
    expect(document.tables[0]?.header).toHaveLength(2);
    expect(document.tables[0]?.spans).toEqual([
      { row: 0, column: 0, rowSpan: 1, colSpan: 2 },
      { row: 2, column: 0, rowSpan: 1, colSpan: 3 },
    ]);
  });

  it('goes on in a row whose first column is blank, across blank lines', async () => {
    const document = await readRst(`
      ===  =====
      1    first

           other
      2    x
           y
      ===  =====
    `);
    expect(textsOf(document)).toEqual([
      [
        ['1', 'first\nother'],
        ['2', 'x y'],
      ],
    ]);
  });

  it('begins a row without a first cell by a backslash', async () => {
    const document = await readRst(`
      ===  ===
      a    b
      \\    c
      ===  ===
    `);
    expect(textsOf(document)).toEqual([
      [
        ['a', 'b'],
        ['', 'c'],
      ],
    ]);
  });

  it('lets the last column overflow', async () => {
    const document = await readRst(`
      ===  ===
      a    long text, far beyond
      ===  ===
    `);
    expect(textsOf(document)).toEqual([[['a', 'long text, far beyond']]]);
  });

  it('aligns wide characters by two columns', async () => {
    const document = await readRst(`
      ======  ====
      错误码  说明
      ======  ====
      失败    no
      ======  ====
    `);
    expect(textsOf(document)).toEqual([
      [
        ['错误码', '说明'],
        ['失败', 'no'],
      ],
    ]);
  });

  it('ends with a border that a blank line follows', async () => {
    const document = await readRst(`
      ===  ===
      a    b
      ===  ===

      c    d
    `);
    expect(textsOf(document)).toEqual([[['a', 'b']]]);
  });

  it('has an empty row where nothing stands between two lines', async () => {
    const document = await readRst('==  ==\n==  ==\n');
    expect(textsOf(document)).toEqual([[['', '']]]);
  });

  it('reads tabs as docutils does, and says where they are in the source', async () => {
    const document = await readRst('===     ===\na\tb\n===     ===\n');
    expect(document.tables[0]?.rows[0]).toMatchObject([
      { text: 'a', line: 2, column: 1 },
      { text: 'b', line: 2, column: 3 },
    ]);
  });

  it('says where an empty cell is', async () => {
    const document = await readRst('===  ===\na\n===  ===\n');
    expect(document.tables[0]?.rows[0]?.[1]).toEqual({ text: '', line: 2, column: 6 });
  });
});

describe('what is wrong with a simple table', () => {
  it.each([
    ['has text between columns', '===  ===\na    b\nabcd x\n===  ===\n', '3:4 malformed-table'],
    ['has no bottom border', '===  ===\na    b\n', '1:1 malformed-table'],
    ['has a border of another length', '===  ===\na    b\n===  ====\n', '3:1 malformed-table'],
    [
      'has no blank line below its only border',
      '===  ===\na    b\n===  ===\ntext\n',
      '3:1 malformed-table',
    ],
    ['has an underline that ends too early', '===  ===\na\n---\n===  ===\n', '3:1 malformed-table'],
    [
      'has an underline that ends inside a column',
      '===  ===\na\n--  ----\n===  ===\n',
      '3:1 malformed-table',
    ],
  ])('%s', async (_, source, fault) => {
    const document = await readRst(source);
    expect(document.tables).toEqual([]);
    expect(faultsOf(document)).toEqual([fault]);
  });

  it('has text in no row', async () => {
    const document = await readRst('===  ===\na    b\n===  ===\n     lost\nc    d\n===  ===\n');
    expect(textsOf(document)).toEqual([
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ]);
    expect(faultsOf(document)).toEqual(['4:6 cut-cell']);
  });
});
