import type { NameOrigin } from '../../interpret/names/namer.ts';
import type { NamedCatalog } from '../../pipeline/plan-catalog.ts';
import { padColumn } from '../../unicode/width.ts';
import { escapeCell, escapeLine } from '../../writers/markdown/escape.ts';
import { oneLine } from '../report.ts';

/** The names of one catalog, as they are listed. */
export interface Listing {
  /** What tells it from others: `OrderError in docs/errors.md`. */
  title: string;
  rows: Named[];
}

export interface Named {
  value: string;
  text: string;
  key: string;
  origin: NameOrigin;
}

/** What the columns of a listing are headed by; who fills one in may leave out or move all but the first and the third. */
export const HEADER = ['Value', 'Text', 'Name', 'From'] as const;

/** Longer texts are cut. */
const MAX_TEXT = 100;

/** Those first that are made of nothing but the value. */
export function listingOf({ catalog, origins }: NamedCatalog): Listing {
  const made = origins();
  const rows = catalog.entries.map(({ value, key, message, description }, index): Named => ({
    value: String(value),
    text: oneLine(message ?? description ?? ''),
    key,
    origin: made[index] ?? 'code',
  }));
  const path = catalog.entries[0]?.source.path ?? '';
  return {
    title: oneLine(`${catalog.name} in ${path}`),
    rows: [...rows.filter(isMissing), ...rows.filter((row) => !isMissing(row))],
  };
}

export function isMissing({ origin }: Named): boolean {
  return origin === 'code';
}

/** A heading and a table, with no name where one is to be filled in. */
export function listingText({ title, rows }: Listing): string {
  const cells = rows.map((row) => [
    escapeCell(row.value),
    escapeCell(row.text.length > MAX_TEXT ? `${row.text.slice(0, MAX_TEXT)}…` : row.text),
    isMissing(row) ? '' : row.key,
    row.origin,
  ]);
  const columns = HEADER.map((label, at) =>
    padColumn([label, ...cells.map((each) => each[at] ?? '')]),
  );
  const line = (at: number): string => `| ${columns.map((column) => column[at]).join(' | ')} |`;
  const rule = `| ${columns.map(([label = '']) => '-'.repeat(label.length)).join(' | ')} |`;
  const body = cells.map((_, index) => line(index + 1));
  return `## ${escapeLine(title)}\n\n${[line(0), rule, ...body].join('\n')}\n`;
}
