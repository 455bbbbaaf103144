import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainCells, withoutPlainRows } from '../../../src/readers/markdown/plain-rows.ts';
import { markdown } from '../../../src/readers/markdown.ts';
import { createSource, offsetAt } from '../../../src/text/source.ts';
import { grid, readLines } from '../read-text.ts';

const reduce = (...lines: string[]): string =>
  withoutPlainRows(createSource('page', lines.join('\n'))).text;

describe('withoutPlainRows', () => {
  it('leaves out the rows inside a run of plain ones', () => {
    const lines = ['| c |', '|---|', '| 1 |', '| 2 |', '| 3 |', '| 4 |', ''];
    expect(reduce(...lines)).toBe('| c |\n|---|\n| 1 |\n| 4 |\n');
  });

  it.each([
    ['code', '| `2` |'],
    ['an escape', '| 2\\| |'],
    ['emphasis', '| _2_ |'],
    ['an entity', '| &lt; |'],
    ['a tag', '| <br> |'],
    ['a link', '| www.example.com |'],
    ['a delimiter row', '|---|'],
    ['another indent', ' | 2 |'],
  ])('keeps a row with %s', (_, row) => {
    const lines = ['| 1 |', row, '| 3 |'];
    expect(reduce(...lines)).toBe(lines.join('\n'));
  });

  it('tells where each offset is from', () => {
    const source = createSource('page', '| 1 |\r\n| 2 |\r\n| 3 |');
    const { text, sourceOffset, sourceLine, isLeftOut } = withoutPlainRows(source);
    expect(source.text[sourceOffset(text.indexOf('3'))]).toBe('3');
    expect([sourceLine(1), sourceLine(2)]).toEqual([1, 3]);
    expect([1, 2, 3].map(isLeftOut)).toEqual([false, true, false]);
  });
});

it.each([
  ['| a | b c |', ['a', 'b c']],
  ['a|b', ['a', 'b']],
  ['|a||', ['a', '']],
  ['  | a  |\tb', ['a', 'b']],
])('takes the cells of %s apart', (line, cells) => {
  expect(plainCells(line).map(({ text }) => text)).toEqual(cells);
});

it('changes nothing in what is read', async () => {
  const word = fc
    .stringMatching(/^[a-z0-9一-龥,.!:-]{1,6}$/)
    .filter((text) => /[a-z一-龥]/.test(text));
  const cell = fc.oneof(
    { weight: 6, arbitrary: fc.array(word, { maxLength: 3 }).map((words) => words.join(' ')) },
    { weight: 1, arbitrary: word.map((text) => `\`${text}\``) },
  );
  const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(rows, async (all) => {
      const lines = all.map(([a, b]) => `| ${a} | ${b} |`);
      const { tables } = await readLines(markdown, ['| x | y |', '|---|---|', ...lines]);
      const plain = all.map((row) => row.map((text) => text.replaceAll('`', '')));
      expect(tables.map(grid)).toEqual([[['x', 'y'], ...plain]]);
      const source = createSource('page', ['| x | y |', '|---|---|', ...lines].join('\n'));
      for (const { text, ...place } of tables.flatMap((table) => table.rows.flat())) {
        expect(source.text.slice(offsetAt(source, place)).startsWith(text)).toBe(true);
      }
    }),
  );
});

it('keeps plain rows that stand in HTML', async () => {
  const { tables } = await readLines(markdown, [
    '<table><tr><td><pre>',
    '| 1 |',
    '| 2 |',
    '| 3 |',
    '</pre></td></tr></table>',
  ]);
  expect(tables.map(grid)).toEqual([[['| 1 |\n| 2 |\n| 3 |']]]);
});
