import { describe, expect, it } from 'vitest';
import type { Table } from '../../../src/model/table.ts';
import { html } from '../../../src/readers/html.ts';
import { readWith } from '../../../src/readers/read.ts';
import { createSource } from '../../../src/source/source.ts';

async function tableOf(content: string): Promise<Table | undefined> {
  return (await readWith(html, createSource('page.html', content))).tables[0];
}

const row = (cell: string, ...texts: string[]): string =>
  `<tr>${texts.map((text) => `<td${cell}>${text}</td>`).join('')}</tr>`;

describe('a first row that is styled as the header', () => {
  it.each([
    [
      'its cells have a class of their own',
      row(' class="th"', 'Lamp', 'State'),
      row('', '1', 'off'),
      1,
    ],
    [
      'its cells have another class',
      row(' class="th"', 'a', 'b'),
      row(' class="td"', '1', 'off'),
      1,
    ],
    ['the row has one', '<tr class="top"><td>a<td>b</tr>', row('', '1', 'off'), 1],
    ['every row has the class', row(' class="c"', 'a', 'b'), row(' class="c"', '1', 'off'), 0],
    [
      'the class is for stripes',
      row(' class="odd"', 'a', 'b'),
      row(' class="even"', '1', 'off'),
      0,
    ],
    ['a cell has no class', '<tr><td class="th">a<td>b</tr>', row('', '1', 'off'), 0],
  ])('%s', async (_, first, other, headerRows) => {
    const table = await tableOf(`<table>${first}${other}${other}</table>`);
    expect(table?.header.length).toBe(headerRows);
  });

  it('is none in a table of two rows', async () => {
    const table = await tableOf(
      `<table>${row(' class="a"', '1', 'x')}${row('', '2', 'y')}</table>`,
    );
    expect(table?.header.length).toBe(0);
  });
});

it('counts the rows of a footer', async () => {
  const content = `<table><tfoot>${row('', 'All', '2')}</tfoot>${row('', '1', 'x')}</table>`;
  const table = await tableOf(content);
  expect(table).toMatchObject({
    footerRows: 1,
    rows: [
      [{ text: '1' }, {}],
      [{ text: 'All' }, {}],
    ],
  });
});

it('reads the tables that Javadoc draws without table tags', async () => {
  const cells = (...texts: string[]): string =>
    texts
      .map(
        (text, at) =>
          `<div class="${at === 0 ? 'col-first' : 'col-last'} odd-row-color"><code>${text}</code></div>`,
      )
      .join('');
  const table = await tableOf(`<h2>Lamp</h2><div class="summary-table two-column-summary">
    <div class="table-header col-first">Field</div><div class="table-header col-last">Value</div>
    ${cells('OFF', '0')}${cells('ON', '1')}</div><div class="summary">no table</div>`);
  const shown = [...(table?.header ?? []), ...(table?.rows ?? [])];
  expect(shown.map((each) => each.map(({ text }) => text))).toEqual([
    ['Field', 'Value'],
    ['OFF', '0'],
    ['ON', '1'],
  ]);
  expect(table?.header).toHaveLength(1);
});
