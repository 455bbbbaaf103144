import { expect, test } from 'vitest';
import type { TableDocument } from '../../../src/model/table.ts';
import { read } from '../../../src/readers/read.ts';

const HEAD = ['# Codes', '', '| Code | Text |', '|---|---|', '| 1 | a |'];

function readLines(...lines: string[]): Promise<TableDocument> {
  return read({ path: 'page.md', content: `${lines.join('\n')}\n` });
}

test.each([
  ['a blank line', ['', '| 2 | b |', '', '| 3 | c |'], 7],
  ['a comment', ['<!-- later -->', '| 2 | b |'], 7],
  ['a divider', ['---', '| 2 | b |'], 7],
  ['an indent', ['    | 2 | b |', '| 3 | c |'], 6],
  ['the rest of a torn row', ['| 2 | b', '', 'and more. |', '| 3 | c |'], 9],
])('rows behind %s are told of once', async (_, lines, line) => {
  const { tables, diagnostics } = await readLines(...HEAD, ...lines);
  expect(tables).toHaveLength(1);
  expect(diagnostics).toMatchObject([{ code: 'unread-table', line }]);
  expect(diagnostics[0]?.message).toContain('separated from the table above');
});

test('a table that begins in a list item and goes on outside of it is told of as that', async () => {
  const rows = ['\t| Code | Text |', '| --- | --- |', '| 1 | a |'];
  const { tables, diagnostics } = await readLines('- Codes:', '', ...rows);
  expect(tables).toEqual([]);
  expect(diagnostics).toMatchObject([{ code: 'unread-table', line: 4 }]);
  expect(diagnostics[0]?.message).toContain('in a list item');
});

test('rows that blank lines part are told of once', async () => {
  const rows = ['| Code | Text |', '', '| --- | --- |', '', '| 1 | a |', '', '| 2 | b |'];
  const { diagnostics } = await readLines(...rows);
  expect(diagnostics).toMatchObject([{ code: 'unread-table', line: 3 }]);
});

test.each([
  ['+------+------+', 'grid_tables'],
  ['Code  Text\n----  ----', 'simple_tables'],
])('%j beside a pipe table is told of with what reads it', async (drawn, syntax) => {
  const { tables, diagnostics } = await readLines(...HEAD, '', drawn, '1     a');
  expect(tables).toHaveLength(1);
  expect(diagnostics).toMatchObject([{ code: 'unread-table' }]);
  expect(diagnostics[0]?.message).toContain(`markdown+${syntax}`);
});

test.each([
  ['#|\n|| Code | Text ||\n|| 1 | a ||\n|#', 'unread-table', 'YFM'],
  ['{% table %}\n* Code\n* Text\n{% /table %}', 'unread-table', 'Markdoc'],
  ['```{list-table}\n* - Code\n  - Text\n```', 'unread-table', 'MyST'],
  ['--8<-- "codes.md"', 'include-skipped', 'Included files are not read.'],
  ['{{#include codes.md}}', 'include-skipped', 'Included files are not read.'],
])('%j is told of', async (text, code, word) => {
  const { diagnostics } = await readLines(...HEAD, '', text, '', text);
  expect(diagnostics).toMatchObject([{ code, line: 7 }]);
  expect(diagnostics[0]?.message).toContain(word);
});

test('examples in fences are not', async () => {
  expect((await readLines(...HEAD, '', '```', '#|', '--8<-- "x"', '```')).diagnostics).toEqual([]);
});

test('a line that is torn off its row goes on with it', async () => {
  const { tables, diagnostics } = await readLines(...HEAD, '| 2 | more', 'spam |', '| 3 | c |');
  expect(tables[0]?.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ['1', 'a'],
    ['2', 'more\nspam'],
    ['3', 'c'],
  ]);
  expect(diagnostics).toMatchObject([{ code: 'uncertain-row', line: 7 }]);
});

test('a line without a border below a whole row is a row', async () => {
  const { tables, diagnostics } = await readLines(...HEAD, 'spam');
  expect(tables[0]?.rows.map((row) => row[0]?.text)).toEqual(['1', 'spam']);
  expect(diagnostics).toEqual([]);
});
