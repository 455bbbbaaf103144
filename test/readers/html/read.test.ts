import { describe, expect, it } from 'vitest';
import { html } from '../../../src/readers/html.ts';
import { grid, readLines } from '../read-text.ts';

async function grids(...lines: string[]): Promise<string[][][]> {
  return (await readLines(html, lines)).tables.map(grid);
}

describe('the WHATWG table model', () => {
  it('repeats spanning cells at every place they cover', async () => {
    const page = '<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d</table>';
    expect(await grids(page)).toEqual([
      [
        ['a', 'b', 'b'],
        ['a', 'c', 'd'],
      ],
    ]);
    const [table] = (await readLines(html, [page])).tables;
    expect(table?.spans).toEqual([
      { row: 0, column: 0, rowSpan: 2, colSpan: 1 },
      { row: 0, column: 1, rowSpan: 1, colSpan: 2 },
    ]);
  });

  it('lets rowspan=0 reach to the end of its row group, and no span beyond', async () => {
    const page =
      '<table><tbody><tr><td rowspan=0>a<td>1<tr><td>2<tbody><tr><td rowspan=9>b<td>3</table>';
    expect(await grids(page)).toEqual([
      [
        ['a', '1'],
        ['a', '2'],
        ['b', '3'],
      ],
    ]);
  });

  it('reads spans as the rules for integers say', async () => {
    const page =
      '<table><tr><td colspan=" +2x">a<td colspan=0>b<td colspan=-3>c<td colspan=x>d</table>';
    expect(await grids(page)).toEqual([[['a', 'a', 'b', 'c', 'd']]]);
  });

  it('puts tfoot last, and takes the header from thead', async () => {
    const page = '<table><tfoot><tr><td>sum<tbody><tr><td>1<thead><tr><th>n</table>';
    const [table] = (await readLines(html, [page])).tables;
    expect(table && grid(table)).toEqual([['1'], ['n'], ['sum']]);
    const usual = '<table><tfoot><tr><td>sum</tfoot><thead><tr><td>n</thead><tr><td>1</table>';
    const [headed] = (await readLines(html, [usual])).tables;
    expect(headed?.header.map((row) => row.map(({ text }) => text))).toEqual([['n']]);
    expect(headed?.rows.map((row) => row.map(({ text }) => text))).toEqual([['1'], ['sum']]);
  });

  it('takes leading rows of th alone as header, where there is a body', async () => {
    const [table] = (await readLines(html, ['<table><tr><th>a<tr><td>1<tr><th>2</table>'])).tables;
    expect(table?.header).toHaveLength(1);
    expect(table?.rows).toHaveLength(2);
  });

  it('makes nested tables tables of their own', async () => {
    const page = '<table><tr><td>out<table><tr><td>in</table>side</table>';
    expect(await grids(page)).toEqual([[['out\nside']], [['in']]]);
  });

  it('leaves layout tables out, but not the tables in them', async () => {
    const page = '<table role=presentation><tr><td><table><tr><td>data</table></table>';
    expect(await grids(page)).toEqual([[['data']]]);
  });
});

describe('cells', () => {
  it('read as the page does', async () => {
    const page =
      '<table><tr><td>a<br>b<p>c</p>d<td> x&nbsp;&lt;y&gt;\n z <td><img alt="pic"><script>1</script></table>';
    expect(await grids(page)).toEqual([[['a\nb\nc\nd', 'x\u00a0<y> z', 'pic']]]);
  });

  it('keep inline markup as Markdown', async () => {
    const page =
      '<table><tr><td>see <a href="x.html"><b>the</b> <code>a|b</code></a><td>plain</table>';
    const [table] = (await readLines(html, [page])).tables;
    expect(table?.rows[0]?.map(({ markdown }) => markdown)).toEqual([
      'see [**the** `a|b`](x.html)',
      undefined,
    ]);
  });

  it('keep a type that a page takes for a tag in their Markdown, and no element', async () => {
    const cells = [
      'List<String>',
      'Set<integer>',
      '<Object>',
      'a<BR>b',
      'c<u>d',
      '<x-y>e',
      '<Tab>f</Tab>',
    ];
    const [table] = (await readLines(html, [`<table><tr><td>${cells.join('<td>')}</table>`]))
      .tables;
    const shown = table?.rows[0]?.map(({ text, markdown }) => [text, markdown]);
    expect(shown).toEqual([
      ['List', 'List\\<String\\>'],
      ['Set', 'Set\\<integer\\>'],
      ['', '\\<Object\\>'],
      ['a\nb', undefined],
      ['cd', undefined],
      ['e', undefined],
      ['f', undefined],
    ]);
  });

  it.each(['\n', '\r\n', '\r'])(
    'stand where their text begins, lines ending in %j',
    async (end) => {
      const page = ['<p>é</p>', '<table>', '<tr><td>', '  <b>one</b>', '<td>&amp;two', '</table>'];
      const [table] = (await readLines(html, [page.join(end)])).tables;
      expect(table).toMatchObject({ line: 2, endLine: 6 });
      expect(table?.rows[0]).toMatchObject([
        { text: 'one', line: 4, column: 6 },
        { text: '&two', line: 5, column: 5 },
      ]);
    },
  );
});

