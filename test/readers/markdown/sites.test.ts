import { describe, expect, it } from 'vitest';
import { markdown } from '../../../src/readers/markdown.ts';
import { grid, readLines } from '../read-text.ts';

const table = ['| Code | Name |', '|------|------|', '| 1 | one |'];
const read = [
  ['Code', 'Name'],
  ['1', 'one'],
];

describe('markup of site generators', () => {
  it.each([
    [':::tip', ':::'],
    ['{% tab %}', '{% endtab %}'],
    ['{{< table "wide" >}}', '{{< /table >}}'],
    ['{{% note %}}', '{{% /note %}}'],
    ['{/* x */}', '{/* y */}'],
    ['', '{: .wide}'],
  ])('is no row of the table between %s and %s', async (before, behind) => {
    const { tables } = await readLines(markdown, [before, ...table, behind]);
    expect(tables.map(grid)).toEqual([read]);
  });

  it.each(['!!! note', '!!! danger "Codes"', '??? tip', '???+ tip', '=== "Tab"', '===! "Tab"'])(
    'makes what is indented below %s the content of a box',
    async (title) => {
      const inside = table.map((line) => `    ${line}`);
      const { tables } = await readLines(markdown, ['text', title, '', ...inside, '', ...table]);
      expect(tables.map(grid)).toEqual([read, read]);
      expect(tables[0]?.rows[0]?.[1]).toMatchObject({ line: 6, column: 11 });
      const [direct] = (await readLines(markdown, [title, ...inside, 'text'])).tables;
      expect(direct && grid(direct)).toEqual(read);
    },
  );

  it.each([
    [['# Codes {#errors}'], 'Codes'],
    [['# Codes {: #errors .wide} ##'], 'Codes'],
    [['# `{.a}` { #b }'], '{.a}'],
    [['Codes {#错误}', '---'], 'Codes'],
    [['# Codes {x}'], 'Codes {x}'],
    [['# {id} {a}.{b}'], '{id} {a}.{b}'],
  ])('does not show in the heading %j', async (heading, text) => {
    const { tables } = await readLines(markdown, [...heading, '', ...table]);
    expect(tables[0]?.headings).toEqual([text]);
  });
});

describe('a table in a block of HTML', () => {
  it('is not on the page, and said to be missing', async () => {
    const lines = ['<details>', '<summary>Codes</summary>', ...table, '</details>'];
    const { tables, diagnostics } = await readLines(markdown, lines);
    expect(tables).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'unread-table', line: 3, column: 1 }]);
    const mended = await readLines(markdown, lines.toSpliced(2, 0, ''));
    expect(mended.tables.map(grid)).toEqual([read]);
    expect(mended.diagnostics).toEqual([]);
  });

  it.each(['<div>', '<div></div>', '<div><!-- closed --></div>'])(
    'is told of behind %s',
    async (tag) => {
      const { tables, diagnostics } = await readLines(markdown, [tag, ...table]);
      expect(tables).toEqual([]);
      expect(diagnostics).toMatchObject([{ code: 'unread-table', line: 2, column: 1 }]);
    },
  );

  it.each(['<pre>', '<div><code>', '<!-- text'])('is an example behind %s', async (tag) => {
    const { tables, diagnostics } = await readLines(markdown, [tag, ...table, '-->']);
    expect({ tables, diagnostics }).toEqual({ tables: [], diagnostics: [] });
  });
});

describe('rows that no delimiter row makes a table', () => {
  it.each([
    [['| a | b |', '|---|', '| 1 | 2 |'], 2],
    [['text', 'a | b | c', '--|--', '1 | 2 | 3'], 3],
    [['| a | b |', '| 1 | 2 |'], 1],
    [['text', '| a | b |', '|--+--|', '| 1 | 2 |', '| 3 | 4 |'], 4],
  ])('are said to be none: %j', async (lines, line) => {
    const { tables, diagnostics } = await readLines(markdown, lines);
    expect(tables).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'unread-table', line, column: 1 }]);
  });

  it.each([
    ['text', ['a | b', 'c | d']],
    ['links', ['Home | Docs', 'Blog | 2 posts']],
    ['one cell each', ['|x|', '|y|']],
    ['rows of several widths', ['|x|y|', '|x|y|z|']],
    ['code', ['```', '| a | b |', '| 1 | 2 |', '```']],
    ['a rule', ['a | b', '---']],
  ])('are no rows: %s', async (_, lines) => {
    expect(await readLines(markdown, lines)).toMatchObject({ tables: [], diagnostics: [] });
  });
});
