import type { PlacedTable } from '../../interpret/select.ts';
import { diagnostic, type Diagnostic } from '../../model/diagnostic.ts';

/** What a part of the configuration read, and which tables of codes it left out. */
export interface Taking {
  paths: readonly string[];
  leftOut: readonly PlacedTable[];
}

/** Tables of codes that every part leaves out which reads their document: they may have come after `tables` was written. */
export function untakenTables(parts: readonly Taking[]): Diagnostic[] {
  const readers = counted(parts.flatMap(({ paths }) => paths));
  const all = parts.flatMap(({ leftOut }) => leftOut);
  const leavers = counted(all.map(placeOf));
  const untaken = new Map(
    all
      .filter((each) => leavers.get(placeOf(each)) === readers.get(each.path))
      .map((each) => [placeOf(each), each]),
  );
  return [...untaken.values()].map(({ path, table }) =>
    diagnostic(
      'untaken-table',
      { path, line: table.line, column: 1 },
      `Table "${table.id}" has codes, but no item of the configuration takes it. Add it to tables, or turn this rule off.`,
    ),
  );
}

function placeOf({ path, table }: PlacedTable): string {
  return `${table.line} ${path}`;
}

function counted(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
