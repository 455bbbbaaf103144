import { describe, expect, it } from 'vitest';
import { markdown } from '../../../src/readers/markdown.ts';
import { grid, readLines } from '../read-text.ts';

async function grids(...lines: string[]): Promise<string[][][]> {
  return (await readLines(markdown, lines)).tables.map(grid);
}

describe('pipe tables', () => {
  it('need no outer pipes, and are padded to the header', async () => {
    expect(await grids('code | text', '--|--', '1 | one', '2')).toEqual([
      [
        ['code', 'text'],
        ['1', 'one'],
        ['2', ''],
      ],
    ]);
  });

  it('report each cell that is cut off', async () => {
    const { tables, diagnostics } = await readLines(markdown, ['|a|', '|-|', '|1|lost||', '|2||']);
    expect(tables.map(grid)).toEqual([[['a'], ['1'], ['2']]]);
    expect(diagnostics).toMatchObject([{ code: 'cut-cell', line: 3, column: 4 }]);
    expect(diagnostics[0]?.message).toContain('"lost"');
  });

  it('read cells as the page does', async () => {
    const row =
      '| **b** `a\\|b` \\* &lt; | x<br>y<!-- no --> ![pic](p.png) | <font color="red">200</font> ~~old~~ [t][r] [^n] |';
    const [table] = (
      await readLines(markdown, ['|a|b|c|', '|-|-|-|', row, '', '[r]: /u', '[^n]: note'])
    ).tables;
    expect(table?.rows[0]?.map(({ text }) => text)).toEqual([
      'b a|b * <',
      'x\ny pic',
      '200 old t [1]',
    ]);
    expect(table?.rows[0]?.[2]?.markdown).toBe('200 ~~old~~ [t](/u) \\[1\\]');
  });

  it('have their places where the parser does not say them: at addresses with escapes', async () => {
    const rows = [
      ['x\\_y@a.example<br>z', 'x_y@a.example\nz', 3],
      ['**x\\_y@a.example**', 'x_y@a.example', 5],
      ['~~x\\_y@a.example~~ *z*', 'x_y@a.example z', 5],
      ['*see* <b>x\\_y@a.example</b>', 'see x_y@a.example', 4],
    ] as const;
    for (const [content, text, column] of rows) {
      const { tables } = await readLines(markdown, ['| a |', '| - |', '| 1 |', `| ${content} |`]);
      expect(tables[0]?.rows[1]).toMatchObject([{ text, line: 4, column }]);
    }
  });

  it('stand in lists and quotes, with the headings above them', async () => {
    const { tables } = await readLines(markdown, [
      '# Shop',
      'Setext `two`',
      '---',
      '- item',
      '',
      '  > |a|',
      '  > |-|',
      '  > |1|',
    ]);
    expect(tables).toMatchObject([{ headings: ['Shop', 'Setext two'], line: 6, endLine: 8 }]);
    expect(tables[0]?.rows[0]?.[0]).toMatchObject({ text: '1', line: 8, column: 6 });
  });

  it.each([
    ['a list item alone', ['* Crate kinds', ''], ['Shop', 'Crate kinds']],
    ['the text of the item that it is in', ['* Crate kinds', ''], ['Shop', 'Crate kinds'], '  '],
    ['a text with a colon', ['Error codes:', ''], ['Shop', 'Error codes']],
    ['a summary', ['<details>', '<summary>Crate kinds</summary>', ''], ['Shop', 'Crate kinds']],
    ['no item of several', ['* Crates', '* Crate kinds', ''], ['Shop']],
    ['no text that is in a sentence', ['The codes are: none, or', ''], ['Shop']],
    ['no text with a colon that says nothing', ['Note:', ''], ['Shop']],
    ['no text that only announces them', ['The error codes are as follows:', ''], ['Shop']],
  ])('are titled by %s above them', async (_, above, headings, indent = '') => {
    const table = ['|a|', '|-|', '|1|'].map((line) => indent + line);
    const { tables } = await readLines(markdown, ['# Shop', '', ...above, ...table]);
    expect(tables).toMatchObject([{ headings }]);
  });

  it('are titled by a summary within its details alone', async () => {
    const table = ['', '|a|', '|-|', '|1|', ''];
    const { tables } = await readLines(markdown, [
      '# Shop',
      '<details><summary>Crates</summary>',
      ...table,
      '</details>',
      ...table,
    ]);
    expect(tables).toMatchObject([{ headings: ['Shop', 'Crates'] }, { headings: ['Shop'] }]);
  });

  it('are none in code, comments and front matter', async () => {
    const table = ['|a|', '|-|', '|1|'];
    expect(await grids('---', 't: 1', ...table, '---', '')).toEqual([]);
    expect(await grids('```', ...table, '```')).toEqual([]);
    expect(await grids('<!--', ...table, '-->')).toEqual([]);
    expect(await grids('+++', 'a = 1', '+++', ...table)).toHaveLength(1);
  });

  it('begin with delimiters that are not indented like code', async () => {
    expect(await grids('a|b', '   -|-')).toEqual([[['a', 'b']]]);
    expect(await grids('a|b', '    -|-')).toEqual([]);
    expect(await grids('- a|b', '\t-|-')).toEqual([[['a', 'b']]]);
    expect(await grids('|', '|', 'a', '-|')).toEqual([[['a']]]);
  });

  it('stand behind the label of a footnote, however far', async () => {
    expect(await grids('[^1]:     |a|', '    |-|')).toEqual([[['a']]]);
  });

  it('end before a tag on a line that lacks the marks of the quote', async () => {
    expect(await grids('> text', '<t>', '> -|')).toEqual([]);
    expect(await grids('> text', '> <t>', '> -|')).toEqual([[['']]]);
  });

  it('take links from the definitions above the text of a heading', async () => {
    const { tables } = await readLines(markdown, [
      '[x]: /one',
      '[y]:',
      '/two',
      'Heading',
      '---',
      '[z]: /three',
      '---',
      '| [x] [y] [z] |',
      '|-------------|',
    ]);
    expect(tables[0]?.header[0]?.[0]?.markdown).toBe('[x](/one) [y](/two) [z](/three)');
    expect(tables[0]?.headings).toEqual(['Heading']);
  });
});

