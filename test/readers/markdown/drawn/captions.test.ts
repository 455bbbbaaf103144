import { describe, expect, it } from 'vitest';
import { markdown } from '../../../../src/readers/markdown.ts';
import { readLines } from '../../read-text.ts';

const TABLE = ['|a|', '|-|', '|1|'];

async function captions(...lines: string[]): Promise<(string | null)[]> {
  const { tables } = await readLines(markdown, lines, ['table_captions', 'grid_tables']);
  return tables.map(({ caption }) => caption);
}

// The captions are those that pandoc 3.10 gives (`pandoc -f markdown -t html`).
describe('captions of tables', () => {
  it('stand above a table or below it', async () => {
    expect(await captions('Table: above', '', ...TABLE)).toEqual(['above']);
    expect(await captions(...TABLE, '', '  : below', '')).toEqual(['below']);
    expect(await captions(...TABLE, ': below', 'and on')).toEqual(['below and on']);
    expect(await captions('+---+', '| a |', '+---+', '', 'table: below')).toEqual(['below']);
  });

  it('belong to the table above them where it has none yet', async () => {
    expect(
      await captions(
        ...TABLE,
        '',
        ': first',
        '',
        ': second',
        '',
        ...TABLE,
        '',
        ...TABLE,
        ': third',
      ),
    ).toEqual(['first', 'second', 'third']);
    expect(await captions(': first', '', ...TABLE, '', ': second')).toEqual(['first']);
  });

  it('are read as the page shows them, without the attributes of the table', async () => {
    expect(await captions(...TABLE, '', ': *My* `cap` [x] {#tbl:id .c}', '', '[x]: /u')).toEqual([
      'My cap x',
    ]);
    expect(await captions(...TABLE, '', ':x\\', '  {y}')).toEqual(['x {y}']);
  });

  it('are no other paragraphs', async () => {
    expect(await captions(...TABLE, '', 'text', '', ': not next to it')).toEqual([null]);
    expect(await captions(...TABLE, '', ':. dots')).toEqual([null]);
    expect(await captions(...TABLE, '', 'TABLE: loud')).toEqual([null]);
    expect(await captions(...TABLE, '', 'Table:')).toEqual([null]);
    expect(await captions(...TABLE, '', '> : in a quote')).toEqual([null]);
  });

  it('name the table', async () => {
    const { tables } = await readLines(markdown, [...TABLE, ': Error codes'], ['table_captions']);
    expect(tables).toMatchObject([{ id: 'error-codes', line: 1, endLine: 3 }]);
    expect(tables[0]?.rows).toHaveLength(1);
  });

  it('are rows or paragraphs without being asked for', async () => {
    const { tables } = await readLines(markdown, [...TABLE, ': below']);
    expect(tables).toMatchObject([
      { caption: null, rows: [[{ text: '1' }], [{ text: ': below' }]] },
    ]);
  });
});
