import { parseType } from '../../vocabulary/types/types.ts';
import { type Step, hasBrackets, stepsOf } from './path.ts';
import type { RawMember } from './raw-member.ts';

/** A member on its row, not yet among its sisters. `name` is as written, with dots and brackets. */
export interface Flat extends Omit<RawMember, 'members' | 'arrays'> {
  indent: number;
  /** Whether the indent is drawn by marks or spaces, which mean nothing else. */
  isDrawn: boolean;
}

/** No structure of a real document is deeper; what would be stays where it is. */
const DEEPEST = 24;

/** The members as a tree: by how far their names are moved in, and by the dots and brackets in them. */
export function nested(flats: readonly Flat[]): { members: RawMember[]; repeated: Flat[] } {
  const root: Structure = new Map();
  const repeated: Flat[] = [];
  const isMovedIn = movesIn(flats);
  const hasSteps = dotsAreSteps(flats);
  const inside = new Map<RawMember, Structure>();
  let open: { indent: number; member: RawMember }[] = [];
  for (const flat of flats) {
    const indent = isMovedIn ? flat.indent : 0;
    open = open.filter((each) => each.indent < indent).slice(0, DEEPEST);
    const parents = open.map(({ member }) => member);
    const steps = hasSteps || hasBrackets(flat.name) ? stepsOf(flat.name) : [];
    const isPath = steps.length > 0 && steps.length <= DEEPEST;
    const own = isPath ? withoutParents(steps, parents) : [{ name: flat.name, arrays: 0 }];
    const around = parents.at(-1);
    const member = put(
      flat,
      own,
      around === undefined ? root : structureOf(around, inside),
      inside,
    );
    if (member === undefined) repeated.push(flat);
    else open.push({ indent, member });
  }
  return { members: membersIn(root, inside), repeated };
}

/** Marks in front of names mean that they are parts where the first one has none, and some type above could have parts. */
function movesIn(flats: readonly Flat[]): boolean {
  const [first] = flats;
  if (first === undefined || first.indent > 0) return false;
  return flats.some((flat, index) => {
    const above = flats[index - 1];
    return flat.indent > (above?.indent ?? 0) && (flat.isDrawn || canHaveParts(above?.type));
  });
}

function canHaveParts(type = ''): boolean {
  const { kind } = parseType(type).type;
  return !['string', 'integer', 'number', 'boolean', 'literals'].includes(kind);
}

/**
 * Whether dots lead from structure to structure. They do where a part of such a name is a member itself, or has brackets; and
 * where names that begin alike stand beside names without dots, unless all are small words (`client.id` beside `retries`).
 */
function dotsAreSteps(flats: readonly Flat[]): boolean {
  const names = flats.map(({ name }) => name);
  const all = new Set(names);
  const dotted = names.filter((name) => name.includes('.'));
  if (dotted.length === 0) return false;
  const parents = dotted.map((name) => name.slice(0, name.lastIndexOf('.')));
  if (dotted.some(hasBrackets) || parents.some((parent) => all.has(parent))) return true;
  const starts = new Set(dotted.map((name) => name.split('.')[0]));
  const isShared = starts.size < dotted.length;
  return dotted.length < names.length && isShared && names.some((name) => /[a-z][A-Z_]/.test(name));
}

/** A path may be written out from the outermost structure though the row is moved in. */
function withoutParents(steps: readonly Step[], parents: readonly RawMember[]): readonly Step[] {
  const isWritten = parents.every(({ name }, index) => steps[index]?.name === name);
  return isWritten && steps.length > parents.length ? steps.slice(parents.length) : steps;
}

type Structure = Map<string, RawMember>;

function structureOf(member: RawMember, inside: Map<RawMember, Structure>): Structure {
  const found = inside.get(member) ?? new Map<string, RawMember>();
  inside.set(member, found);
  return found;
}

function membersIn(structure: Structure, inside: ReadonlyMap<RawMember, Structure>): RawMember[] {
  return [...structure.values()].map((member) => {
    const own = inside.get(member);
    return own === undefined ? member : { ...member, members: membersIn(own, inside) };
  });
}

/** Finds or makes the structures on the way. Undefined where there is a member of that name already. */
function put(
  flat: Flat,
  [step, ...rest]: readonly Step[],
  sisters: Structure,
  inside: Map<RawMember, Structure>,
): RawMember | undefined {
  if (step === undefined) return undefined;
  const found = sisters.get(step.name);
  const member = found ?? memberOf(step, flat, rest.length > 0);
  sisters.set(step.name, member);
  if (rest.length > 0) {
    member.arrays = Math.max(member.arrays, step.arrays);
    return put(flat, rest, structureOf(member, inside), inside);
  }
  if (found === undefined) return member;
  if (found.isImplied !== true) return undefined;
  return Object.assign(found, memberOf(step, flat, false));
}

function memberOf({ name, arrays }: Step, flat: Flat, isImplied: boolean): RawMember {
  const { indent: _, isDrawn: __, ...own } = flat;
  const nothing = {
    type: '',
    default: '',
    defaultLabel: '',
    isOptionalByDefault: false,
    told: '',
    isNullable: false,
    required: null,
    source: flat.source,
  };
  return { ...(isImplied ? nothing : own), name, arrays, members: [], isImplied };
}
