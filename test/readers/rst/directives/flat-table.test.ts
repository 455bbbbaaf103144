import { describe, expect, it } from 'vitest';
import { faultsOf, readRst, textsOf } from '../tables.ts';

describe('a flat-table', () => {
  it('spans by roles, and lets the last cell of a short row grow', async () => {
    const document = await readRst(`
      .. flat-table:: Caption
         :header-rows: 1

         * - a
           - b
           - c
         * - d
           - :cspan:\`1\` e
         * - :rspan:\`1\` f
           - g
           - h
         * - i
    `);
    expect(textsOf(document)).toEqual([
      [
        ['a', 'b', 'c'],
        ['d', 'e', 'e'],
        ['f', 'g', 'h'],
        ['f', 'i', 'i'],
      ],
    ]);
    expect(document.tables[0]).toMatchObject({ kind: 'flat-table', caption: 'Caption' });
    expect(document.tables[0]?.header).toHaveLength(1);
    expect(document.tables[0]?.spans).toEqual([
      { row: 1, column: 1, rowSpan: 1, colSpan: 2 },
      { row: 2, column: 0, rowSpan: 2, colSpan: 1 },
      { row: 3, column: 1, rowSpan: 1, colSpan: 2 },
    ]);
  });

  it('fills a short row with empty cells where it is told to', async () => {
    const document = await readRst(`
      .. flat-table::
         :fill-cells:

         * - a
           - b
           - c
         * - d
    `);
    expect(textsOf(document)).toEqual([
      [
        ['a', 'b', 'c'],
        ['d', '', ''],
      ],
    ]);
  });

  it('adds an empty cell behind a cell that spans already', async () => {
    const document = await readRst(`
      .. flat-table::

         * - a
           - b
           - c
         * - :cspan:\`1\` d
    `);
    expect(textsOf(document)).toEqual([
      [
        ['a', 'b', 'c'],
        ['d', 'd', ''],
      ],
    ]);
  });

  it('puts both roles first, in any order, even alone in their line', async () => {
    const document = await readRst(`
      .. flat-table::

         * - :rspan:\`1\` :cspan:\`1\`
             a
           - b
         * - c
    `);
    expect(textsOf(document)).toEqual([
      [
        ['a', 'a', 'b'],
        ['a', 'a', 'c'],
      ],
    ]);
    expect(document.tables[0]?.rows[0]?.[0]).toMatchObject({ line: 4, column: 8 });
  });

  it('ends a span with the table', async () => {
    const document = await readRst('.. flat-table::\n\n   * - :rspan:`5` a\n     - b\n   * - c\n');
    expect(textsOf(document)).toEqual([
      [
        ['a', 'b'],
        ['a', 'c'],
      ],
    ]);
  });

  it('may have comments and targets between the cells of its rows', async () => {
    const document = await readRst(`
      .. flat-table::

         * .. _here:

           - a
         * .. remark

           - b
    `);
    expect(textsOf(document)).toEqual([[['a'], ['b']]]);
  });
});

it('is an error where its spans make more cells than a page can hold', async () => {
  const document = await readRst('.. flat-table::\n\n   * - :cspan:`99999999999` a\n');
  expect(document.tables).toEqual([]);
  expect(faultsOf(document)).toEqual(['1:1 malformed-table']);
});

it('is an error where a row has no cells', async () => {
  const document = await readRst('.. flat-table::\n\n   * - a\n   * b\n');
  expect(faultsOf(document)).toEqual(['4:4 malformed-table']);
});
