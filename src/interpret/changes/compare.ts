import {
  type Catalog,
  type Entry,
  type EnumCatalog,
  type RecordCatalog,
  isEnum,
  isRecord,
} from '../../model/catalog.ts';
import type { Place } from '../../model/diagnostic.ts';
import { type FieldChange, compareFields, fieldOf } from './fields.ts';
import { memberChanges } from './members.ts';
import { type Pair, type Pairing, isTelling, pairBy } from '../pair.ts';
import { type TranslatedPart, retranslated } from '../locales/retranslated.ts';

/** What differs in meaning between two versions of the same documents; the codes are those of `src/model/rules.ts`. */
export type Change = CatalogChange | RecordChange | FieldChange | EntryChange;

/** `before` is null of what was added, `after` of what was removed. */
export interface CatalogChange {
  code: 'added-catalog' | 'removed-catalog' | 'renamed-catalog';
  before: Catalog | null;
  after: Catalog | null;
}

/** Members of a structure came, went, or are something else. */
export interface RecordChange {
  code: 'changed-record';
  before: RecordCatalog;
  after: RecordCatalog;
  /** A clause each: `size has a different type`. */
  members: string[];
}

export type EntryChange = WholeEntryChange | RewordedEntry | RetranslatedEntry | ChangedField;

export interface WholeEntryChange extends ChangedEntry {
  code:
    | 'added-entry'
    | 'removed-entry'
    | 'renamed-entry'
    | 'changed-value'
    | 'deprecated-entry'
    | 'restored-entry';
}

export interface RewordedEntry extends ChangedEntry {
  code: 'reworded-entry';
  part: 'message' | 'description' | 'group' | 'deprecated';
}

/** Where the document has several locales, a text in one that is not the main one. */
export interface RetranslatedEntry extends ChangedEntry {
  code: 'reworded-entry';
  part: TranslatedPart;
  locale: string;
}

export interface ChangedField extends ChangedEntry {
  code: 'changed-field';
  /** Key of the field. */
  part: string;
}

interface ChangedEntry {
  /** Name of the later catalog. */
  catalog: string;
  before: Entry | null;
  after: Entry | null;
  /** Where to look in the later documents: what was removed has no place there but below what stood before it. */
  at: Place;
}

/**
 * The changes that lead from some catalogs to others: none where both mean the same, wherever their entries stand. What was
 * compared the other way round is the same changes with `before` and `after` exchanged.
 */
export function compare(before: readonly Catalog[], after: readonly Catalog[]): Change[] {
  return [
    ...compareEnums(before.filter(isEnum), after.filter(isEnum)),
    ...compareRecords(before.filter(isRecord), after.filter(isRecord)),
  ];
}

function compareRecords(
  before: readonly RecordCatalog[],
  after: readonly RecordCatalog[],
): Change[] {
  const pairing = pairBy(before, after, [
    ({ name, members }) => [name, ...members.map((member) => identity(name, member.name))],
    ({ name }) => [name],
  ]);
  const changed = pairing.pairs.flatMap((pair): RecordChange[] => {
    const members = memberChanges(pair.before, pair.after);
    return members.length === 0 ? [] : [{ code: 'changed-record', ...pair, members }];
  });
  return [...changed, ...wholeChanges(pairing)];
}

/** What tells an entry without its key: its value, or that with its message. */
function meaningMarks({ value, message }: Entry): string[] {
  return [
    ...(isTelling(value) ? [identity(value)] : []),
    ...(message === undefined ? [] : [identity(value, message)]),
  ];
}

function compareEnums(before: readonly EnumCatalog[], after: readonly EnumCatalog[]): Change[] {
  const pairing = pairBy(before, after, [
    ({ name, entries }) => [name, ...entries.map(({ key, value }) => identity(key, value))],
    ({ name }) => [name],
    ({ entries }) => entries.flatMap(meaningMarks),
  ]);
  return [...pairing.pairs.flatMap(compareCatalogs), ...wholeChanges(pairing)];
}

function wholeChanges({ added, removed }: Pairing<Catalog>): CatalogChange[] {
  return [
    ...added.map((each) => ({ code: 'added-catalog' as const, before: null, after: each })),
    ...removed.map((each) => ({ code: 'removed-catalog' as const, before: each, after: null })),
  ];
}

