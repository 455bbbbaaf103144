import { describe, expect, it } from 'vitest';
import { faultsOf, readRst, textsOf } from '../tables.ts';

describe('a csv-table', () => {
  it('has its header in an option, in its first rows, or both', async () => {
    const document = await readRst(`
      .. csv-table:: Caption
         :header: "a, b", c\\, d
         :header-rows: 1

         e, f
         1, "two
         lines"
    `);
    expect(textsOf(document)).toEqual([
      [
        ['a, b', 'c, d'],
        ['e', 'f'],
        ['1', 'two lines'],
      ],
    ]);
    expect(document.tables[0]).toMatchObject({ kind: 'csv-table', caption: 'Caption', line: 1 });
    expect(document.tables[0]?.header).toHaveLength(2);
  });

  it('fills short rows with empty cells; a blank line is one', async () => {
    const document = await readRst(`
      .. csv-table::

         a, b

         c
    `);
    expect(textsOf(document)).toEqual([
      [
        ['a', 'b'],
        ['', ''],
        ['c', ''],
      ],
    ]);
  });

  it.each([
    ['space', 'a b'],
    ['/', 'a/b'],
    ['U+3b', 'a;b'],
    ['0x3b', 'a;b'],
    ['59', 'a;b'],
    ['&#x3b;', 'a;b'],
  ])('is delimited by %s', async (delimiter, row) => {
    const document = await readRst(`.. csv-table::\n   :delim: ${delimiter}\n\n   ${row}\n`);
    expect(textsOf(document)).toEqual([[['a', 'b']]]);
  });

  it('says where a value begins, behind its quote', async () => {
    const document = await readRst('.. csv-table::\n\n   a, "b", "", ""\n');
    expect(document.tables[0]?.rows[0]).toMatchObject([
      { line: 3, column: 4 },
      { line: 3, column: 8 },
      { line: 3, column: 13 },
      { line: 3, column: 17 },
    ]);
  });

  it('reads inline markup and blocks in its values', async () => {
    const document = await readRst('.. csv-table::\n\n   *a*, "- b\n   - c"\n');
    expect(textsOf(document)).toEqual([[['a', '- b\n- c']]]);
  });
});

describe('a csv-table with a file', () => {
  const source = '.. csv-table:: Caption\n   :file: data/codes.csv\n   :header-rows: 1\n';

  it('has the values of the file, standing where the file is named', async () => {
    const asked: string[] = [];
    const document = await readRst(source, {
      include: async (path) => {
        asked.push(path);
        return '\uFEFFcode,text\r\n1,"one ""1"""\r\n';
      },
    });
    expect(asked).toEqual(['data/codes.csv']);
    expect(textsOf(document)).toEqual([
      [
        ['code', 'text'],
        ['1', 'one "1"'],
      ],
    ]);
    expect(document.tables[0]?.rows[0]?.[0]).toMatchObject({ line: 2, column: 11 });
    expect(document.diagnostics).toEqual([]);
  });

  it('is an error where there is no such file', async () => {
    const document = await readRst(source, { include: async () => null });
    expect(document.tables).toEqual([]);
    expect(faultsOf(document)).toEqual(['2:11 malformed-table']);
  });

  it('is an error where no files can be had', async () => {
    expect(faultsOf(await readRst(source))).toEqual(['2:11 malformed-table']);
  });

  it('is an error with content as well', async () => {
    const document = await readRst(`${source}\n   a, b\n`, { include: async () => 'x' });
    expect(faultsOf(document)).toEqual(['2:4 malformed-table']);
  });

  it('reads no file that names itself', async () => {
    const itself = '"\n.. csv-table::\n   :file: codes.csv\n","b"\n';
    const document = await readRst(source.replace('   :header-rows: 1\n', ''), {
      include: async () => itself,
    });
    expect(textsOf(document)).toEqual([[['', 'b']]]);
    expect(faultsOf(document)).toEqual(['2:11 malformed-table']);
  });
});

describe('what is wrong with a csv-table', () => {
  it.each([
    ['has no content', ['.. csv-table:: x'], '1:1'],
    ['has no values', ['.. csv-table::', '   :file: empty.csv'], '1:1'],
    ['comes from the network', ['.. csv-table::', '   :url: http://localhost/a.csv'], '2:4'],
    ['never closes a quote', ['.. csv-table::', '', '   a, "b'], '3:9'],
    [
      'never closes a quote of the header',
      ['.. csv-table::', '   :header: "a', '', '   b'],
      '2:15',
    ],
    ['is all header', ['.. csv-table::', '   :header-rows: 1', '', '   a'], '1:1'],
    ['has other widths than columns', ['.. csv-table::', '   :widths: 1,2', '', '   a'], '1:1'],
    ['has a long delimiter', ['.. csv-table::', '   :delim: ab', '', '   a'], '2:4'],
    ['has a flag with a value', ['.. csv-table::', '   :keepspace: yes', '', '   a'], '2:4'],
  ])('%s', async (_, lines, place) => {
    const document = await readRst(lines.join('\n'), { include: async () => '' });
    expect(document.tables).toEqual([]);
    expect(faultsOf(document)).toEqual([`${place} malformed-table`]);
  });
});
