import fc from 'fast-check';
import type { Cell, Span, Table } from '../../../src/model/table.ts';
import { tidy } from '../../../src/inline/inline.ts';
import { nastyText } from '../arbitraries.ts';

/** Text as a cell may have it: white space collapsed, and without what no file holds. */
export const cellText: fc.Arbitrary<string> = nastyText.map((text) =>
  tidy(text.replace(/(?!\n)[\p{Cc}\p{Cs}]/gu, '?')),
);

const shape = fc.record({
  width: fc.integer({ min: 1, max: 4 }),
  headerRows: fc.integer({ min: 0, max: 2 }),
  bodyRows: fc.integer({ min: 1, max: 4 }),
});

/** Rectangular tables of text, their spans apart from each other and none across the end of the header. */
export function table(text: fc.Arbitrary<string>, spanning = true): fc.Arbitrary<Table> {
  return shape.chain(({ width, headerRows, bodyRows }) => {
    const height = headerRows + bodyRows;
    const places = width * height;
    return fc
      .record({
        texts: fc.array(text, { minLength: places, maxLength: places }),
        wanted: fc.array(span(width, height), { maxLength: spanning ? 3 : 0 }),
        caption: fc.option(
          text.map((each) => each.replace(/\n+/g, ' ')),
          { nil: null },
        ),
      })
      .map(({ texts, wanted, caption }) =>
        build({ width, height, headerRows, texts, wanted, caption }),
      );
  });
}

function span(width: number, height: number): fc.Arbitrary<Span> {
  return fc.record({
    row: fc.nat(height - 1),
    column: fc.nat(width - 1),
    rowSpan: fc.integer({ min: 1, max: 3 }),
    colSpan: fc.integer({ min: 1, max: 3 }),
  });
}

function build(parts: {
  width: number;
  height: number;
  headerRows: number;
  texts: string[];
  wanted: Span[];
  caption: string | null;
}): Table {
  const { width, height, headerRows, texts, caption } = parts;
  const rows: Cell[][] = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_unused, column) => ({
      text: texts[row * width + column] ?? '',
      line: 1,
      column: 1,
    })),
  );
  const spans: Span[] = [];
  const taken = new Set<string>();
  for (const each of parts.wanted) {
    const covered = placesIn(each);
    const endRow = each.row + each.rowSpan;
    const fitsInside = endRow <= height && each.column + each.colSpan <= width;
    const crosses = each.row < headerRows && endRow > headerRows;
    const isSpan = each.rowSpan > 1 || each.colSpan > 1;
    if (!fitsInside || crosses || !isSpan || covered.some((place) => taken.has(place))) continue;
    for (const place of covered) taken.add(place);
    spans.push(each);
    const cell = rows[each.row]?.[each.column];
    for (const row of rows.slice(each.row, endRow)) {
      if (cell !== undefined) row.fill(cell, each.column, each.column + each.colSpan);
    }
  }
  return {
    id: 'table',
    kind: 'html',
    line: 1,
    endLine: 1,
    headings: [],
    caption,
    header: rows.slice(0, headerRows),
    rows: rows.slice(headerRows),
    spans: spans.sort((a, b) => a.row - b.row || a.column - b.column),
    confidence: 1,
  };
}

function placesIn({ row, column, rowSpan, colSpan }: Span): string[] {
  return Array.from({ length: rowSpan * colSpan }, (_, index) =>
    [row + Math.floor(index / colSpan), column + (index % colSpan)].join(),
  );
}

/** What two tables must have in common to be the same on the page. */
export function content({ caption, header, rows, spans }: Table): unknown {
  const texts = (each: Cell[][]): string[][] => each.map((row) => row.map(({ text }) => text));
  return {
    caption: caption === '' ? null : caption,
    header: texts(header),
    rows: texts(rows),
    spans,
  };
}
