import { diagnostic, type Diagnostic } from '../model/diagnostic.ts';
import type { Entry } from '../model/catalog.ts';
import type { RawEntry } from './entries.ts';
import { quoted } from './wording.ts';

/** A row with its value converted. */
export interface Valued {
  raw: RawEntry;
  value: Entry['value'];
}

/** The first row of each value, and what became of the others: a catalog has a value once. */
export function dropDuplicates(rows: readonly Valued[]): {
  kept: Valued[];
  diagnostics: Diagnostic[];
} {
  const kept = new Map<Entry['value'], Valued>();
  const diagnostics: Diagnostic[] = [];
  for (const row of rows) {
    const first = kept.get(row.value);
    if (first === undefined) kept.set(row.value, row);
    else diagnostics.push(duplicate(row, first.raw));
  }
  return { kept: [...kept.values()], diagnostics };
}

function duplicate({ raw, value }: Valued, first: RawEntry): Diagnostic {
  const other = first.source.path === raw.source.path ? '' : ` of ${first.source.path}`;
  const place = `line ${first.source.line}${other}`;
  if (meaning(raw) === meaning(first)) {
    return diagnostic('repeated-entry', raw.source, `${value} is said again as in ${place}.`);
  }
  return diagnostic(
    'duplicate-value',
    raw.source,
    `${value} appears again; ${called(first)} in ${place} stays, ${called(raw)} is left out.`,
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