function compareCatalogs({ before, after }: Pair<EnumCatalog>): Change[] {
  const catalog = after.name;
  const { pairs, added, removed } = pairBy(before.entries, after.entries, [
    ({ key, value }) => [identity(key, value)],
    ({ value, message }) => (message === undefined ? [] : [identity(value, message)]),
    ({ key, message }) => (message === undefined ? [] : [identity(key, message)]),
    ({ key }) => [identity(key)],
    ({ value }) => [identity(value)],
  ]);
  const renamed = { code: 'renamed-catalog' as const, before, after };
  const placeOf = remainingPlaces(before, after, pairs);
  const fields = compareFields({ before, after }, pairs);
  const columns = new Set(
    fields.filter(({ code }) => code !== 'changed-field-type').flatMap(keysOf),
  );
  return [
    ...(before.name === after.name ? [] : [renamed]),
    ...fields,
    ...pairs.flatMap((pair) => compareEntries(pair, catalog, columns)),
    ...added.map((each) => ({
      code: 'added-entry' as const,
      catalog,
      before: null,
      after: each,
      at: each.source,
    })),
    ...removed.map((each) => ({
      code: 'removed-entry' as const,
      catalog,
      before: each,
      after: null,
      at: placeOf.get(each) ?? each.source,
    })),
  ];
}

function keysOf({ before, after }: FieldChange): string[] {
  return [before, after].flatMap((field) => field?.key ?? []);
}

/** For each earlier entry, where the last one up to it that is still there now stands. */
function remainingPlaces(
  before: EnumCatalog,
  after: EnumCatalog,
  pairs: readonly Pair<Entry>[],
): Map<Entry, Place> {
  const partners = new Map(pairs.map((pair) => [pair.before, pair.after]));
  const places = new Map<Entry, Place>();
  let place = after.entries[0]?.source;
  for (const entry of before.entries) {
    place = partners.get(entry)?.source ?? place;
    if (place !== undefined) places.set(entry, place);
  }
  return places;
}

/** @param columns that came or went as a whole. */
function compareEntries(
  { before, after }: Pair<Entry>,
  catalog: string,
  columns: ReadonlySet<string>,
): EntryChange[] {
  const pair = { catalog, before, after, at: after.source };
  const changes: EntryChange[] = [];
  if (before.key !== after.key) changes.push({ code: 'renamed-entry', ...pair });
  if (before.value !== after.value) changes.push({ code: 'changed-value', ...pair });
  for (const part of ['message', 'description', 'group'] as const) {
    if (folded(before[part]) !== folded(after[part]))
      changes.push({ code: 'reworded-entry', ...pair, part });
  }
  for (const part of ['message', 'description'] as const) {
    for (const locale of retranslated(before, after, part)) {
      changes.push({ code: 'reworded-entry', ...pair, part, locale });
    }
  }
  const parts = new Set([...Object.keys(before.fields), ...Object.keys(after.fields)]);
  for (const part of [...parts].filter((each) => !columns.has(each))) {
    const [own, other] = [before, after].map(({ fields }) => foldedCell(fieldOf(fields, part)));
    if (own !== other) changes.push({ code: 'changed-field', ...pair, part });
  }
  const wasDeprecated = before.deprecated !== undefined;
  if (wasDeprecated !== (after.deprecated !== undefined)) {
    changes.push({ code: wasDeprecated ? 'restored-entry' : 'deprecated-entry', ...pair });
  } else if (before.deprecated !== after.deprecated) {
    changes.push({ code: 'reworded-entry', ...pair, part: 'deprecated' });
  }
  return changes;
}

/** White space that nobody sees, such as a no-break space, is no rewording. */
function folded(text: string | true | undefined): string | true | undefined {
  return typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : text;
}

function foldedCell(cell: ReturnType<typeof fieldOf>): ReturnType<typeof fieldOf> {
  return typeof cell === 'string' ? cell.replace(/\s+/g, ' ').trim() : cell;
}

/** 7 and "7" are two. */
function identity(...parts: readonly (string | number)[]): string {
  return JSON.stringify(parts);
}
