import type { EnumCatalog } from '../../model/catalog.ts';
import { diagnostic, type Diagnostic } from '../../model/diagnostic.ts';
import { type PlacedTable, pathTo } from '../select.ts';
import { placeFrom } from '../wording.ts';
import { type Kept, entryPairs, lockedPairs, sharesMost } from './kept-catalogs.ts';

/** A table of codes that `tables` leaves out, and what would be generated from it. */
export interface LeftOut {
  placed: PlacedTable;
  read: () => EnumCatalog;
}

/**
 * Catalogs that come to another table by `tables`, while the one that they had is left out: `values-2` is the id of another table, as
 * soon as one with its heading is put above.
 */
export function movedTables(
  kept: Kept,
  leftOut: readonly LeftOut[],
  selectors: readonly (string | number)[] = [],
): Diagnostic[] {
  if (!selectors.some((each) => /(?:^|-)\d+$/.test(String(each)))) return [];
  return [...kept].flatMap(([catalog, before]) => {
    const entries = new Set(lockedPairs(before).map(String));
    const [first] = catalog.entries;
    if (first === undefined || entryPairs(catalog).some((pair) => entries.has(String(pair))))
      return [];
    const own = leftOut.find(({ read }) =>
      sharesMost(entryPairs(read()).map(String), [...entries]),
    );
    if (own === undefined) return [];
    const { path, table } = own.placed;
    const at = { path, line: table.line, column: 1 };
    return diagnostic(
      'moved-table',
      first.source,
      `tables picks another table for ${before.name} than before. Its entries are in "${table.id}" now (${placeFrom(first.source, at)}). Use "${pathTo(own.placed)}" in tables.`,
      [at],
    );
  });
}
