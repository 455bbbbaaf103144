import type { Entry, EnumCatalog, Field } from '../../model/catalog.ts';
import type { Place } from '../../model/diagnostic.ts';
import type { Pair } from '../pair.ts';

/** A column of details, as a whole: one change, however many rows there are. */
export interface FieldChange {
  code: 'added-field' | 'removed-field' | 'renamed-field' | 'changed-field-type';
  /** Name of the later catalog. */
  catalog: string;
  before: Field | null;
  after: Field | null;
  at: Place;
}

/** From this share of equal cells on, a column that is gone and a new one are the same under another header. */
const MOST = 0.5;

/** What became of the columns of a catalog whose entries are paired. */
export function compareFields(
  { before, after }: Pair<EnumCatalog>,
  entries: readonly Pair<Entry>[],
): FieldChange[] {
  const at = after.entries[0]?.source ??
    before.entries[0]?.source ?? { path: '', line: 1, column: 1 };
  const change = (
    code: FieldChange['code'],
    old: Field | null,
    now: Field | null,
  ): FieldChange => ({
    code,
    catalog: after.name,
    before: old,
    after: now,
    at,
  });
  const keysOf = (fields: readonly Field[]): Set<string> => new Set(fields.map(({ key }) => key));
  const [oldKeys, newKeys] = [keysOf(before.fields), keysOf(after.fields)];
  const gone = before.fields.filter(({ key }) => !newKeys.has(key));
  const added = new Set(after.fields.filter(({ key }) => !oldKeys.has(key)));
  const changes: FieldChange[] = [];
  for (const old of gone) {
    const now = [...added].find((field) => isSame(old, field, entries));
    if (now !== undefined) added.delete(now);
    changes.push(
      now === undefined ? change('removed-field', old, null) : change('renamed-field', old, now),
    );
  }
  for (const now of added) changes.push(change('added-field', null, now));
  for (const now of after.fields) {
    const old = before.fields.find(({ key }) => key === now.key);
    if (old !== undefined && old.type !== now.type)
      changes.push(change('changed-field-type', old, now));
  }
  return changes;
}

function isSame(old: Field, now: Field, entries: readonly Pair<Entry>[]): boolean {
  const filled = entries.filter(({ before }) => fieldOf(before.fields, old.key) !== null);
  const equal = filled.filter(
    ({ before, after }) => fieldOf(before.fields, old.key) === fieldOf(after.fields, now.key),
  );
  return equal.length > filled.length * MOST;
}

/** What an entry says in a column; one that is not there says as much as an empty cell. */
export function fieldOf(fields: Entry['fields'], key: string): string | number | boolean | null {
  return Object.hasOwn(fields, key) ? (fields[key] ?? null) : null;
}