describe('HTML in Markdown', () => {
  it('is read with the places of the Markdown file', async () => {
    const { tables } = await readLines(markdown, [
      '<h2>Codes</h2>',
      '',
      '> <table>',
      '>   <tr><td>1</td><td><b>one</b></td></tr>',
      '> </table>',
    ]);
    expect(tables).toMatchObject([{ kind: 'html', headings: ['Codes'], line: 3, endLine: 5 }]);
    expect(tables[0]?.rows[0]).toMatchObject([
      { text: '1', line: 4, column: 13 },
      { text: 'one', line: 4, column: 26 },
    ]);
  });

  it('holds Markdown where blank lines allow it, and pipe tables in it are their own', async () => {
    const { tables } = await readLines(markdown, [
      '<table><tr><td>',
      '',
      'some **bold** words',
      '',
      '- a list',
      '',
      '| n |',
      '|---|',
      '| 1 |',
      '',
      '</td><td>two</td></tr></table>',
    ]);
    expect(tables.map(grid)).toEqual([[['some bold words\na list', 'two']], [['n'], ['1']]]);
    expect(tables[0]?.rows[0]).toMatchObject([
      { markdown: 'some **bold** words\na list', line: 3, column: 1 },
      { line: 11, column: 10 },
    ]);
  });
});

it('reads what is escaped, and tags that show nothing, beside raw HTML, too', async () => {
  const cell = [
    '<table><tr><td>',
    '',
    'A\\_B <font color="red">c</font>',
    '',
    '</td></tr></table>',
  ];
  const { tables } = await readLines(markdown, ['# User\\_Id <small>x</small>', '', ...cell]);
  expect(tables.map(grid)).toEqual([[['A_B c']]]);
  expect(tables[0]?.headings).toEqual(['User_Id x']);
});

it('takes all that follows a tag of a table that nothing ends for a part of the table', async () => {
  const open = ['<table><tr><td>a</td><td>', '', '*b*', '', 'c'];
  expect(await grids(...open)).toEqual([[['a', 'b\nc']]]);
  expect(await grids(...open, '', '</td></tr></table>', '', 'd')).toEqual([[['a', 'b\nc']]]);
});

it('says so when blocks are nested too deeply, instead of failing', async () => {
  const { tables, diagnostics } = await readLines(markdown, [`${'>'.repeat(3000)} |a|`, 'x']);
  expect(tables).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).toEqual(['nested-too-deep']);
});

it('shows a text of more marks than anybody writes as it stands', async () => {
  for (const marks of ['*a '.repeat(501), '*_~'.repeat(201)]) {
    const { tables, diagnostics } = await readLines(markdown, ['| a |', '|---|', `| ${marks} |`]);
    expect(tables[0]?.rows[0]?.[0]?.text).toBe(marks.trim());
    expect(diagnostics).toMatchObject([{ code: 'nested-too-deep', line: 3, column: 3 }]);
  }
});
