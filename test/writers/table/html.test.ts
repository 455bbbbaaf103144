import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell, Table } from '../../../src/model/table.ts';
import { tableHtml } from '../../../src/writers/table/html.ts';
import { cellText, table } from './arbitraries.ts';
import { expectReadBack } from './read-back.ts';

function cell(text: string): Cell {
  return { text, line: 1, column: 1 };
}

const wide = cell('a < b');
const tall = cell('two\nlines');

const spanning: Table = {
  id: 't',
  kind: 'html',
  line: 1,
  endLine: 9,
  headings: [],
  caption: 'Codes & more',
  header: [[wide, wide, cell('c')]],
  rows: [
    [tall, cell('1'), cell('2')],
    [tall, cell('3'), cell('\u202e')],
  ],
  spans: [
    { row: 0, column: 0, rowSpan: 1, colSpan: 2 },
    { row: 1, column: 0, rowSpan: 2, colSpan: 1 },
  ],
  confidence: 1,
};

test('a table with spans is written cell by cell', () => {
  expect(tableHtml(spanning)).toBe(`<table>
  <caption>Codes &amp; more</caption>
  <thead>
    <tr>
      <th colspan="2">a &lt; b</th>
      <th>c</th>
    </tr>
  </thead>
  <tbody>
    <tr>
      <td rowspan="2">two<br>lines</td>
      <td>1</td>
      <td>2</td>
    </tr>
    <tr>
      <td>3</td>
      <td>&#x202e;</td>
    </tr>
  </tbody>
</table>
`);
});

test('a span that crosses the end of the header is cut there', () => {
  const spans = [{ row: 0, column: 2, rowSpan: 3, colSpan: 1 }];
  const html = tableHtml({ ...spanning, spans });
  expect(html).toContain('<th>c</th>');
  expect(html).toContain('<td rowspan="2">2</td>');
});

test('any table reads back from HTML', async () => {
  await fc.assert(
    fc.asyncProperty(table(cellText), async (given) => {
      const written = tableHtml(given);
      const shown = await expectReadBack(given, { written, format: 'html' });
      const lines = written
        .split('\n')
        .flatMap((line, index) => (/^ *<t[hd].*>.+<\//.test(line) ? [index + 1] : []));
      expect(shown.map(({ cell: { line } }) => line)).toEqual(lines);
    }),
  );
});
