import type { Table } from '../../model/table.ts';
import { foldCase } from '../../unicode/latin.ts';
import { pushTo } from '../multimap.ts';
import type { ColumnChoices } from '../options.ts';
import { type Shape, shapeOf } from '../shape/shape.ts';
import { type Context, type Meaning, meaningOf, rounded } from './meaning.ts';
import type { Kind } from './weights.ts';
import { kindNames } from './why.ts';

export interface JudgedTable {
  shape: Shape;
  /** With the kind, where the tables beside it decided that. */
  context: Context;
  meaning: Meaning;
}

interface Chance {
  kind: Kind;
  share: number;
}

/** A table as it was judged by itself. */
interface Lone extends JudgedTable {
  table: Table;
  rows: number;
  chances: readonly Chance[];
}

/** What is as sure of itself is not what others are. */
const SURE = 0.9;

/**
 * What the tables of one document mean. Those under the same header are of one kind, as their author wrote one kind of thing
 * under it: a table of two rows is what the long ones are, unless its own cells leave no doubt. Each row has a voice, as sure as
 * its table is.
 */
export function judgedTables(
  tables: readonly Table[],
  choices: ColumnChoices = {},
): Map<Table, JudgedTable> {
  const alone = tables.map((table) => judgedAlone(table, choices));
  const alike = new Map<string, Lone[]>();
  for (const each of alone) pushTo(alike, headerOf(each.shape), each);
  const settled = new Map<Lone, JudgedTable>();
  for (const [header, group] of alike) {
    if (header === '' || new Set(group.map(({ meaning }) => meaning.kind)).size < 2) continue;
    const common = commonKind(group);
    for (const each of group) settled.set(each, likeOthers(each, common, choices));
  }
  return new Map(alone.map((each) => [each.table, settled.get(each) ?? each]));
}

function judgedAlone(table: Table, choices: ColumnChoices): Lone {
  const shape = shapeOf(table);
  const context = { headings: table.headings, caption: table.caption };
  const { readings, ...meaning } = meaningOf(shape, context, choices);
  const chances = readings.map(({ kind, share }) => ({ kind, share }));
  const rows = shape.rows.filter(({ kind }) => kind === 'entry').length;
  return { table, shape, context, meaning, rows, chances };
}

function commonKind(group: readonly Lone[]): Chance {
  const all = group.reduce((sum, { rows }) => sum + rows, 0);
  const voices = new Map<Kind, number>();
  for (const { rows, chances } of group)
    for (const { kind, share } of chances)
      voices.set(kind, (voices.get(kind) ?? 0) + (share * rows) / all);
  const [[kind, share] = ['none' as const, 0]] = [...voices].toSorted(([, a], [, b]) => b - a);
  return { kind, share };
}

function likeOthers(lone: Lone, { kind, share }: Chance, choices: ColumnChoices): JudgedTable {
  const { shape, meaning } = lone;
  if (meaning.kind === kind || meaning.confidence >= SURE) return lone;
  const context = { ...lone.context, kind };
  const { readings: _, ...read } = meaningOf(shape, context, choices);
  const why = [`${kindNames[kind]}, as most rows under this header are`, ...read.why.slice(1)];
  return { shape, context, meaning: { ...read, confidence: rounded(share), why } };
}

/** What tables that belong together share: their labels; without any, all of their first column, as forms do. */
function headerOf({ labels, rows }: Shape): string {
  const first = rows.map(({ cells }) => cells[0]?.text ?? '');
  const shared = labels.some((label) => label !== '') ? labels : first.length > 1 ? first : [];
  return shared.map((text) => foldCase(text.trim())).join('\n');
}
