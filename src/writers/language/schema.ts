import type {
  Catalog,
  EnumCatalog,
  Member,
  RecordCatalog,
  TypeExpression,
} from '../../model/catalog.ts';

type Schema = Record<string, unknown>;

/** A JSON Schema (2020-12) of the values of a catalog: each a constant with its name and what it says. */
export function enumSchema(catalog: EnumCatalog): Schema {
  return {
    ...titled(catalog),
    oneOf: catalog.entries.map(({ key, value, message, description, deprecated }) => ({
      const: value,
      title: key,
      ...textOf(message, description),
      ...(deprecated !== undefined && { deprecated: true }),
    })),
  };
}

/** A JSON Schema of an object with the members of a record. `reference` gives where another record is. */
export function recordSchema(
  { members, ...texts }: Pick<RecordCatalog, 'title' | 'description' | 'members'>,
  reference: (name: string) => string,
): Schema {
  const required = members.filter((member) => member.required === true).map(({ name }) => name);
  return {
    ...titled(texts),
    type: 'object',
    properties: Object.fromEntries(
      members.map((member) => [member.name, memberSchema(member, reference)]),
    ),
    ...(required.length > 0 && { required }),
  };
}

export function titled({ title, description }: Pick<Catalog, 'title' | 'description'>): Schema {
  return { ...(title !== null && { title }), ...(description !== null && { description }) };
}

function memberSchema(member: Member, reference: (name: string) => string): Schema {
  const { type, message, description, default: preset, deprecated } = member;
  return {
    ...typeSchema(type, member.members, reference),
    ...textOf(message, description),
    ...(preset !== undefined && { default: preset }),
    ...(deprecated !== undefined && { deprecated: true }),
  };
}

/** `members` are those of the one object in it, however deep. */
function typeSchema(
  type: TypeExpression,
  members: Member[] | undefined,
  reference: (name: string) => string,
): Schema {
  switch (type.kind) {
    case 'array':
      return { type: 'array', items: typeSchema(type.items, members, reference) };
    case 'map':
      return { type: 'object', additionalProperties: typeSchema(type.values, members, reference) };
    case 'literals':
      return { enum: type.values };
    case 'union':
      return { anyOf: type.types.map((each) => typeSchema(each, members, reference)) };
    case 'reference':
      return { $ref: reference(type.name) };
    case 'unknown':
      return {};
    case 'object':
      return members === undefined
        ? { type: 'object' }
        : recordSchema({ title: null, description: null, members }, reference);
    default:
      return { type: type.kind, ...(type.format !== undefined && { format: type.format }) };
  }
}

function textOf(message: string | undefined, description: string | undefined): Schema {
  const texts = [message, description].filter((text) => text !== undefined);
  return texts.length > 0 ? { description: texts.join('\n\n') } : {};
}
