import type { Draft, PlacedCell } from '../../model/draft.ts';
import type { Cell } from '../../model/table.ts';
import type { Source } from '../../source/source.ts';
import type { Reading } from '../reader.ts';
import { findAligned } from './layouts/aligned/aligned.ts';
import { findCellLines, findMarkedCells } from './layouts/cell-lines/cell-lines.ts';
import { findCollapsed } from './layouts/collapsed/collapsed.ts';
import { findPrinted } from './layouts/printed.ts';
import { takeFences, takeForeign } from './foreign.ts';
import { findGluedLines } from './layouts/collapsed/glued-line.ts';
import { findGluedLists } from './layouts/lists/glued-list.ts';
import { leftovers } from './leftovers.ts';
import { findLists, findSpacedLists } from './layouts/lists/lists.ts';
import { type Naming, namings } from './page/naming.ts';
import { createPage } from './page/page.ts';
import { findPairs } from './layouts/pairs.ts';
import { findPiped } from './layouts/piped.ts';
import { findRecords } from './layouts/records.ts';
import type { Finder, Found } from './table.ts';
import { findTabbed } from './layouts/tabs/tabs.ts';

/** The surest signs first: what one has found, the next do not see. */
const finders: readonly Finder[] = [
  findMarkedCells,
  findTabbed,
  findPairs,
  findGluedLists,
  findLists,
  findAligned,
  findSpacedLists,
  findCollapsed,
  findRecords,
  findCellLines,
  findGluedLines,
];

/** All tables of a text, in the order in which they begin, and what was doubtful about them. */
export function readText(source: Source): Reading {
  const page = createPage(source);
  takeFences(page);
  const bordered = [...findPrinted(page), ...findPiped(page)];
  takeForeign(page);
  const found = [...bordered, ...finders.flatMap((find) => find(page))].sort(
    (a, b) => a.first - b.first,
  );
  const names = namings(page, found);
  return {
    tables: found.flatMap((table, index) => toDraft(table, names[index])),
    diagnostics: [...found.flatMap(({ diagnostics }) => diagnostics), ...leftovers(page, found)],
  };
}

function toDraft(table: Found, naming: Naming | undefined): Draft[] {
  const { kind, first, last, header, rows, confidence } = table;
  if (rows.length === 0) return [];
  const draft: Draft = {
    kind,
    line: first + 1,
    endLine: last + 1,
    headings: naming?.headings ?? [],
    caption: naming?.caption ?? null,
    headerRows: header.length,
    cells: placed([...header, ...rows]),
    confidence: Math.round(confidence * 100) / 100,
  };
  return [draft];
}

function placed(rows: readonly Cell[][]): PlacedCell[] {
  return rows.flatMap((cells, row) => cells.map((cell, column) => ({ cell, row, column })));
}
