import type { Draft, PlacedCell } from '../../model/draft.ts';
import type { Cell } from '../../model/table.ts';
import type { Source } from '../../source/source.ts';
import type { Reading } from '../reader.ts';
import { findAligned } from './layouts/aligned/aligned.ts';
import { findCellLines, findMarkedCells } from './layouts/cell-lines/cell-lines.ts';
import { findCollapsed } from './layouts/collapsed/collapsed.ts';
import { findPrinted } from './layouts/printed.ts';
import { takeFences, takeForeign } from './foreign.ts';
import { findDefinitions } from './layouts/definitions.ts';
import { findLabelled } from './layouts/labelled.ts';
import { findGluedLines } from './layouts/collapsed/glued-line.ts';
import { findGluedLists } from './layouts/lists/glued-list.ts';
import { leftovers } from './leftovers.ts';
import { findLists } from './layouts/lists/lists.ts';
import { unfolded } from './halves.ts';
import { type Naming, namings } from './page/naming.ts';
import { choose } from './choose.ts';
import { confidenceOf } from './model/confidence.ts';
import { type Candidate, describe } from './model/describe.ts';
import { type Page, createPage, take } from './page/page.ts';
import { explain } from './explain.ts';
import { findPairs } from './layouts/pairs.ts';
import { findPiped } from './layouts/piped.ts';
import { findRecords } from './layouts/records.ts';
import type { Finder, Found } from './table.ts';
import { findTabbed } from './layouts/tabs/tabs.ts';

/** Each proposes what it can read, whatever others do. */
const layouts: readonly (readonly [name: string, find: Finder])[] = [
  ['cells', findMarkedCells],
  ['pairs', findPairs],
  ['list', findGluedLists],
  ['list', findLists],
  ['columns', findAligned],
  ['glued', findCollapsed],
  ['records', findRecords],
  ['definitions', findDefinitions],
  ['labelled', findLabelled],
  ['cells', findCellLines],
  ['glued', findGluedLines],
];

/** All tables of a text, in the order in which they begin, and what was doubtful about them. */
export function readText(source: Source): Reading {
  const page = createPage(source);
  takeFences(page);
  const printed = findPrinted(page);
  const candidates = candidatesOn(page);
  const best = choose(candidates);
  const readings = explain(best, candidates);
  const chosen = best.map((each, index): Read => {
    return { ...each, confidence: confidenceOf(each), readings: readings[index] ?? [] };
  });
  for (const candidate of chosen) take(page, candidate);
  const found: Read[] = [...printed, ...chosen].sort((a, b) => a.first - b.first);
  const names = namings(page, found);
  return {
    tables: found.flatMap((table, index) => toDraft(table, names[index])),
    diagnostics: [...found.flatMap(({ diagnostics }) => diagnostics), ...leftovers(page, found)],
  };
}

/**
 * What each layout proposes, described. Rows with `|` are looked at apart, as in other layouts they are text; and where each line
 * has as many tabs as the next, those are the borders, whatever the lines are like besides.
 */
export function candidatesOn(page: Page): Candidate[] {
  const piped = proposals(page, page, 'pipe', findPiped);
  takeForeign(page);
  const tabbed = proposals(page, page, 'tabs', findTabbed);
  const rest = { ...page, taken: page.taken.slice() };
  for (const table of tabbed) if (isEven(page, table)) take(rest, table);
  const others = layouts.flatMap(([name, find]) => proposals(page, rest, name, find));
  return [...piped, ...tabbed, ...others];
}

/** Whether the table saves something, and all of its lines have as many tabs. */
function isEven(page: Page, { first, last, gain }: Candidate): boolean {
  const widths = page.lines.slice(first, last + 1).map((text) => text.split('\t').length);
  return gain > 0 && widths.every((width) => width === widths[0]);
}

/** `free` is where it may look. */
function proposals(page: Page, free: Page, name: string, find: Finder): Candidate[] {
  const found = find({ ...free, taken: free.taken.slice() });
  const rows = found.reduce((sum, table) => sum + table.rows.length, 0);
  return found.map((table) => describe(page, name, table, rows - table.rows.length >= KNOWN));
}

/** So many rows elsewhere on the page show that a layout is its way. */
const KNOWN = 2;

interface Read extends Found {
  /** 0 to 1. */
  confidence?: number;
  readings?: string[];
}

function toDraft(table: Read, naming: Naming | undefined): Draft[] {
  const { kind, first, last, header, rows, confidence, readings } = unfolded(table);
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
