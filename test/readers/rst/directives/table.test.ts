import { describe, expect, it } from 'vitest';
import { faultsOf, readRst, textsOf } from '../tables.ts';

describe('the directive table', () => {
  it('gives its table a caption', async () => {
    const document = await readRst(`
      .. table:: Truth of *not*,
         over two lines
         :widths: auto
         :align: center

         ===  ===
         a    b
         ===  ===
    `);
    expect(document.tables[0]).toMatchObject({
      kind: 'simple',
      caption: 'Truth of not, over two lines',
      line: 1,
      endLine: 8,
    });
    expect(textsOf(document)).toEqual([[['a', 'b']]]);
  });

  it('needs no caption', async () => {
    const document = await readRst('.. table::\n\n   ===  ===\n   a    b\n   ===  ===\n');
    expect(document.tables[0]?.caption).toBeNull();
  });

  it('may hold any table', async () => {
    const document = await readRst('.. table:: x\n\n   .. csv-table::\n\n      a, b\n');
    expect(document.tables[0]).toMatchObject({ kind: 'csv-table', caption: 'x' });
  });

  it.each([
    ['holds text', '.. table:: x\n\n   text\n', '1:1'],
    ['holds nothing', '.. table:: x\n', '1:1'],
    [
      'holds two tables',
      '.. table::\n\n   == ==\n   a  b\n   == ==\n\n   == ==\n   c  d\n   == ==\n',
      '1:1',
    ],
    ['holds a malformed table', '.. table::\n\n   ==  ==\n   abcd\n   ==  ==\n', '4:6'],
    ['has other widths', '.. table::\n   :widths: 1\n\n   == ==\n   a  b\n   == ==\n', '1:1'],
  ])('is an error where it %s', async (_, source, place) => {
    const document = await readRst(source);
    expect(document.tables).toEqual([]);
    expect(faultsOf(document)).toEqual([`${place} malformed-table`]);
  });
});
