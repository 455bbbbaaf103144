import type { Member, RecordCatalog, TypeExpression } from '../../model/catalog.ts';
import { type Words, headingOf, sayingOf } from './words.ts';

/** A row of the table, and what is in it with its way from the outermost structure: `items[].id`. */
interface Row {
  path: string;
  member: Member;
}

const COLUMNS: readonly [key: MemberColumn, of: (row: Row) => Cell][] = [
  ['name', ({ path }) => path],
  ['type', ({ member }) => typeText(member.type) ?? null],
  ['required', ({ member }) => member.required],
  ['default', ({ member }) => member.default ?? null],
  ['message', ({ member }) => member.message ?? null],
  ['description', ({ member }) => member.description ?? null],
  ['deprecated', ({ member }) => member.deprecated ?? null],
];

type Cell = string | number | boolean | null;

export type MemberColumn =
  'name' | 'type' | 'required' | 'default' | 'message' | 'description' | 'deprecated';

/** All members as rows, those of inner structures below their own. What none of them has is no column. */
export function memberTable({ members }: RecordCatalog): {
  columns: MemberColumn[];
  rows: Cell[][];
} {
  const rows = rowsOf(members, '');
  const columns = COLUMNS.filter(
    ([key, of]) => key === 'name' || rows.some((row) => of(row) !== null),
  );
  return {
    columns: columns.map(([key]) => key),
    rows: rows.map((row) => columns.map(([, of]) => of(row))),
  };
}

/** The same as objects, by the keys of the columns. */
export function memberObjects(record: RecordCatalog): Record<string, Cell>[] {
  const { columns, rows } = memberTable(record);
  return rows.map((row) =>
    Object.fromEntries(columns.map((key, index) => [key, row[index] ?? null])),
  );
}

/** The same as a page says it. */
export function memberRows(
  record: RecordCatalog,
  words: Words,
): { columns: MemberColumn[]; header: string[]; rows: string[][] } {
  const { columns, rows } = memberTable(record);
  const isSaid = (key: MemberColumn | undefined): boolean =>
    key === 'required' || key === 'deprecated';
  return {
    columns,
    header: columns.map((key) => headingOf(key, record.labels?.[key], words)),
    rows: rows.map((row) =>
      row.map((cell, index) =>
        isSaid(columns[index]) ? sayingOf(cell, words) : String(cell ?? ''),
      ),
    ),
  };
}

function rowsOf(members: readonly Member[], prefix: string): Row[] {
  return members.flatMap((member) => {
    const path = prefix + member.name;
    const inner = `${path}${'[]'.repeat(arraysIn(member.type))}.`;
    return [{ path, member }, ...rowsOf(member.members ?? [], inner)];
  });
}

function arraysIn(type: TypeExpression): number {
  return type.kind === 'array' ? 1 + arraysIn(type.items) : 0;
}

/** In words that are read as the same type again. Undefined where it is not known. */
function typeText(type: TypeExpression): string | undefined {
  switch (type.kind) {
    case 'array':
      return `array of ${typeText(type.items) ?? 'any'}`;
    case 'map':
      return `map of ${typeText(type.values) ?? 'any'}`;
    case 'literals':
      return type.values.map((value) => JSON.stringify(value)).join(' | ');
    case 'union':
      return type.types.map((each) => typeText(each) ?? 'any').join(' | ');
    case 'reference':
      return type.name;
    case 'unknown':
      return undefined;
    default:
      return type.format === undefined ? type.kind : `${type.kind} (${type.format})`;
  }
}