it('ends a row at the end tag of a row group only where there is such a group', async () => {
  const { tables } = await readLines(html, [
    '<table><tr><td>a</td></tfoot><td>b</td></thead><td>c</td></table>',
    '<table><tr><td>a</td></tbody><td>b</td></table>',
    '<table><thead><tr><td>a</td></thead><td>b</td></table>',
  ]);
  expect(tables.map(grid)).toEqual([[['a', 'b', 'c']], [['a'], ['b']], [['a'], ['b']]]);
});

it('tells elements of HTML from those of SVG and MathML', async () => {
  const { tables } = await readLines(html, [
    '<table><tr><td><desc>a</desc><annotation>b</annotation>',
    '<td><svg><desc>c</desc><title>d</title><text>e<tr>f</tr></text></svg>',
    '<td><math><annotation>g</annotation><mi>h</mi></math></table>',
  ]);
  expect(tables.map(grid)).toEqual([[['ab', 'ef', 'h']]]);
});

it('puts a caption on one line', async () => {
  const { tables } = await readLines(html, [
    '<table><caption>a<p>b<p><br>c</caption><td>1</table>',
  ]);
  expect(tables[0]?.caption).toBe('a b c');
});

it('gives the caption and the path of headings', async () => {
  const { tables } = await readLines(html, [
    '<h1>Shop</h1><h3>Old</h3><h2>New <em>codes</em></h2>',
    '<table><caption>Order <i>codes</i></caption><tr><td>1</table>',
  ]);
  expect(tables[0]).toMatchObject({
    id: 'order-codes',
    caption: 'Order codes',
    headings: ['Shop', 'New codes'],
  });
});

it.each([
  ['a summary', '<details><summary>Kinds</summary>', '</details>'],
  ['a term', '<dl><dt>Kinds<dd>', '</dl>'],
])('titles a table by %s that it is within, and none behind', async (_, start, end) => {
  const table = '<table><tr><td>1</table>';
  const { tables } = await readLines(html, ['<h1>Shop</h1>', start, table, end, table]);
  expect(tables.map(({ headings }) => headings)).toEqual([['Shop', 'Kinds'], ['Shop']]);
});

it('reads definition lists where it is asked to', async () => {
  const page = ['<dl><dt>404<dt>410<dd>Gone<dd>for good<div><dt>500<dd>Broken</div></dl>'];
  expect((await readLines(html, page)).tables).toEqual([]);
  const { tables } = await readLines(html, page, ['dl']);
  expect(tables.map(grid)).toEqual([
    [
      ['404', 'Gone\nfor good'],
      ['410', 'Gone\nfor good'],
      ['500', 'Broken'],
    ],
  ]);
});

it('goes through deep nesting without recursion', async () => {
  const deep = '<div>'.repeat(20_000);
  expect(await grids(`${deep}<table><tr><td>${deep}x</table>`)).toEqual([[['x']]]);
});

it('takes an empty tag of XHTML for closed, and of HTML not', async () => {
  const head = '<html><head><title/><script src="m.js"/></head>';
  const body = '<body><table><tr><th>Code<tr><td>1</table>';
  expect(await grids(`<?xml version="1.0"?>${head}${body}`)).toEqual([[['Code'], ['1']]]);
  expect(await grids(`${head}${body}`)).toEqual([]);
});
