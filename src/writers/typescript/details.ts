import type { EnumCatalog, Entry } from '../../model/catalog.ts';
import { type Code, code, vouch } from '../code.ts';
import { type Column, type Translations, columnsOf, translationsOf } from '../columns.ts';
import { docComment } from './comment.ts';
import { identifier, propertyName, valueKey } from './identifier.ts';
import { type Property, fits, join, objectProperty } from './layout.ts';
import type { Names } from './names.ts';
import { type RecordView, firstByValue, recordView } from './record.ts';

/** What the template writes of the details of a catalog. */
export interface DetailsView {
  name: Code;
  /** The interface of one entry's; a type comes with the white space before it. */
  interfaceName: Code;
  columns: { comment: Code | undefined; name: Code; type: Code }[];
  /** Those of all entries. */
  record: RecordView;
}

export function detailsView(catalog: EnumCatalog, names: Names): DetailsView {
  const columns = columnsOf(catalog);
  const translations = translationsOf(catalog);
  const name = identifier(names.allDetails);
  const interfaceName = identifier(names.details);
  return {
    name,
    interfaceName,
    record: recordView(
      code`export const ${name}: `,
      { key: identifier(names.catalog), value: interfaceName },
      (indent) => firstByValue(catalog.entries).map(detailsOf(columns, translations, indent)),
    ),
    columns: [
      ...columns.map((column) => ({
        comment: docComment({ paragraphs: [column.label] }, '  '),
        ...columnType(column, catalog.entries, '  '),
      })),
      ...translations.map((each) => translationsType(each, catalog.entries)),
    ],
  };
}

function detailsOf(
  columns: readonly Column[],
  translations: readonly Translations[],
  indent: string,
): (entry: Entry) => Code {
  return (entry) =>
    objectProperty(
      valueKey(entry.value),
      [
        ...properties(columns, entry),
        ...translations.map((each): Property => [
          propertyName(each.key),
          properties(each.columns, entry),
        ]),
      ],
      indent,
    );
}

function properties(columns: readonly Column[], entry: Entry): Property[] {
  return columns.map((column) => [propertyName(column.key), column.of(entry)]);
}

/** An object type with a line for each locale. */
function translationsType(
  { key, columns }: Translations,
  entries: readonly Entry[],
): DetailsView['columns'][number] {
  const lines = columns.map((column) => {
    const { name, type } = columnType(column, entries, '    ');
    return code`    readonly ${name}:${type};\n`;
  });
  return { comment: undefined, name: propertyName(key), type: code` {\n${join(lines, '')}  }` };
}

function columnType(
  column: Column,
  entries: readonly Entry[],
  indent: string,
): { name: Code; type: Code } {
  const values = entries.map((entry) => column.of(entry));
  const types = [
    ...typeNames(column.type, values),
    ...(values.includes(null) ? [vouch('null')] : []),
  ];
  const name = propertyName(column.key);
  const type = join(types, ' | ');
  const breaks = types.length > 1 && !fits(code`readonly ${name}: ${type};`, indent.length);
  return { name, type: breaks ? code`\n${vouch(indent)}  ${type}` : code` ${type}` };
}

const TYPE_NAMES: ReadonlyMap<string, string> = new Map([
  ['integer', 'number'],
  ['number', 'number'],
  ['boolean', 'boolean'],
  ['string', 'string'],
]);

function typeNames(type: Column['type'], values: readonly unknown[]): Code[] {
  if (type === 'string or true') {
    return [
      ...(values.some((value) => typeof value === 'string') ? [vouch('string')] : []),
      ...(values.includes(true) ? [vouch('true')] : []),
    ];
  }
  return [vouch(TYPE_NAMES.get(type) ?? 'unknown')];
}
