import type { ColumnRole } from './column-role.ts';

/** What a table means. */
export type Catalog = EnumCatalog | RecordCatalog;

interface CatalogBase {
  /** A PascalCase identifier. */
  name: string;
  title: string | null;
  description: string | null;
  /** What the document heads its columns with, but for those of the fields; none for a column without a header. */
  labels?: Labels;
}

export type Labels = Readonly<Partial<Record<ColumnRole, string>>>;

/** A named set of entries, each a key with its value. */
export interface EnumCatalog extends CatalogBase {
  kind: 'enum';
  valueType: 'integer' | 'string' | 'mixed';
  /** Of its texts, the main one first, where the documents have several. */
  locales?: string[];
  /** The columns that are neither key, value, message, description, deprecated nor group. */
  fields: Field[];
  entries: Entry[];
}

/** The members of one structure. */
export interface RecordCatalog extends CatalogBase {
  kind: 'record';
  members: Member[];
}

export interface Member {
  /** As a program writes it, unique beside its sisters: `user_id`. */
  name: string;
  type: TypeExpression;
  /** Null where the document does not say. */
  required: boolean | null;
  default?: string | number | boolean | null;
  message?: string;
  description?: string;
  /** Why, where the document says so. */
  deprecated?: string | true;
  /** Those of the one object in its type, however many arrays and maps are around that. */
  members?: Member[];
  /** The name's cell: 1-based line, 1-based UTF-16 column. */
  source: { path: string; line: number; column: number };
}

/** What values a member has. `unknown` where the document does not say, or not in words that are known. */
export type TypeExpression =
  | { kind: PlainType; /** As in JSON Schema: `date-time`, `int64`, `uuid`. */ format?: string }
  | { kind: 'array'; items: TypeExpression }
  | { kind: 'map'; values: TypeExpression }
  | { kind: 'literals'; values: (string | number | boolean)[] }
  | { kind: 'union'; types: TypeExpression[] }
  | {
      kind: 'reference';
      /** Of another catalog of the same run. */
      name: string;
      /** Of an enum: what its values are. */
      valueType?: EnumCatalog['valueType'];
    };

export type PlainType = 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'null' | 'unknown';

export function isEnum(catalog: Catalog): catalog is EnumCatalog {
  return catalog.kind === 'enum';
}

export function isRecord(catalog: Catalog): catalog is RecordCatalog {
  return catalog.kind === 'record';
}

/** What a catalog consists of. */
export function partsOf(catalog: Catalog): readonly (Entry | Member)[] {
  return isEnum(catalog) ? catalog.entries : catalog.members;
}

/** The catalogs that a type refers to. */
export function referencesIn(type: TypeExpression): string[] {
  if (type.kind === 'array') return referencesIn(type.items);
  if (type.kind === 'map') return referencesIn(type.values);
  if (type.kind === 'union') return type.types.flatMap(referencesIn);
  return type.kind === 'reference' ? [type.name] : [];
}

export interface Field {
  key: string;
  /** The header as the document writes it. */
  label: string;
  type: FieldType;
}

export type FieldType = 'integer' | 'number' | 'boolean' | 'string';

export interface Entry {
  /** A legal identifier, unique in its catalog. */
  key: string;
  value: number | string;
  /** How the document writes an integer, where that is no plain decimal number: `0x8A150001`, `1 << 3`. */
  written?: string;
  /** In the main locale, or the first that has one. */
  message?: string;
  /** By locale, where there are several; a missing one is left out. */
  messages?: Readonly<Record<string, string>>;
  description?: string;
  descriptions?: Readonly<Record<string, string>>;
  /** Why, where the document says so. */
  deprecated?: string | true;
  group?: string;
  /** By field key; null where the cell was empty. */
  fields: Record<string, string | number | boolean | null>;
  /** The value's cell: 1-based line, 1-based UTF-16 column. */
  source: { path: string; line: number; column: number };
}
