import type { Column } from '../../interpret/options.ts';
import type { Meaning } from '../../interpret/meaning/meaning.ts';
import { columnName } from '../../interpret/shape/shape.ts';
import type { Table, TableDocument } from '../../model/table.ts';
import { padColumn } from '../../unicode/width.ts';
import { count, oneLine } from '../report.ts';
import { quoteForShell } from '../shell.ts';

/** A document as `inspect` shows it: each table with what its columns are taken for. */
export interface Inspected extends TableDocument {
  tables: InspectedTable[];
}

export interface InspectedTable extends Table {
  meaning: Pick<Meaning, 'kind' | 'confidence' | 'why'> & { evidence?: string[] };
  columns: Column[];
}

/** A document for a person: its tables, the role of each column, why, and how to say otherwise. */
export function describeDocument({ path, format, encoding, tables }: Inspected): string {
  const head = `${oneLine(path)}  ${format}, ${encoding}, ${count(tables.length, 'table')}\n`;
  const parts = [head, ...tables.map(describeTable), ...advice(tables)];
  return `${parts.join('\n')}\n`;
}

function describeTable(table: InspectedTable, index: number): string {
  const { id, kind, line, endLine, rows, columns, confidence, meaning } = table;
  const sure = confidence < 1 ? `, ${percent(confidence)} sure` : '';
  const head = `  ${index + 1}  ${id}  ${kind}, lines ${line}-${endLine}, ${count(rows.length, 'row')}${sure}`;
  const facts = [
    columns.map(({ label }) => oneLine(label)),
    columns.map(({ role }) => role),
    columns.map(({ type }) => type),
    columns.map(({ confidence: sureness }) => percent(sureness)),
  ].map(padColumn);
  const body = columns.map(
    ({ why }, at) => `     ${facts.map((fact) => fact[at]).join('  ')}  ${oneLine(why)}`,
  );
  const [said = ''] = meaning.why;
  const meant = `     ${percent(meaning.confidence)}  ${oneLine(said)}`;
  const evidence = meaning.evidence?.map((each) => `     ${oneLine(each)}`) ?? [];
  return `${[head, meant, ...body, ...evidence].join('\n')}\n`;
}

/** How to overrule a role, told of the one that is least sure. */
function advice(tables: readonly InspectedTable[]): string[] {
  const columns = tables.flatMap((table) =>
    table.columns.map(({ label, role, confidence }, at) => ({
      // A column without a header has no other name than its number.
      column: label === columnName('', at) ? at + 1 : oneLine(label),
      role: role === 'field' ? 'value' : role,
      doubt: role === 'field' ? 0 : 1 - confidence,
    })),
  );
  const [least] = columns.toSorted((a, b) => b.doubt - a.doubt);
  if (least === undefined) return [];
  const { role, column } = least;
  const option = `--column ${quoteForShell(`${role}=${column}`)}`;
  const key = `"columns": { "${role}": ${JSON.stringify(column)} }`;
  return [`  To override a role: ${option}, or ${key} in the config.\n`];
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
