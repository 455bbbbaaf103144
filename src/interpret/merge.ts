import type { Collected } from './assemble.ts';
import { joined } from './entries.ts';
import type { NameSource } from './names/candidate.ts';
import { unnumbered } from './names/title.ts';
import type { RawEntry } from './raw-entry.ts';

/** What one table has come to, and what it can be named after. */
export interface TableReading extends Collected, NameSource {
  /** On the path above it, outermost first. */
  headings: readonly string[];
  locale: string | undefined;
}

/**
 * All tables as one: each entry's group is its table's caption or heading, with its group in the table behind that. It is named
 * after the headings that all tables stand under, the nearest first.
 */
export function merged(readings: readonly TableReading[]): TableReading[] {
  const [first] = readings;
  if (first === undefined) return [];
  const headings = readings.map((reading) => reading.headings).reduce(commonBeginning);
  const heading = headings.at(-1);
  const fields = new Map(
    readings.flatMap((reading) => reading.fields).map((field) => [field.id, field]),
  );
  return [
    {
      kind: first.kind,
      labels: first.labels,
      headers: first.headers,
      path: first.path,
      headings,
      locale: first.locale,
      title: heading === undefined ? null : unnumbered(heading),
      texts: headings.toReversed(),
      entries: readings.flatMap(({ entries, texts }) =>
        entries.map((entry) => grouped(entry, texts[0])),
      ),
      fields: [...fields.values()],
    },
  ];
}

function grouped(entry: RawEntry, heading = ''): RawEntry {
  return { ...entry, group: joined(heading, entry.group) };
}

function commonBeginning(a: readonly string[], b: readonly string[]): readonly string[] {
  const different = a.findIndex((heading, index) => heading !== b[index]);
  return different < 0 ? a : a.slice(0, different);
}
