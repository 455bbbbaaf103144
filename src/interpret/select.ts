import { diagnostic, type Diagnostic } from '../model/diagnostic.ts';
import type { Table, TableDocument } from '../model/table.ts';
import { withHeaders } from './shape/continued.ts';
import { foldCase } from '../unicode/latin.ts';
import { slug } from '../unicode/slug.ts';
import { listed } from './wording.ts';

/** A table and where it comes from. */
export interface PlacedTable {
  path: string;
  locale?: string | undefined;
  table: Table;
}

/**
 * The tables that selectors pick, in document order: ids, captions, headings on the path above (so that the heading of a chapter
 * picks all of its tables), or 1-based numbers over all documents. An error for each selector that picks none.
 */
export function selectTables(
  documents: readonly TableDocument[],
  selectors?: readonly (string | number)[],
): { tables: PlacedTable[]; others: PlacedTable[]; diagnostics: Diagnostic[] } {
  const all = documents.flatMap(({ path, locale, tables }) =>
    withHeaders(tables).map((table) => ({ path, locale, table })),
  );
  if (selectors === undefined) return { tables: all, others: [], diagnostics: [] };
  const picks = selectors.map((selector) => ({ selector, indexes: pick(all, selector) }));
  const picked = new Set(picks.flatMap(({ indexes }) => indexes));
  const path = documents[0]?.path ?? '';
  return {
    tables: all.filter((_, index) => picked.has(index)),
    others: all.filter((_, index) => !picked.has(index)),
    diagnostics: picks.flatMap(({ selector, indexes }, index) =>
      indexes.length > 0
        ? []
        : {
            ...diagnostic(
              'unknown-table',
              { path, line: 1, column: 1 },
              `Unknown table ${JSON.stringify(selector)}. ${choiceOf(all)}`,
            ),
            option: ['tables', index],
          },
    ),
  };
}

function choiceOf(all: readonly PlacedTable[]): string {
  const ids = all.map(({ table }) => table.id);
  if (ids.length === 0) return 'There are no tables.';
  if (ids.length === 1) return `Use ${listed(ids)} or 1.`;
  return `Use one of ${listed(ids)}, or a number from 1 to ${ids.length}.`;
}

function pick(all: readonly PlacedTable[], selector: string | number): number[] {
  const indexes = [...all.keys()];
  const wanted = foldCase(String(selector));
  const named =
    typeof selector === 'number'
      ? []
      : indexes.filter((index) => namesOf(all[index]).some((name) => foldCase(name) === wanted));
  if (named.length > 0 || !/^\d+$/.test(wanted)) return named;
  return indexes.filter((index) => index + 1 === Number(wanted));
}

/** `lamp/values` and `device/lamp/values`: paths that no table above changes, as it does the number in an id. */
function pathsTo(steps: readonly string[]): string[] {
  return steps.slice(0, -1).map((_, index) => steps.slice(index).join('/'));
}

/** The shortest such path; the id of a table that has none. */
export function pathTo({ table }: PlacedTable): string {
  return pathsTo(stepsTo(table).map(slug)).at(-1) ?? table.id;
}

function stepsTo({ caption, headings }: Table): string[] {
  return [...headings, ...(caption === null ? [] : [caption])];
}

function namesOf(placed: PlacedTable | undefined): string[] {
  if (placed === undefined) return [];
  const path = stepsTo(placed.table);
  return [placed.table.id, ...path, ...pathsTo(path.map(slug))];
}
