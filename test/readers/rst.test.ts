import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rst } from '../../src/readers/rst.ts';
import { readWith } from '../../src/readers/read.ts';
import { createSource, lines } from '../../src/source/source.ts';
import { textWidth } from '../../src/unicode/width.ts';
import { readRst, textsOf } from './rst/tables.ts';

/** Words that no rule of reStructuredText applies to. */
const word = fc.string({
  unit: fc.constantFrom(...'abcXYZ019', '错', '码', 'é', 'e\u0301', 'é', '한', '😀'),
  minLength: 1,
  maxLength: 6,
});
const cell = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const table = fc.integer({ min: 2, max: 4 }).chain((width) =>
  fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
    minLength: 2,
    maxLength: 5,
  }),
);

const pad = (text: string, width: number): string => text + ' '.repeat(width - textWidth(text));

function widthsOf(rows: string[][]): number[] {
  return (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => textWidth(row[column] ?? ''))),
  );
}

/** Each way to write one table, the first row being its header. */
const writers: Record<string, (rows: string[][]) => string> = {
  grid: (rows) => {
    const widths = widthsOf(rows);
    const border = (char: string): string =>
      `+${widths.map((width) => char.repeat(width + 2)).join('+')}+`;
    const row = (texts: string[]): string =>
      `| ${texts.map((text, column) => pad(text, widths[column] ?? 0)).join(' | ')} |`;
    const [header = [], ...body] = rows;
    return [
      border('-'),
      row(header),
      border('='),
      ...body.flatMap((texts) => [row(texts), border('-')]),
    ].join('\n');
  },
  simple: (rows) => {
    const widths = widthsOf(rows);
    const border = widths.map((width) => '='.repeat(Math.max(width, 3))).join('  ');
    const row = (texts: string[]): string =>
      texts
        .map((text, column) => pad(text, Math.max(widths[column] ?? 0, 3)))
        .join('  ')
        .trimEnd();
    const [header = [], ...body] = rows;
    return [border, row(header), border, ...body.map(row), border].join('\n');
  },
  'list-table': (rows) =>
    [
      '.. list-table::\n   :header-rows: 1\n',
      ...rows.map((texts) => `   * - ${texts.join('\n     - ')}`),
    ].join('\n'),
  'flat-table': (rows) =>
    [
      '.. flat-table::\n   :header-rows: 1\n',
      ...rows.map((texts) => `   * - ${texts.join('\n     - ')}`),
    ].join('\n'),
  'csv-table': (rows) =>
    [
      '.. csv-table::\n   :header-rows: 1\n',
      ...rows.map((texts) => `   ${texts.map((text) => `"${text}"`).join(', ')}`),
    ].join('\n'),
};

describe.each(Object.entries(writers))('%s', (kind, write) => {
  it('reads what was written, cell by cell, from where it says', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom('\n', '\r\n', '\r'), async (rows, lineEnd) => {
        const text = `Title\n=====\n\n${write(rows)}\n`.replaceAll('\n', lineEnd);
        const source = createSource('page.rst', text);
        const document = await readWith(rst, source);
        expect(document.diagnostics).toEqual([]);
        expect(textsOf(document)).toEqual([rows]);
        const [read] = document.tables;
        expect(read).toMatchObject({ kind, headings: ['Title'], spans: [] });
        expect(read?.header).toHaveLength(1);
        for (const found of [...(read?.header ?? []), ...(read?.rows ?? [])].flat()) {
          const there = lines(source)[found.line - 1]?.slice(found.column - 1);
          expect(there?.startsWith(found.text)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});

it('makes of any drawing whole tables, or none', async () => {
  const whole = [
    '+---+---+\n| a | b |\n+===+===+\n| c | d |\n+---+---+\n',
    '+---+---+\n| a     |\n+---+---+\n| c | d |\n+   +---+\n|   | e |\n+---+---+\n',
    '===  ===\na    b\n===  ===\nc    错\n===  ===\n',
  ];
  const slip = fc.record({
    at: fc.nat({ max: 60 }),
    text: fc.constantFrom('', '+', '-', '|', '=', ' ', 'a', '*', '\n', '+--+', '== ==', '错'),
  });
  let read = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...whole),
      fc.array(slip, { maxLength: 3 }),
      async (drawing, slips) => {
        const text = slips.reduce(
          (before, { at, text: put }) => before.slice(0, at) + put + before.slice(at + put.length),
          drawing,
        );
        for (const { header, rows, spans } of (await readRst(text)).tables) {
          read++;
          const all = [...header, ...rows];
          const width = all[0]?.length ?? 0;
          expect(all.every((row) => row.length === width)).toBe(true);
          for (const { row, column, rowSpan, colSpan } of spans) {
            expect(row + rowSpan).toBeLessThanOrEqual(all.length);
            expect(column + colSpan).toBeLessThanOrEqual(width);
          }
        }
      },
    ),
    { numRuns: 500 },
  );
  expect(read).toBeGreaterThan(100);
});

it('has the tables of a document in order, each with what is above it', async () => {
  const document = await readRst(`
    Errors
    ######

    ===  ===
    a    b
    ===  ===

    Details
    -------

    - in a list:

      +---+
      | c |
      +---+

    .. csv-table:: Rest

       d, e
  `);
  expect(
    document.tables.map(({ id, kind, headings, caption }) => ({ id, kind, headings, caption })),
  ).toEqual([
    { id: 'errors', kind: 'simple', headings: ['Errors'], caption: null },
    { id: 'details', kind: 'grid', headings: ['Errors', 'Details'], caption: null },
    { id: 'rest', kind: 'csv-table', headings: ['Errors', 'Details'], caption: 'Rest' },
  ]);
});
