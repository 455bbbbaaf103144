import { describe, expect, it } from 'vitest';
import { faultsOf, readRst, textsOf } from '../tables.ts';

describe('a list-table', () => {
  it('has a row for each item, and a cell for each item in it', async () => {
    const document = await readRst(`
      .. list-table:: *Error* codes
         :header-rows: 1
         :stub-columns: 1
         :widths: 10 20

         * - Code
           - Meaning
         * - 1
           - not found
         * -
           - two

             paragraphs
    `);
    expect(textsOf(document)).toEqual([
      [
        ['Code', 'Meaning'],
        ['1', 'not found'],
        ['', 'two\nparagraphs'],
      ],
    ]);
    expect(document.tables[0]).toMatchObject({
      kind: 'list-table',
      caption: 'Error codes',
      line: 1,
      endLine: 13,
    });
    expect(document.tables[0]?.header).toHaveLength(1);
    expect(document.tables[0]?.rows[1]?.[0]).toEqual({ text: '', line: 10, column: 8 });
  });

  it('keeps the markers of lists inside a cell', async () => {
    const document = await readRst(`
      .. list-table::

         * - - a
             - b
           - 1. c

             2. d
    `);
    expect(textsOf(document)).toEqual([[['- a\n- b', '1. c\n2. d']]]);
  });
});

describe('what is wrong with a list-table', () => {
  it.each([
    ['has no content', ['.. list-table:: x'], '1:1'],
    ['has something beside its list', ['.. list-table::', '', '   * - a', '', '   text'], '1:1'],
    ['has a comment beside its list', ['.. list-table::', '', '   .. x', '', '   * - a'], '1:1'],
    ['has a row without a list', ['.. list-table::', '', '   * - a', '   * b'], '4:4'],
    [
      'has rows of several lengths',
      ['.. list-table::', '', '   * - a', '     - b', '   * - c'],
      '5:4',
    ],
    [
      'has other widths than columns',
      ['.. list-table::', '   :widths: 1 2', '', '   * - a'],
      '1:1',
    ],
    ['is all header', ['.. list-table::', '   :header-rows: 1', '', '   * - a'], '1:1'],
    ['is all stub', ['.. list-table::', '   :stub-columns: 1', '', '   * - a'], '1:1'],
    ['has an option it has not', ['.. list-table::', '   :rows: 1', '', '   * - a'], '2:4'],
    [
      'has an option twice',
      ['.. list-table::', '   :name: x', '   :name: x', '', '   * - a'],
      '3:4',
    ],
    ['counts in words', ['.. list-table::', '   :header-rows: one', '', '   * - a'], '2:4'],
    ['has its list among the options', ['.. list-table::', '   :name: x', '   * - a'], '3:4'],
  ])('%s', async (_, lines, place) => {
    const document = await readRst(lines.join('\n'));
    expect(document.tables).toEqual([]);
    expect(faultsOf(document)).toEqual([`${place} malformed-table`]);
  });
});
