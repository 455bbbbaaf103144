import type { Member, RecordCatalog, TypeExpression } from '../../model/catalog.ts';
import { type Code, code, codeText, join, vouch } from '../code.ts';
import { docComment } from '../language/comment.ts';
import { freeNames } from '../language/names.ts';
import { legalName, propertyName } from './identifier.ts';
import { RESERVED, javascript } from './language.ts';
import { literal } from './literal.ts';

/** What the template writes of a record: an interface, and one more for each structure in it. */
interface InterfaceView {
  name: Code;
  comment: Code;
  members: { comment: Code; name: Code; isOptional: boolean; type: Code }[];
}

/** An interface that is to be declared. */
interface Structure {
  name: string;
  members: readonly Member[];
  paragraphs: readonly (string | null)[];
}

/**
 * The interfaces of all records. A member is optional where the document says so; where it says nothing, it is not: most such
 * tables describe what a server sends, and a doubt that no document has would have to be answered at each use.
 */
export function interfaceViews(
  records: readonly RecordCatalog[],
  taken: ReadonlySet<string>,
): InterfaceView[] {
  const reserved = new Set([...RESERVED, ...taken]);
  const wanted = records.map(({ name }) => legalName(name));
  const names = freeNames(wanted, { reserved, suffix: 'Fields' });
  const nameOf = new Map(records.map(({ name }, index) => [name, names[index] ?? '']));
  const all = new Set([...reserved, ...names]);
  return records.flatMap(({ members, title, description }, index) =>
    declared({ name: names[index] ?? '', members, paragraphs: [title, description] }, nameOf, all),
  );
}

/** An interface, then those of the structures in it, whose names are added to those that are taken. */
function declared(
  { name, members, paragraphs }: Structure,
  nameOf: ReadonlyMap<string, string>,
  taken: Set<string>,
): InterfaceView[] {
  const inside: Structure[] = [];
  const view: InterfaceView = {
    name: vouch(name),
    comment: docComment({ paragraphs }, javascript.comment),
    members: members.map((member) => {
      const inner = member.members && freeName(name + pascal(member.name), taken);
      if (inner !== undefined)
        inside.push({ name: inner, members: member.members ?? [], paragraphs: [] });
      return {
        comment: docComment(docOf(member), javascript.comment),
        name: propertyName(member.name),
        isOptional: member.required === false,
        type: typeOf(member.type, inner, nameOf),
      };
    }),
  };
  return [view, ...inside.flatMap((structure) => declared(structure, nameOf, taken))];
}

function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number++) name = `${wanted}${number}`;
  taken.add(name);
  return name;
}

function docOf({
  message,
  description,
  deprecated,
  ...rest
}: Member): Parameters<typeof docComment>[0] {
  const value = rest.default;
  return {
    paragraphs: [message, description],
    deprecated,
    default: typeof value === 'string' ? codeText(literal(value)) : value?.toString(),
    ...(value === null && { default: 'null' }),
  };
}

/** `inner` is the interface of the object in it. */
function typeOf(
  type: TypeExpression,
  inner: string | undefined,
  nameOf: ReadonlyMap<string, string>,
): Code {
  switch (type.kind) {
    case 'integer':
      return vouch('number');
    case 'object':
      return inner === undefined ? vouch('Record<string, unknown>') : vouch(inner);
    case 'array': {
      const items = typeOf(type.items, inner, nameOf);
      return isCompound(type.items) ? code`(${items})[]` : code`${items}[]`;
    }
    case 'map':
      return code`Record<string, ${typeOf(type.values, inner, nameOf)}>`;
    case 'literals':
      return join(type.values.map(literal), ' | ');
    case 'union':
      return join(unique(type.types.map((each) => typeOf(each, inner, nameOf))), ' | ');
    case 'reference':
      return vouch(nameOf.get(type.name) ?? 'unknown');
    case 'string':
    case 'number':
    case 'boolean':
    case 'null':
    case 'unknown':
      return vouch(type.kind);
  }
}

function isCompound(type: TypeExpression): boolean {
  return type.kind === 'union' || (type.kind === 'literals' && type.values.length > 1);
}

/** Each type once: `integer` and `number` are one. */
function unique(types: readonly Code[]): Code[] {
  return [...new Map(types.map((type) => [codeText(type), type])).values()];
}

/** `line_items` as a part of a name: `LineItems`. */
function pascal(name: string): string {
  const words = legalName(name)
    .split('_')
    .filter((word) => word !== '');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}
