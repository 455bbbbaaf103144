import { describe, expect, it } from 'vitest';
import { faultsOf, readRst, textsOf } from '../tables.ts';

describe('tables inside of tables', () => {
  it('come behind the outer one, which leaves them out', async () => {
    const document = await readRst(`
      +------------------+-------+
      | before           | +---+ |
      |                  | | y | |
      | ===  ===         | +---+ |
      | a    b           |       |
      | ===  ===         |       |
      |                  |       |
      | after            |       |
      +------------------+-------+
    `);
    expect(textsOf(document)).toEqual([[['before\nafter', '']], [['a', 'b']], [['y']]]);
    expect(document.tables.map(({ kind, line }) => [kind, line])).toEqual([
      ['grid', 1],
      ['simple', 4],
      ['grid', 2],
    ]);
    expect(document.tables[1]?.rows[0]?.[1]).toMatchObject({ line: 5, column: 8 });
  });

  it('may be in the cells of a list-table', async () => {
    const document = await readRst(`
      .. list-table::

         * - x
           - .. csv-table:: inner

                a, b
    `);
    expect(textsOf(document)).toEqual([[['x', '']], [['a', 'b']]]);
    expect(document.tables[1]?.caption).toBe('inner');
  });
});

describe('deep nesting', () => {
  it.each([
    ['lists', '- '.repeat(10_000) + 'x'],
    ['block quotes', Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}x`).join('\n\n')],
    ['directives', Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}.. x::`).join('\n\n')],
  ])('of %s is an error, not a crash', async (_, source) => {
    const document = await readRst(source);
    expect(document.diagnostics.length).toBeGreaterThan(0);
    expect(new Set(document.diagnostics.map(({ code }) => code))).toEqual(
      new Set(['nested-too-deep']),
    );
  });
});

// Regular expressions that repeat a group would run out of stack.
it.each([
  ['= ', '= '],
  [':', 'a'],
  ['-a, ', '-a, '],
  ['.. ', 'a.'],
  ['.. |', 'a'],
  ['.. _', 'a'],
  ['|', '|'],
  ['\\', '\\'],
])('reads a line of %j and four million times %j', async (begin, unit) => {
  const line = begin + unit.repeat(4_000_000 / unit.length);
  expect((await readRst(`${line}\n`)).tables).toEqual([]);
});

it('reads on behind a malformed table', async () => {
  const document = await readRst(`
    +---+
    | a |

    ===  ===
    b    c
    ===  ===
  `);
  expect(textsOf(document)).toEqual([[['b', 'c']]]);
  expect(faultsOf(document)).toEqual(['1:1 malformed-table']);
});

it('finds nothing in an empty document', async () => {
  expect(await readRst('')).toMatchObject({ tables: [], diagnostics: [] });
});
