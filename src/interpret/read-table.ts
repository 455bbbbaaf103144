import { diagnostic, type Diagnostic } from '../model/diagnostic.ts';
import type { CheckedTable } from './checks/check.ts';
import { readEntries } from './entries.ts';
import { labelsOf } from './labels.ts';
import type { Meaning } from './meaning/meaning.ts';
import type { JudgedTable } from './meaning/together.ts';
import type { TableReading } from './merge.ts';
import { unnumbered } from './names/title.ts';
import type { InterpretOptions } from './options.ts';
import { readMembers } from './records/read-members.ts';
import type { RecordReading } from './records/record.ts';
import type { PlacedTable } from './select.ts';
import { listed } from './wording.ts';

export interface ReadTable {
  reading?: TableReading;
  record?: RecordReading;
  checked?: CheckedTable;
  diagnostics: Diagnostic[];
}

/** The entries or the members of one table; neither, and a diagnostic, where it has none. */
export function readTable(
  placed: PlacedTable,
  judged: JudgedTable | undefined,
  options: InterpretOptions,
): ReadTable {
  const { path, locale, table } = placed;
  if (judged === undefined || !judged.shape.rows.some(({ kind }) => kind === 'entry'))
    return { diagnostics: [emptyTable(placed)] };
  const { shape, meaning } = judged;
  const { columns, kind } = meaning;
  const { caption, headings } = table;
  if (kind === 'none') return { diagnostics: [noCatalog(placed, meaning)] };
  if (options.kind !== undefined && kind !== options.kind) return { diagnostics: [] };
  const texts = [...(caption === null ? [] : [caption]), ...headings.toReversed()];
  const headers = labelsOf(columns, locale);
  const title = texts[0] === undefined ? null : unnumbered(texts[0]);
  const source = { path, locale, headings, title, texts, headers };
  if (kind === 'record') {
    const { members, diagnostics } = readMembers(placed, shape, columns);
    const only = members.length === 1 ? members[0]?.name : undefined;
    const record = { kind, ...source, labels: [], only, members } as const;
    return members.length === 0 ? { diagnostics } : { record, diagnostics };
  }
  const labels = [headers.key, headers.value].flatMap((label) => label ?? []);
  const { entries, fields, diagnostics } = readEntries(placed, shape, columns);
  if (entries.length === 0) return { diagnostics };
  return {
    reading: { kind, ...source, labels, entries, fields },
    checked: { path, shape, columns, entries },
    diagnostics,
  };
}

function emptyTable({ path, table }: PlacedTable): Diagnostic {
  const at = { path, line: table.line, column: 1 };
  return diagnostic(
    'empty-table',
    at,
    `Table "${table.id}" has no entries. Add rows below its header.`,
  );
}

function noCatalog({ path, table }: PlacedTable, { columns }: Meaning): Diagnostic {
  const labels = listed(
    columns.map(({ label }) => label),
    'or',
  );
  return diagnostic(
    'no-catalog',
    { path, line: table.line, column: 1 },
    `Skipped table "${table.id}": it lists neither codes nor fields. If ${labels} has codes, set --column value=…, or columns.value in the config.`,
  );
}
