import { expect, test } from 'vitest';
import type { Span, Table } from '../../../src/model/table.ts';
import { placesOf } from '../../../src/writers/table/place.ts';

/** Two columns, one header row and two more; each text says where it stands. */
function placed(spans: Span[]): string[] {
  const rows = ['ab', 'cd', 'ef'].map((row) =>
    row.split('').map((text) => ({ text, line: 1, column: 1 })),
  );
  const table: Table = {
    id: 't',
    kind: 'html',
    line: 1,
    endLine: 3,
    headings: [],
    caption: null,
    header: rows.slice(0, 1),
    rows: rows.slice(1),
    spans,
    confidence: 1,
  };
  return placesOf(table).map(({ cell, rowSpan, colSpan }) => `${cell.text} ${rowSpan}x${colSpan}`);
}

test.each<[string, Span[], string[]]>([
  ['no span', [], ['a 1x1', 'b 1x1', 'c 1x1', 'd 1x1', 'e 1x1', 'f 1x1']],
  [
    'a span of columns',
    [{ row: 0, column: 0, rowSpan: 1, colSpan: 2 }],
    ['a 1x2', 'c 1x1', 'd 1x1', 'e 1x1', 'f 1x1'],
  ],
  [
    'a span across the end of the header',
    [{ row: 0, column: 1, rowSpan: 3, colSpan: 1 }],
    ['a 1x1', 'b 1x1', 'c 1x1', 'd 2x1', 'e 1x1'],
  ],
  [
    'a span that runs into one before it',
    [
      { row: 1, column: 1, rowSpan: 2, colSpan: 1 },
      { row: 2, column: 0, rowSpan: 1, colSpan: 2 },
    ],
    ['a 1x1', 'b 1x1', 'c 1x1', 'd 2x1', 'e 1x1'],
  ],
  [
    'a span beyond the table',
    [{ row: 2, column: 1, rowSpan: 1, colSpan: 2 }],
    ['a 1x1', 'b 1x1', 'c 1x1', 'd 1x1', 'e 1x1', 'f 1x1'],
  ],
])('with %s, each cell has one place', (_, spans, places) => {
  expect(placed(spans)).toEqual(places);
});
