/** What a table means: a named set of entries, each a key with its value. */
export interface Catalog {
  /** A PascalCase identifier. */
  name: string;
  title: string | null;
  description: string | null;
  valueType: 'integer' | 'string' | 'mixed';
  /** Of its texts, the main one first, where the documents have several. */
  locales?: string[];
  /** The columns that are neither key, value, message, description, deprecated nor group. */
  fields: Field[];
  entries: Entry[];
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
