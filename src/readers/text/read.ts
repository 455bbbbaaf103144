import type { Draft, PlacedCell } from '../../model/draft.ts';
import type { Cell } from '../../model/table.ts';
import type { Source } from '../../source/source.ts';
import type { Reading } from '../reader.ts';
import { findAligned } from './layouts/aligned/aligned.ts';
import { findCellLines } from './layouts/cell-lines/cell-lines.ts';
import { findCollapsed } from './layouts/collapsed/collapsed.ts';
import { findPrinted } from './layouts/printed.ts';
import { takeFences, takeForeign } from './foreign.ts';
import { findDefinitions } from './layouts/definitions.ts';
import { findLabelled } from './layouts/labelled.ts';
import { findGluedLines } from './layouts/collapsed/glued-line.ts';
import { findItemsInLine } from './layouts/lists/items-in-line.ts';
import { leftovers } from './leftovers.ts';
import { findLists } from './layouts/lists/lists.ts';
import { unfolded } from './halves.ts';
import { type Naming, namings } from './page/naming.ts';
import { choose } from './choose.ts';
import { confidenceOf } from './model/confidence.ts';
import { type Candidate, SAMPLE, describe } from './model/describe.ts';
import { type Page, createPage, take } from './page/page.ts';
import { explain } from './explain.ts';
import { findPiped } from './layouts/piped.ts';
import { findRecords } from './layouts/records.ts';
import type { Finder, Found } from './table.ts';
import { findTabbed } from './layouts/tabs/tabs.ts';

/** Each proposes what it can read, whatever others do; of those that share a name, the first that reads a line. */
const layouts: readonly (readonly [name: string, ...finders: Finder[]])[] = [
  ['tabs', findTabbed],
  ['columns', findAligned],
  ['glued', findCollapsed, findGluedLines],
  ['cells', findCellLines],
  ['list', findItemsInLine, findLists],
  ['records', findRecords],
  ['definitions', findDefinitions],
  ['labelled', findLabelled],
];

/** All tables of a text, in the order in which they begin, and what was doubtful about them. */
export function readText(source: Source): Reading {
  const page = createPage(source);
  takeFences(page);
  const printed = findPrinted(page).map((table): Read => ({ table }));
  const candidates = candidatesOn(page);
  const best = choose(candidates);
  for (const candidate of best) take(page, candidate);
  const readings = explain(best, candidates);
  const chosen = best.map((each, index): Read => {
    const { table, gain } = each;
    return { table, confidence: confidenceOf(gain, table), readings: readings[index] ?? [] };
  });
  const found = [...printed, ...chosen].sort((a, b) => a.table.first - b.table.first);
  const tables = found.map(({ table }) => table);
  const names = namings(page, tables);
  return {
    tables: found.flatMap((each, index) => toDraft(each, names[index])),
    diagnostics: [...tables.flatMap(({ diagnostics }) => diagnostics), ...leftovers(page, tables)],
  };
}

/**
 * What each layout proposes, described. Rows with `|` are looked at apart, as in other layouts they are text.
 */
export function candidatesOn(page: Page): Candidate[] {
  const piped = proposals(page, page, 'pipe', findPiped);
  takeForeign(page);
  const rest = { ...page, taken: page.taken.slice() };
  const others = layouts.flatMap(([name, ...finders]) => {
    const found = proposals(page, rest, name, ...finders);
    for (const table of found) if (isPlain(page, table)) take(rest, table);
    return found;
  });
  return [...piped, ...others];
}

/** Whether nobody else need look: all lines have as many tabs, or there are more rows than are described for each that is doubtful. */
function isPlain(page: Page, { layout, first, last, table, gain }: Candidate): boolean {
  if (gain <= 0) return false;
  const { rows, diagnostics } = table;
  if (layout !== 'tabs') return rows.length > SAMPLE * Math.max(1, diagnostics.length);
  const widths = page.lines.slice(first, last + 1).map((text) => text.split('\t').length);
  return widths.every((width) => width === widths[0]);
}

/** `free` is where it may look. */
function proposals(page: Page, free: Page, name: string, ...finders: Finder[]): Candidate[] {
  const own = { ...free, taken: free.taken.slice() };
  const found = finders.flatMap((find) => {
    const tables = find(own);
    for (const table of tables) take(own, table);
    return tables;
  });
  const rows = found.reduce((sum, table) => sum + table.rows.length, 0);
  return found.map((table) => describe(page, name, table, rows - table.rows.length >= KNOWN));
}

/** So many rows elsewhere on the page show that a layout is its way. */
const KNOWN = 2;

interface Read {
  table: Found;
  /** 0 to 1. */
  confidence?: number;
  readings?: string[];
}

function toDraft({ table, confidence, readings }: Read, naming: Naming | undefined): Draft[] {
  const { kind, first, last, header, rows } = unfolded(table);
  if (rows.length === 0) return [];
  const draft: Draft = {
    kind,
    line: first + 1,
    endLine: last + 1,
    headings: naming?.headings ?? [],
    caption: naming?.caption ?? null,
    headerRows: header.length,
    cells: placed([...header, ...rows]),
    confidence: Math.round((confidence ?? 1) * 100) / 100,
    ...(readings && { readings }),
  };
  return [draft];
}

function placed(rows: readonly Cell[][]): PlacedCell[] {
  return rows.flatMap((cells, row) => cells.map((cell, column) => ({ cell, row, column })));
}
