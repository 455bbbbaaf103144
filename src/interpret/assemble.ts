import type { EnumCatalog, Entry, Field, Labels } from '../model/catalog.ts';
import { diagnostic, type Diagnostic } from '../model/diagnostic.ts';
import { type Valued, dropDuplicates, sharesCell } from './duplicates.ts';
import type { FieldColumn, RawEntry } from './raw-entry.ts';
import type { LockedKeys } from './names/lock.ts';
import { type PlacedNameable, keepKeys } from './names/kept-keys.ts';
import { httpPhrases, likelyPhrases } from './names/http.ts';
import { fieldKey } from './names/field-key.ts';
import { numberClashes } from './names/numbered.ts';
import type { NameOrigin } from './names/namer.ts';
import type { KeyOptions } from './options.ts';
import { type Translator, inDocument } from './names/translation/translator.ts';
import { joinTranslations } from './locales/translations.ts';
import { parseInteger } from '../codes/integer.ts';
import { convertField, convertValues, isNothing, textValues } from '../codes/values.ts';
import { quoted } from './wording.ts';

/** A catalog's rows and the columns of its tables, each once. */
export interface Collected {
  entries: readonly RawEntry[];
  fields: readonly FieldColumn[];
  title: string | null;
  /** What it can be named after: its titles, and the headers of what it has for a key and a value. */
  texts: readonly string[];
  labels: readonly string[];
  /** Of the columns that are no fields. */
  headers: Labels;
}

/**
 * A catalog of its rows: values and fields converted column by column, duplicates dropped, locales joined, keys settled with its
 * lock. `origins` tells what each key is made of.
 */
export function assemble(
  { entries, fields, title, texts, labels, headers }: Collected,
  name: string,
  locales: readonly string[] = [],
  options: KeyOptions = {},
  locked: LockedKeys = new Map(),
): { catalog: EnumCatalog; diagnostics: Diagnostic[]; origins: () => NameOrigin[] } {
  const convert = entries.some(({ isQuoted }) => isQuoted) ? textValues : convertValues;
  const { type, values } = convert(entries.map((entry) => entry.value));
  const rows = entries.map((raw, index) => ({ raw, value: values[index] }));
  const valued = rows.filter(hasValue);
  const { kept, diagnostics } =
    locales.length === 0 ? dropDuplicates(valued) : joinTranslations(valued, locales);
  const phraseOf = httpPhrases(
    [...texts, ...labels],
    kept.map(({ value }) => value),
  );
  const likely = likelyPhrases(kept.map(({ value }) => value));
  const nameables = kept.map((row) => ({
    ...nameable(row),
    phrase: phraseOf(row.value),
    otherwise: likely(row.value),
  }));
  const path = entries[0]?.source.path ?? '';
  const translator = options.translator && inDocument(options.translator, path);
  const {
    keys,
    diagnostics: names,
    origins,
  } = keepKeys(nameables, { ...options, translator }, locked);
  const details = convertFields(kept, fields, translator);
  const catalog: EnumCatalog = {
    kind: 'enum',
    name,
    title,
    description: null,
    ...(Object.keys(headers).length > 0 && { labels: headers }),
    valueType: type,
    ...(locales.length > 0 && { locales: [...locales] }),
    fields: details.map(({ field }) => field),
    entries: kept.map((row, index) => {
      const own = details.map(({ field, values: column }) => [field.key, column[index] ?? null]);
      return entryOf(row, keys[index] ?? '', Object.fromEntries(own));
    }),
  };
  const empty = rows.filter((row) => !hasValue(row)).map(({ raw }) => noValue(raw));
  return {
    catalog,
    diagnostics: [...empty, ...diagnostics, ...sameNames(kept), ...names],
    origins,
  };
}

function hasValue(row: { raw: RawEntry; value: Entry['value'] | undefined }): row is Valued {
  return row.value !== undefined;
}

function nameable({ raw, value }: Valued): PlacedNameable {
  const { name, prose, source } = raw;
  return { value, name, prose, source, written: parseInteger(raw.value)?.numeral ?? raw.value };
}

interface Detail {
  field: Field;
  /** One for each entry. */
  values: (string | number | boolean | null)[];
}

function convertFields(
  rows: readonly Valued[],
  columns: readonly FieldColumn[],
  translator?: Translator,
): Detail[] {
  const language = translator?.languageOf(columns.map(({ label }) => label));
  const translate = (label: string): string | undefined =>
    language === undefined ? undefined : translator?.translate(label, language)[0];
  const keys = numberClashes(columns.map(({ label, index }) => fieldKey(label, index, translate)));
  return columns.map(({ id, label }, place) => {
    const { type, values } = convertField(rows.map(({ raw }) => raw.fields.get(id) ?? ''));
    return { field: { key: keys[place] ?? '', label, type }, values };
  });
}

/** What a row does not say is left out, so that it is left out of JSON too. */
function entryOf(
  { raw, value, messages, descriptions }: Valued,
  key: string,
  fields: Entry['fields'],
): Entry {
  const { message, description, deprecated, group, source } = raw;
  const written = typeof value === 'number' ? parseInteger(raw.value)?.written : undefined;
  return {
    key,
    value,
    ...(written !== undefined && { written }),
    ...(message !== '' && { message }),
    ...(messages !== undefined && { messages }),
    ...(description !== '' && { description }),
    ...(hasTexts(descriptions) && { descriptions }),
    ...(deprecated !== undefined && { deprecated }),
    ...(group !== '' && { group }),
    fields,
    source,
  };
}

function hasTexts(texts: Readonly<Record<string, string>> = {}): boolean {
  return Object.keys(texts).length > 0;
}

function noValue({ value, source }: RawEntry): Diagnostic {
  return diagnostic(
    'missing-value',
    source,
    `Skipped this row: ${isNothing(value) ? 'an empty value' : quoted(value)} does not fit the other values.`,
  );
}

/** Two values with one name in the key column: a slip that the keys settle, but the author should know of. */
function sameNames(rows: readonly Valued[]): Diagnostic[] {
  const firsts = new Map<string, Valued>();
  return rows.flatMap((row) => {
    const { name, source } = row.raw;
    const first = firsts.get(name);
    if (name === '' || first === undefined || sharesCell(first.raw, row.raw)) {
      firsts.set(name, row);
      return [];
    }
    return diagnostic(
      'duplicate-key',
      source,
      `${quoted(name)} names both ${first.value} (line ${first.raw.source.line}) and ${row.value}. The values are appended to tell them apart.`,
    );
  });
}
