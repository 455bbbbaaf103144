import { codesOf } from '../../codes/coded.ts';
import { convertField, convertValues } from '../../codes/values.ts';
import type { ColumnRole } from '../../model/column-role.ts';
import type { Cell, Table } from '../../model/table.ts';
import type { Column, ColumnChoices, InterpretOptions, JudgedColumn } from '../options.ts';
import { type Shape, columnName, shapeOf } from '../shape/shape.ts';
import { type Candidate, candidateOf } from './candidate.ts';
import { chosenColumns } from './choices.ts';
import { type Reading, readingsOf } from './readings.ts';
import type { Surroundings } from './table-traits.ts';
import type { Kind } from './weights.ts';
import { whyChosen, whyColumn, whyTable } from './why.ts';

/** What a table is, decided as a whole: of all readings the one with the most evidence. */
export interface Meaning {
  kind: Kind;
  why: string[];
  /** Of the kind, from 0 to 1. */
  confidence: number;
  columns: JudgedColumn[];
}

/** With what it was chosen from: more than a run keeps of each table. */
export interface WeighedMeaning extends Meaning {
  /** All readings that were weighed, the one that won first. */
  readings: readonly Reading[];
}

/** What is known of a table beside its cells: what is written above it, and its kind where the tables beside it decide that. */
export interface Context extends Surroundings {
  kind?: Kind;
}

/** Farther to the right, columns are fields, unless the user says otherwise: nobody reads so wide a table. */
const MOST_COLUMNS = 64;

/** Nothing that is inferred is beyond doubt. */
const MOST = 0.99;

export function columnsOf(table: Table, options: InterpretOptions = {}): Column[] {
  const { headings, caption } = table;
  const shape = shapeOf(table);
  return typedColumns(meaningOf(shape, { headings, caption }, options.columns).columns, shape);
}

/** With the type of their cells, which nothing but `inspect` asks for. */
export function typedColumns(columns: readonly JudgedColumn[], shape: Shape): Column[] {
  const cells = entryCells(shape);
  return columns.map(({ label, role, ...rest }, index) => ({
    label,
    role,
    type: typeOf(role, textsIn(cells, index)),
    ...rest,
  }));
}

function entryCells({ rows }: Shape): Cell[][] {
  return rows.filter(({ kind }) => kind === 'entry').map((row) => row.cells);
}

export function meaningOf(
  shape: Shape,
  context: Context,
  choices: ColumnChoices = {},
): WeighedMeaning {
  const { labels } = shape;
  const cells = entryCells(shape);
  const chosen = chosenColumns(labels, choices);
  const most = Math.max(MOST_COLUMNS, ...[...chosen.keys()].map((index) => index + 1));
  const settled = { columns: chosen, kind: context.kind };
  const read = (all: readonly Candidate[]): Reading[] =>
    readingsOf(all.slice(0, most), context, settled);
  const candidates = candidatesOf(labels, cells);
  const readings = read(candidates);
  const once = withoutSpanned(cells, readings[0]?.roles.indexOf('value') ?? -1);
  if (once.length === cells.length) return meant(candidates, readings, chosen);
  const fewer = candidatesOf(labels, once);
  return meant(fewer, read(fewer), chosen);
}

function meant(
  candidates: readonly Candidate[],
  readings: readonly Reading[],
  chosen: ReadonlyMap<number, ColumnRole>,
): WeighedMeaning {
  const [best] = readings;
  const kind = best?.kind ?? 'none';
  const share = readings.reduce((sum, each) => sum + (each.kind === kind ? each.share : 0), 0);
  return {
    kind,
    why: best === undefined ? [] : whyTable(candidates, readings),
    confidence: rounded(share),
    readings,
    columns: candidates.map((candidate): JudgedColumn => {
      const { index, label } = candidate;
      const role = best?.roles[index] ?? 'field';
      const isChosen = chosen.get(index) === role;
      return {
        label: columnName(label, index),
        role,
        confidence: isChosen ? 1 : rounded(surenessOf(role, index, readings)),
        why: isChosen ? whyChosen(role) : whyColumn(role, candidate),
      };
    }),
  };
}

/** How likely a column has a role, in whatever reading. */
function surenessOf(role: ColumnRole, column: number, readings: readonly Reading[]): number {
  return readings.reduce(
    (sum, { roles, share, sureness }) =>
      sum + ((roles[column] ?? 'field') === role ? share * (sureness[column] ?? 1) : 0),
    0,
  );
}

export function rounded(share: number): number {
  return Math.min(MOST, Math.round(100 * share) / 100);
}

export function candidatesOf(labels: readonly string[], cells: readonly Cell[][]): Candidate[] {
  return labels.map((label, index) =>
    candidateOf(
      label,
      index,
      cells.flatMap((row) => row[index] ?? []),
    ),
  );
}

function textsIn(rows: readonly (readonly Cell[])[], column: number): string[] {
  return rows.map((row) => row[column]?.text ?? '');
}

/** Of rows that one cell spans in a column, the first: they are one entry. */
function withoutSpanned(rows: readonly Cell[][], column: number): Cell[][] {
  return rows.filter((row, index) => {
    const [cell, above] = [row[column], rows[index - 1]?.[column]];
    return cell === undefined || cell.line !== above?.line || cell.column !== above.column;
  });
}

function typeOf(role: ColumnRole, texts: readonly string[]): Column['type'] {
  const plain = texts.map((text) => text.trim());
  if (role !== 'value') return convertField(plain).type;
  const codes = codesOf(plain)
    .flat()
    .filter(({ isRange }) => !isRange);
  if (codes.some(({ isQuoted }) => isQuoted)) return 'string';
  return convertValues(codes.map(({ code }) => code)).type === 'integer' ? 'integer' : 'string';
}
