import type { Member, RecordCatalog, TypeExpression } from '../../model/catalog.ts';
import { type Words, headingOf } from './words.ts';

/** A row of the table, and what is in it with its way from the outermost structure: `items[].id`. */
interface Row {
  path: string;
  member: Member;
}

const COLUMNS: readonly [key: MemberColumn, of: (row: Row) => string | undefined][] = [
  ['name', ({ path }) => path],
  ['type', ({ member }) => typeText(member.type)],
  ['required', ({ member }) => required(member)],
  ['default', ({ member }) => (member.default === undefined ? undefined : String(member.default))],
  ['message', ({ member }) => member.message],
  ['description', ({ member }) => member.description],
  ['deprecated', ({ member }) => (member.deprecated === true ? 'yes' : member.deprecated)],
];

export type MemberColumn =
  'name' | 'type' | 'required' | 'default' | 'message' | 'description' | 'deprecated';

/** All members as rows of texts, those of inner structures below their own. What none of them has is no column. */
export function memberRows(
  { members, labels = {} }: RecordCatalog,
  words: Words,
): { columns: MemberColumn[]; header: string[]; rows: string[][] } {
  const rows = rowsOf(members, '');
  const columns = COLUMNS.filter(
    ([key, of]) => key === 'name' || rows.some((row) => of(row) !== undefined),
  );
  const said = (key: MemberColumn, cell: string): string =>
    key === 'required' || key === 'deprecated' ? words.of(cell) : cell;
  return {
    columns: columns.map(([key]) => key),
    header: columns.map(([key]) => headingOf(key, labels[key], words)),
    rows: rows.map((row) => columns.map(([key, of]) => said(key, of(row) ?? ''))),
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

function required({ required: must }: Member): string | undefined {
  return must === null ? undefined : must ? 'yes' : 'no';
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
