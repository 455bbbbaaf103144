import { describe, expect, it } from 'vitest';
import type { TableDocument } from '../../../src/model/table.ts';
import { read } from '../../../src/readers/read.ts';
import { grid } from '../read-text.ts';

const table = ['| Code | Name |', '|------|------|', '| 1 | one |'];
const expected = [
  ['Code', 'Name'],
  ['1', 'one'],
];

const mdx = (...lines: string[]): Promise<TableDocument> =>
  read({ path: 'errors.mdx', content: lines.join('\n') });

describe('MDX', () => {
  it('has tables behind code right below a tag, with a blank line in it', async () => {
    const cell = ['<table><tr><td>', '<p>So:</p>', '```', 'a', '', '```', '</td></tr></table>'];
    const { tables } = await mdx(...cell, '', 'Text.', '', ...table);
    expect(tables.map(grid).at(-1)).toEqual(expected);
  });

  it.each([
    ['behind a tag', ['<TabItem value="a">', ...table, '</TabItem>']],
    ['behind a tag of HTML', ['<div className={wide}>', ...table, '</div>']],
    [
      'indented in tags',
      ['<Tabs>', '    <TabItem>', ...table.map((line) => `\t${line}`), '</Tabs>'],
    ],
    ['behind indented code', ['<Tab>', '', '    ```js', '    x', '    ```', '', ...table]],
    ['between comments', ['{/* no', ...table, '*/}', ...table, '{/*', '*/}']],
  ])('has tables %s', async (_, lines) => {
    const { tables, diagnostics } = await mdx('# Errors', '', ...lines);
    expect(tables.map(grid)).toEqual([expected]);
    expect(diagnostics).toEqual([]);
  });

  it('has tables with their places, and tables of HTML', async () => {
    const { tables } = await mdx(
      '<Tab>',
      ...table.map((line) => `      ${line}`),
      '</Tab>',
      '<table>',
      '<tr><td>x</td></tr>',
      '</table>',
    );
    expect(tables).toMatchObject([
      { kind: 'pipe', line: 2, endLine: 4 },
      { kind: 'html', line: 6 },
    ]);
    expect(tables[0]?.rows[0]?.[1]).toMatchObject({ text: 'one', line: 4, column: 13 });
  });

  it('is read in other files on request', async () => {
    const content = ['<Tab>', ...table].join('\n');
    const plain = await read({ path: 'errors.md', content });
    expect(plain).toMatchObject({ tables: [], diagnostics: [{ code: 'unread-table' }] });
    expect(
      (await read({ path: 'errors.md', content }, { format: 'markdown+mdx' })).tables,
    ).toHaveLength(1);
  });
});
