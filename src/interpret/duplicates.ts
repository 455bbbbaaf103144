import { diagnostic, type Diagnostic } from '../model/diagnostic.ts';
import type { Entry } from '../model/catalog.ts';
import { contradiction } from './conflict.ts';
import { pushTo } from './multimap.ts';
import type { RawEntry } from './raw-entry.ts';
import { summed } from './summed.ts';
import { placeFrom, quoted } from './wording.ts';

/** A row with its value converted. */
export interface Valued {
  raw: RawEntry;
  value: Entry['value'];
  /** By locale, where the documents have locales. */
  messages?: Readonly<Record<string, string>>;
  descriptions?: Readonly<Record<string, string>>;
}

/**
 * The rows with each value once. Rows that share a value cell, since it spans them, and have one name are one entry that says what
 * each of them says. Of others the first stays, and what became of the rest is a diagnostic.
 */
export function dropDuplicates(rows: readonly Valued[]): {
  kept: Valued[];
  diagnostics: Diagnostic[];
} {
  const kept = new Map<Entry['value'], Valued>();
  const spanning = new Map<Entry['value'], RawEntry[]>();
  const diagnostics: Diagnostic[] = [];
  for (const row of rows) {
    const first = kept.get(row.value);
    if (first === undefined) kept.set(row.value, row);
    else if (first.raw.isStruck && !row.raw.isStruck) {
      kept.delete(row.value);
      kept.set(row.value, row);
      diagnostics.push(struckOut(first, row.raw));
    } else if (row.raw.isStruck && !first.raw.isStruck) diagnostics.push(struckOut(row, first.raw));
    else if (continues(first.raw, row.raw)) pushTo(spanning, row.value, row.raw);
    else diagnostics.push(duplicate(row, first.raw));
  }
  for (const [value, others] of spanning) {
    const first = kept.get(value);
    if (first !== undefined) kept.set(value, { value, raw: combined([first.raw, ...others]) });
  }
  return { kept: [...kept.values()], diagnostics: summed(diagnostics) };
}

/** Whether two entries come from one value cell: it spans rows, or lists values. */
export function sharesCell({ source: a }: RawEntry, { source: b }: RawEntry): boolean {
  return a.path === b.path && a.line === b.line && a.column === b.column;
}

/** Whether a row goes on with an entry: a second name for its value would be lost. */
function continues(first: RawEntry, row: RawEntry): boolean {
  return sharesCell(first, row) && [first.name, ''].includes(row.name);
}

/** The first row, and of each column what the others say differently, line by line. */
function combined([first, ...others]: [RawEntry, ...RawEntry[]]): RawEntry {
  const all = (text: (row: RawEntry) => string): string =>
    [...new Set([first, ...others].map(text))].filter((each) => each !== '').join('\n');
  return {
    ...first,
    message: all(({ message }) => message),
    description: all(({ description }) => description),
    fields: new Map(
      [...first.fields.keys()].map((id) => [id, all(({ fields }) => fields.get(id) ?? '')]),
    ),
  };
}

function struckOut({ raw, value }: Valued, live: RawEntry): Diagnostic {
  const place = placeFrom(raw.source, live.source);
  return diagnostic(
    'repeated-entry',
    raw.source,
    `Duplicate value ${value}: skipping the struck-out one, keeping ${place}.`,
  );
}

function duplicate({ raw, value }: Valued, first: RawEntry): Diagnostic {
  const place = placeFrom(raw.source, first.source);
  const conflict =
    first.source.path === raw.source.path ? undefined : contradiction(value, raw, first);
  if (conflict !== undefined) return conflict;
  if (meaning(raw) === meaning(first)) {
    return diagnostic('repeated-entry', raw.source, `Same as ${value} in ${place}.`);
  }
  return diagnostic(
    'duplicate-value',
    raw.source,
    `Duplicate value ${value}: keeping ${called(first)} (${place}), skipping ${called(raw)}. Change or delete one of them.`,
  );
}

function called({ name, message, description, group }: RawEntry): string {
  const text = quoted(name || message || description);
  return group === '' ? text : `${text} (${quoted(group)})`;
}

/** Equal for rows that say the same. */
function meaning({ name, message, description, group, deprecated, fields }: RawEntry): string {
  return JSON.stringify([name, message, description, group, deprecated ?? null, [...fields]]);
}
