import { valueId } from '../../codes/integer.ts';
import type { TableReading } from '../merge.ts';
import { fieldKey } from '../names/field-key.ts';
import type { FieldColumn, RawEntry } from '../raw-entry.ts';

type Rows = Pick<TableReading, 'entries' | 'fields'>;

/**
 * The rows and columns of a table in all its locales. A column that says in every row what one of an earlier locale says is that
 * one; any other is a column of its own, called by its locale where its name is taken.
 */
export function joinedColumns([first, ...others]: readonly [
  TableReading,
  ...TableReading[],
]): Rows {
  return others.reduce<Rows>((rows, reading) => {
    const places = placesOf(reading, rows);
    return {
      fields: [...new Set([...rows.fields, ...places.values()])],
      entries: [...rows.entries, ...reading.entries.map((entry) => moved(entry, places))],
    };
  }, first);
}

/** By its id in this locale, the column that each becomes. */
function placesOf(
  { entries, fields, locale = '' }: TableReading,
  { entries: earlier, fields: known }: Rows,
): Map<string, FieldColumn> {
  const open = new Set(known);
  const keys = new Set(known.map(keyOf));
  const byValue = new Map(earlier.map((entry) => [valueId(entry.value), entry]));
  const shared = entries.flatMap((entry) => {
    const like = byValue.get(valueId(entry.value));
    return like === undefined ? [] : [[entry.fields, like.fields] as const];
  });
  const same = (own: FieldColumn, other: FieldColumn): boolean =>
    shared.every(([texts, theirs]) => (texts.get(own.id) ?? '') === (theirs.get(other.id) ?? ''));
  const places = fields.map((field): [string, FieldColumn] => {
    const likes = [...open].filter((other) => same(field, other));
    const like = likes.find(({ id }) => id === field.id) ?? likes[0];
    if (like !== undefined) open.delete(like);
    return [field.id, like ?? (keys.has(keyOf(field)) ? calledBy(locale, field) : field)];
  });
  return new Map(places);
}

function keyOf({ label, index }: FieldColumn): string {
  return fieldKey(label, index);
}

function calledBy(locale: string, { id, label, index }: FieldColumn): FieldColumn {
  return { id: `${id}\n${locale}`, label: `${label} (${locale})`, index };
}

function moved(entry: RawEntry, places: ReadonlyMap<string, FieldColumn>): RawEntry {
  const fields = [...entry.fields].map(([id, text]): [string, string] => [
    places.get(id)?.id ?? id,
    text,
  ]);
  return { ...entry, fields: new Map(fields) };
}
