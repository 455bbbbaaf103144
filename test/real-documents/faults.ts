import type { Cell, Table } from '../../src/model/table.ts';
import { type Source, offsetAt } from '../../src/source/source.ts';
import type { RealDocument } from './documents.ts';

/** What is wrong with the tables, of all that has to hold for every table of every reader. */
export function faultsOf({ document, source, included }: RealDocument): string[] {
  const isRight = (cell: Cell): boolean =>
    standsThere(cell, source) || standsAtFile(cell, source, included);
  return document.tables.flatMap((table) => [
    ...faultsOfShape(table),
    ...[...table.header, ...table.rows]
      .flat()
      .filter((cell) => !isRight(cell))
      .map(({ line, column, text }) => `${source.path}:${line}:${column} is not ${text}`),
  ]);
}

function faultsOfShape(table: Table): string[] {
  const all = [...table.header, ...table.rows];
  const width = all[0]?.length ?? 0;
  const spans = table.spans.filter(
    ({ row, column, rowSpan, colSpan }) => row + rowSpan > all.length || column + colSpan > width,
  );
  return [
    ...all.filter((row) => row.length !== width).map(() => 'a row of another length'),
    ...spans.map(({ row, column }) => `a span outside, at ${row}, ${column}`),
  ];
}

/** The text itself stands there, or what made its first character: an entity, an escape, a reference. */
function standsThere(cell: Cell, source: Source): boolean {
  const [first] = cell.text;
  const offset = offsetAt(source, cell);
  const there = source.text.slice(offset, offset + 100).trimStart();
  return first === undefined || there.startsWith(first) || /^[&\\|[:`<]/.test(there);
}

/** What comes from a file stands where the document names the file. */
function standsAtFile(cell: Cell, source: Source, included: readonly string[]): boolean {
  const offset = offsetAt(source, cell);
  return included.some((name) => source.text.startsWith(name, offset));
}
