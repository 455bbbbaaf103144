import fc from 'fast-check';
import type { Nodes, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it, vi } from 'vitest';
import { markdown } from '../../../../src/readers/markdown.ts';
import { readLines } from '../../read-text.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Lines of one block, without those of what is around it. */
const leaf: fc.Arbitrary<string[]> = fc.constantFrom(
  ['a | b', '--|--', 'c | d'],
  ['| e | f |', '|---|:-:|', '| `g\\|h` | *i* | cut |', '| short'],
  ['| j |', '|---|', 'k'],
  ['l', 'm | n', ':-|-:', 'o | p'],
  ['q | r', '---', 's | t'],
  ['| u |', '|--|--|', '| v |'],
  ['text'],
  ['two lines', 'of | text'],
  ['# heading'],
  ['heading', '==='],
  ['* * *'],
  ['    | code |', '    |------|'],
  ['```', '| fenced |', '|---|', '```'],
  ['~~~ info', '', '| fenced |', '|---|', '', '~~~'],
  ['<!-- | comment |', '|---|', '', '-->'],
  ['<div>', '| html |', '|---|', '</div>'],
  ['<script>', '', '| html |', '|---|', '</script>'],
  ['[w]: u', '[x]: <v> "title"'],
  ['[y]: u', "  'title'", 'text'],
  ['[^1]: note'],
  ['| [w] | [x][y] |', '|-|-|', '| ![w] | [^1] |'],
);

/** Puts every line inside a quote, a list item or a footnote. */
function within(lines: readonly string[], [first, rest]: readonly [string, string]): string[] {
  return lines.map(
    (line, index) => (index === 0 ? first : line === '' ? rest.trimEnd() : rest) + line,
  );
}

const container = fc.constantFrom<readonly [string, string]>(
  ['> ', '> '],
  ['>', '>'],
  ['- ', '  '],
  ['*   ', '    '],
  ['1. ', '   '],
  ['1) ', '   '],
  ['  + ', '    '],
);

/** Blocks below each other, with a blank line between them but for single lines. */
const { page } = fc.letrec<{ page: string[]; nested: string[] }>((tie) => ({
  nested: fc
    .tuple(tie('page'), container)
    .map(([lines, marks]) => ['', ...within(lines, marks), '']),
  page: fc
    .array(fc.oneof({ maxDepth: 3 }, { weight: 3, arbitrary: leaf }, tie('nested')), {
      minLength: 1,
      maxLength: 5,
    })
    .map((blocks) => blocks.flatMap((lines) => (lines.length === 1 ? lines : [...lines, ''])))
    .map((lines) => lines.slice(lines.findIndex((line) => line !== ''))),
}));

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

function tablesOf(node: Nodes): Table[] {
  if (node.type === 'table') return [node];
  return 'children' in node ? node.children.flatMap(tablesOf) : [];
}

/** What a table of remark's shows, each row as long as the header. */
function shownRows({ children: rows }: Table): string[][] {
  const width = rows[0]?.children.length ?? 0;
  return rows.map(({ children: cells }) =>
    Array.from({ length: width }, (_, column) => (cells[column] ? shown(cells[column]) : '')),
  );
}

function shown(node: Nodes): string {
  if (node.type === 'footnoteReference') return '[1]';
  if ('alt' in node) return node.alt ?? '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(shown).join('') : '';
}

it('finds the tables that remark finds', async () => {
  await fc.assert(
    fc.asyncProperty(page, async (lines) => {
      const { tables } = await readLines(markdown, lines);
      expect(
        tables.map(({ line, header, rows }) => ({
          line,
          rows: [...header, ...rows].map((row) => row.map(({ text }) => text)),
        })),
      ).toEqual(
        tablesOf(parser.parse(lines.join('\n'))).map((table) => ({
          line: table.position?.start.line,
          rows: shownRows(table),
        })),
      );
    }),
    { numRuns: 500 },
  );
});
