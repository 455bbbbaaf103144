import { textsOfCodes } from '../../codes/code-spans.ts';
import { codesOf } from '../../codes/coded.ts';
import { convertValues } from '../../codes/values.ts';
import type { EnumCatalog } from '../../model/catalog.ts';
import type { Table } from '../../model/table.ts';
import type { PlacedTable } from '../select.ts';
import { shapeOf } from '../shape/shape.ts';
import { keptCatalogs } from './kept-catalogs.ts';
import type { LockedNames } from './lock.ts';

/** The number of the value column from 1, of tables where another one would be read. */
export type ValueColumns = ReadonlyMap<Table, number>;

/** So much of what a catalog had says that it is still there. */
const HALF = 0.5;

/**
 * Where the values of before stand now, for catalogs that are read without most of them: another column looks more like the values
 * since, as one was added, exchanged, or got another header. Tables that are read as before keep what they have.
 */
export function heldColumns(
  placed: readonly PlacedTable[],
  fresh: readonly EnumCatalog[],
  locked: readonly LockedNames[],
): ValueColumns {
  const kept = keptCatalogs(fresh, locked);
  const isWhole = (catalog: EnumCatalog): boolean => {
    const before = kept.get(catalog);
    return before !== undefined && covers(valuesOf(catalog), liveValues(before));
  };
  const whole = fresh.filter(isWhole);
  const found = new Set(whole.map((catalog) => kept.get(catalog)));
  const open = placed.filter((each) => !whole.some((catalog) => comesFrom(catalog, each)));
  const columns = new Map<Table, number>();
  for (const each of locked) {
    const live = liveValues(each);
    if (found.has(each) || live.size < 2) continue;
    const [best, second] = open
      .filter(({ table }) => !columns.has(table))
      .flatMap(({ table }) => columnsWith(live, table))
      .toSorted((a, b) => b.share - a.share);
    if (best !== undefined && best.share > (second?.share ?? 0))
      columns.set(best.table, best.number);
  }
  return columns;
}

interface Held {
  table: Table;
  /** From 1. */
  number: number;
  /** Of the values, 0 to 1. */
  share: number;
}

/** The columns that have half of the values, and not much else. */
function columnsWith(live: ReadonlySet<string>, table: Table): Held[] {
  const { labels, rows } = shapeOf(table);
  const cells = rows.filter(({ kind }) => kind === 'entry').map((row) => row.cells);
  return labels.flatMap((_, index) => {
    const codes = codesOf(textsOfCodes(cells.map((row) => row[index]))).flat();
    const { values } = convertValues(codes.map(({ code }) => code));
    const own = new Set(values.flatMap((value) => (value === undefined ? [] : String(value))));
    const share = [...live].filter((value) => own.has(value)).length / live.size;
    const isHeld = share >= HALF && share * live.size >= own.size * HALF;
    return isHeld ? [{ table, number: index + 1, share }] : [];
  });
}

function covers(values: ReadonlySet<string>, live: ReadonlySet<string>): boolean {
  return [...live].filter((value) => values.has(value)).length >= live.size * HALF;
}

function valuesOf({ entries }: EnumCatalog): Set<string> {
  return new Set(entries.map(({ value }) => String(value)));
}

function liveValues({ keys }: LockedNames): Set<string> {
  return new Set([...keys].flatMap(([value, { retired }]) => (retired ? [] : value)));
}

function comesFrom({ entries }: EnumCatalog, { path, table }: PlacedTable): boolean {
  const source = entries[0]?.source;
  return source?.path === path && source.line >= table.line && source.line <= table.endLine;
}
