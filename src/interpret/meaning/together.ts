import type { Table } from '../../model/table.ts';
import { foldCase } from '../../unicode/latin.ts';
import { pushTo } from '../multimap.ts';
import type { Column, ColumnChoices } from '../options.ts';
import { type Shape, shapeOf } from '../shape/shape.ts';
import { type Context, type Meaning, meaningOf, rounded } from './meaning.ts';
import type { Reading } from './readings.ts';
import { kindNames } from './why.ts';

export interface JudgedTable {
  shape: Shape;
  /** With the kind, where the tables beside it decided that. */
  context: Context;
  meaning: Meaning;
}

type Way = Pick<Reading, 'kind' | 'roles' | 'share'>;

/** A table as it was judged by itself. */
interface Lone extends JudgedTable {
  rows: number;
  ways: readonly Way[];
}

/**
 * What the tables of one document mean. Those under the same header are read in one way, as their author wrote one kind of thing
 * under it: a table of two rows is read as the long ones are. Each row has a voice, as sure as its table is.
 */
export function judgedTables(tables: readonly Table[], choices: ColumnChoices = {}): JudgedTable[] {
  const alone = tables.map((table) => judgedAlone(table, choices));
  const alike = new Map<string, Lone[]>();
  for (const each of alone) pushTo(alike, headerOf(each.shape), each);
  const settled = new Map<Lone, JudgedTable>();
  for (const [header, group] of alike) {
    if (header === '' || new Set(group.map(({ ways }) => textOf(ways[0]))).size < 2) continue;
    const way = commonWay(group);
    for (const each of group) settled.set(each, likeOthers(each, way, choices));
  }
  return alone.map((each) => settled.get(each) ?? each);
}

function judgedAlone(table: Table, choices: ColumnChoices): Lone {
  const shape = shapeOf(table);
  const context = { headings: table.headings, caption: table.caption };
  const { readings, ...meaning } = meaningOf(shape, context, choices);
  const ways = readings.map(({ kind, roles, share }) => ({ kind, roles, share }));
  const rows = shape.rows.filter(({ kind }) => kind === 'entry').length;
  return { shape, context, meaning, rows, ways };
}

/** The kind with the most voices, and its way with the most; the share is that of the kind. */
function commonWay(group: readonly Lone[]): Way {
  const all = group.reduce((sum, { rows }) => sum + rows, 0);
  const voices = group.flatMap(({ rows, ways }) =>
    ways.map((way) => ({ ...way, share: (way.share * rows) / all })),
  );
  const { kind, share } = summed(voices, (way) => way.kind);
  const { roles } = summed(
    voices.filter((way) => way.kind === kind),
    textOf,
  );
  return { kind, roles, share };
}

/** The way with the largest share where the shares of those that are the same are added up. */
function summed(ways: readonly Way[], keyOf: (way: Way) => string): Way {
  const sums = new Map<string, Way>();
  for (const way of ways) {
    const key = keyOf(way);
    sums.set(key, { ...way, share: way.share + (sums.get(key)?.share ?? 0) });
  }
  const none: Way = { kind: 'none', roles: [], share: 0 };
  return [...sums.values()].reduce((most, way) => (way.share > most.share ? way : most), none);
}

function textOf(way: Way | undefined): string {
  return way === undefined ? '' : [way.kind, ...way.roles].join(' ');
}

function likeOthers(lone: Lone, way: Way, choices: ColumnChoices): JudgedTable {
  if (textOf(lone.ways[0]) === textOf(way)) return lone;
  const { shape } = lone;
  const context = { ...lone.context, like: way };
  const { readings: _, ...read } = meaningOf(shape, context, choices);
  const why = [`${kindNames[way.kind]}, as most rows under this header are`, ...read.why.slice(1)];
  const share = rounded(way.share);
  const columns = read.columns.map((column): Column =>
    column.confidence === 1 ? column : { ...column, confidence: share },
  );
  return { shape, context, meaning: { ...read, confidence: share, why, columns } };
}

/** What tables that belong together share: their labels; without any, all of their first column, as forms do. */
function headerOf({ labels, rows }: Shape): string {
  const first = rows.map(({ cells }) => cells[0]?.text ?? '');
  const shared = labels.some((label) => label !== '') ? labels : first.length > 1 ? first : [];
  return shared.map((text) => foldCase(text.trim())).join('\n');
}
