import type { Member, RecordCatalog, TypeExpression } from '../../model/catalog.ts';
import type { Column } from '../columns.ts';

/** A member, and its way from the outermost structure: `items[].id`. */
interface PlacedMember {
  path: string;
  member: Member;
}

const COLUMNS: readonly (Pick<Column<PlacedMember>, 'type' | 'of'> & { key: MemberColumn })[] = [
  { key: 'name', type: 'string', of: ({ path }) => path },
  { key: 'type', type: 'string', of: ({ member }) => typeText(member.type) ?? null },
  { key: 'required', type: 'boolean', of: ({ member }) => member.required },
  { key: 'default', type: 'string', of: ({ member }) => member.default ?? null },
  { key: 'message', type: 'string', of: ({ member }) => member.message ?? null },
  { key: 'description', type: 'string', of: ({ member }) => member.description ?? null },
  { key: 'deprecated', type: 'string or true', of: ({ member }) => member.deprecated ?? null },
];

type MemberColumn =
  'name' | 'type' | 'required' | 'default' | 'message' | 'description' | 'deprecated';

/** What is known of the members of a record, by column. What none of them has is none. */
export function memberColumns({ members, labels }: RecordCatalog): Column<PlacedMember>[] {
  const all = membersIn(members);
  const present = COLUMNS.filter(
    ({ key, of }) => key === 'name' || all.some((each) => of(each) !== null),
  );
  return present.map((column) => ({
    ...column,
    label: null,
    header: labels?.[column.key] ?? null,
  }));
}

/** All members, those of inner structures below their own. */
export function membersIn(members: readonly Member[], prefix = ''): PlacedMember[] {
  return members.flatMap((member) => {
    const path = prefix + member.name;
    const inner = `${path}${'[]'.repeat(arraysIn(member.type))}.`;
    return [{ path, member }, ...membersIn(member.members ?? [], inner)];
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
