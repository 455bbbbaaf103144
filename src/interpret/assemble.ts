import type { Catalog, Entry, Field } from '../model/catalog.ts';
import { diagnostic, type Diagnostic } from '../model/diagnostic.ts';
import { type Valued, dropDuplicates } from './duplicates.ts';
import type { FieldColumn, RawEntry } from './entries.ts';
import { settleKeys } from './keys.ts';
import { fieldKey } from './names.ts';
import type { KeyOptions } from './options.ts';
import { convertField, convertValues, parseInteger } from './values.ts';
import { quoted } from './wording.ts';

/** A catalog's rows and the columns of its tables, each once. */
export interface Collected {
  entries: readonly RawEntry[];
  fields: readonly FieldColumn[];
}

/** Values and fields converted column by column, duplicates dropped, keys settled. */
export function assemble(
  { entries, fields }: Collected,
  options: KeyOptions = {},
): { catalog: Pick<Catalog, 'valueType' | 'fields' | 'entries'>; diagnostics: Diagnostic[] } {
  const { type, values } = convertValues(entries.map((entry) => entry.value));
  const valued: Valued[] = [];
  const empty: Diagnostic[] = [];
  for (const [index, raw] of entries.entries()) {
    const value = values[index];
    if (value === undefined) empty.push(noValue(raw));
    else valued.push({ raw, value });
  }
  const { kept, diagnostics } = dropDuplicates(valued);
  const keys = settleKeys(
    kept.map(({ raw, value }) => ({
      ...raw,
      value,
      written: parseInteger(raw.value)?.numeral ?? raw.value,
    })),
    options,
  );
  const details = convertFields(kept, fields);
  return {
    catalog: {
      valueType: type,
      fields: details.map(({ field }) => field),
      entries: kept.map(({ raw, value }, index) =>
        entryOf(
          raw,
          keys[index] ?? '',
          value,
          details.map(({ field, values: column }) => [field.key, column[index] ?? null]),
        ),
      ),
    },
    diagnostics: [...empty, ...diagnostics, ...sameNames(kept)],
  };
}

interface Detail {
  field: Field;
  /** One for each entry. */
  values: (string | number | boolean | null)[];
}

function convertFields(rows: readonly Valued[], columns: readonly FieldColumn[]): Detail[] {
  const taken = new Set<string>();
  return columns.map(({ id, label, index }) => {
    const { type, values } = convertField(rows.map(({ raw }) => raw.fields.get(id) ?? ''));
    const base = fieldKey(label, index);
    let key = base;
    for (let number = 2; taken.has(key); number++) key = `${base}${number}`;
    taken.add(key);
    return { field: { key, label, type }, values };
  });
}

/** What a row does not say is left out, so that it is left out of JSON too. */
function entryOf(
  { message, description, deprecated, group, source }: RawEntry,
  key: string,
  value: Entry['value'],
  fields: [string, string | number | boolean | null][],
): Entry {
  return {
    key,
    value,
    ...(message !== '' && { message }),
    ...(description !== '' && { description }),
    ...(deprecated !== undefined && { deprecated }),
    ...(group !== '' && { group }),
    fields: Object.fromEntries(fields),
    source,
  };
}

function noValue({ value, source }: RawEntry): Diagnostic {
  return diagnostic(
    'missing-value',
    source,
    `${quoted(value)} is no value among integers; the row is left out.`,
  );
}

/** Two values with one name in the key column: a slip that the keys settle, but the author should know of. */
function sameNames(rows: readonly Valued[]): Diagnostic[] {
  const firsts = new Map<string, Valued>();
  return rows.flatMap((row) => {
    const { name, source } = row.raw;
    const first = firsts.get(name);
    if (name === '' || first === undefined) {
      firsts.set(name, row);
      return [];
    }
    return diagnostic(
      'duplicate-key',
      source,
      `${quoted(name)} names both ${first.value} (line ${first.raw.source.line}) and ${row.value}; each key gets its value appended.`,
    );
  });
}
