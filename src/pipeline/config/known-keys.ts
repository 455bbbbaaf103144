import type { KeyPath } from './config-text.ts';

/** What is used here of JSON Schema. */
interface Schema {
  properties?: Readonly<Record<string, unknown>>;
  additionalProperties?: unknown;
  propertyNames?: unknown;
  items?: unknown;
  anyOf?: readonly unknown[];
  enum?: readonly unknown[];
}

/** The keys that a JSON Schema allows in the object at a path, whichever of its alternatives it is. */
export function knownKeys(root: object, path: KeyPath): string[] {
  let here = alternatives(root);
  for (const key of path) here = here.flatMap((schema) => alternatives(child(schema, key)));
  return here.flatMap(({ properties, propertyNames }) => [
    ...Object.keys(properties ?? {}),
    ...alternatives(propertyNames).flatMap((names) => names.enum?.map(String) ?? []),
  ]);
}

function child(schema: Schema, key: string | number): unknown {
  if (typeof key === 'number') return schema.items;
  return schema.properties?.[key] ?? schema.additionalProperties;
}

/** `true` and `false` are schemas, too; neither has keys. */
function alternatives(schema: unknown): Schema[] {
  return isSchema(schema) ? (schema.anyOf?.flatMap(alternatives) ?? [schema]) : [];
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null;
}
