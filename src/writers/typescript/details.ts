import type { Catalog, Entry, FieldType } from '../../model/catalog.ts';
import { type Code, code, vouch } from '../code.ts';
import { docComment } from './comment.ts';
import { propertyName, valueKey } from './identifier.ts';
import { fits, join, property } from './layout.ts';
import type { Names } from './names.ts';

/** One entry's details are an object with these, in this order. */
interface Column {
  key: string;
  /** The words the document uses, where they are not the key itself. */
  label?: string;
  type: FieldType | 'text or true';
  of(entry: Entry): string | number | boolean | null;
}

/** What the template writes of the details of a catalog. */
export interface DetailsView {
  name: Code;
  /** The interface of one entry's; a type comes with the white space before it. */
  interfaceName: Code;
  columns: { comment: Code | undefined; name: Code; type: Code }[];
  /** The type of them all. */
  type: Code;
  entries: { value: Code; properties: Code[] }[];
}

/** Entries that repeat a value are left out: the first one says what the value means. */
export function detailsView(catalog: Catalog, names: Names): DetailsView {
  const columns = columnsOf(catalog);
  const byValue = new Map<string, Entry>();
  for (const entry of catalog.entries) {
    if (!byValue.has(String(entry.value))) byValue.set(String(entry.value), entry);
  }
  return {
    name: vouch(names.allDetails),
    interfaceName: vouch(names.details),
    type: recordType(names),
    columns: columns.map((column) => ({
      comment: docComment({ paragraphs: [column.label] }, '  '),
      ...columnType(column, catalog.entries),
    })),
    entries: [...byValue.values()].map((entry) => ({
      value: valueKey(entry.value),
      properties: columns.map((column) =>
        property(propertyName(column.key), column.of(entry), '    '),
      ),
    })),
  };
}

function columnsOf({ fields, entries }: Catalog): Column[] {
  const optional: Column[] = [
    { key: 'message', type: 'string', of: (entry) => entry.message ?? null },
    { key: 'description', type: 'string', of: (entry) => entry.description ?? null },
    { key: 'deprecated', type: 'text or true', of: (entry) => entry.deprecated ?? null },
    { key: 'group', type: 'string', of: (entry) => entry.group ?? null },
  ];
  const columns: Column[] = [
    { key: 'key', type: 'string', of: (entry) => entry.key },
    ...optional.filter((column) => entries.some((entry) => column.of(entry) !== null)),
  ];
  for (const { key, label, type } of fields) {
    const name = freeName(key, columns);
    columns.push({ key: name, label, type, of: (entry) => ownField(entry, key) });
  }
  return columns;
}

function freeName(key: string, columns: readonly Column[]): string {
  const isTaken = (name: string): boolean => columns.some((column) => column.key === name);
  let name = key;
  for (let number = 2; isTaken(name); number++) name = `${key}${number}`;
  return name;
}

function ownField(entry: Entry, key: string): string | number | boolean | null {
  return Object.hasOwn(entry.fields, key) ? (entry.fields[key] ?? null) : null;
}

/** Broken from the outside in, as prettier does, until it fits. */
function recordType({ catalog, details, allDetails }: Names): Code {
  const [key, value] = [vouch(catalog), vouch(details)];
  const record = code`Record<${key}, ${value}>`;
  const head = vouch(`export const ${allDetails}: `);
  if (fits(code`${head}Readonly<${record}> = {`)) return code`Readonly<${record}>`;
  if (fits(code`  ${record}`)) return code`Readonly<\n  ${record}\n>`;
  return code`Readonly<\n  Record<\n    ${key},\n    ${value}\n  >\n>`;
}

function columnType(column: Column, entries: readonly Entry[]): { name: Code; type: Code } {
  const values = entries.map((entry) => column.of(entry));
  const types = [
    ...typeNames(column.type, values),
    ...(values.includes(null) ? [vouch('null')] : []),
  ];
  const name = propertyName(column.key);
  const type = join(types, ' | ');
  const breaks = types.length > 1 && !fits(code`  readonly ${name}: ${type};`);
  return { name, type: breaks ? code`\n    ${type}` : code` ${type}` };
}

function typeNames(type: Column['type'], values: readonly unknown[]): Code[] {
  if (type === 'text or true') {
    return [
      ...(values.some((value) => typeof value === 'string') ? [vouch('string')] : []),
      ...(values.includes(true) ? [vouch('true')] : []),
    ];
  }
  return [vouch(type === 'integer' ? 'number' : type)];
}
