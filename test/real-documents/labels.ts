import { readFileSync } from 'node:fs';
import type { Column } from '../../src/interpret/options.ts';
import { columnsOf } from '../../src/interpret/meaning/meaning.ts';
import { withHeaders } from '../../src/interpret/shape/continued.ts';
import type { Table, TableDocument } from '../../src/model/table.ts';
import { tsvRows } from '../../src/vocabulary/tsv.ts';

interface Label {
  path: string;
  /** Any of the table's. */
  line: number;
  /** Numbers of the columns, any of which may be taken for the codes. */
  value: readonly number[];
  /** Those that say what the codes mean. */
  texts: readonly number[];
}

/**
 * What a person who read the documents says of their tables, each by a line of it: the column with the codes, and those that say
 * what the codes mean.
 * Every table of codes, statuses, constants or other named values is labelled in each document of the class that has up to
 * 24 tables, also where the table's markup is lost; in larger ones, those of error, status and return codes. Left out are tables
 * of parameters, fields, versions, limits, questions, and matrices of yes and no.
 */
const labels: readonly Label[] = tsvRows(
  readFileSync(new URL('labels.tsv', import.meta.url), 'utf8'),
).map(([path = '', line = '', value = '', texts = '']) => ({
  path,
  line: Number(line),
  value: columnNumbers(value),
  texts: columnNumbers(texts),
}));

export const labelledDocuments: readonly string[] = [...new Set(labels.map(({ path }) => path))];

/** How a labelled table is understood without any configuration. */
export interface Judgement {
  /** What is wrong, and where; nothing where it is right. */
  mistake: string | undefined;
  /** Whether it is sure of a column of values, and whether that is right. */
  sure: boolean;
  rightValue: boolean;
}

/** Of each labelled table of a document. */
export function judgements({ path, tables }: TableDocument): Judgement[] {
  const own = labels.filter((label) => label.path === path);
  const headed = withHeaders(tables);
  return own.map((label) => {
    const table = tableAt(headed, label.line);
    return judge(label, table === undefined ? [] : columnsOf(table));
  });
}

function judge(label: Label, columns: readonly Column[]): Judgement {
  const value = columns.findIndex(({ role }) => role === 'value');
  const mistake = mistakeIn(label, columns);
  return {
    mistake: mistake && `${label.path}:${label.line}: ${mistake}`,
    sure: (columns[value]?.confidence ?? 0) >= 0.9,
    rightValue: label.value.includes(value + 1),
  };
}

/** What is wrong with the columns that were found; nothing where they are right. */
function mistakeIn(label: Label, columns: readonly Column[]): string | undefined {
  if (columns.length === 0) return 'no table';
  const numberOf = (role: string): number => columns.findIndex((each) => each.role === role) + 1;
  const value = numberOf('value');
  if (!label.value.includes(value)) return `value in column ${value}`;
  const found = ['key', 'message', 'description'].map(numberOf).filter((number) => number > 0);
  const [first] = found;
  if (label.texts.length === 0) return undefined;
  if (first === undefined) return label.texts.includes(value) ? undefined : 'no text';
  return label.texts.includes(first) ? undefined : `text in column ${first}`;
}

/** The innermost table that a line belongs to. */
function tableAt(tables: readonly Table[], line: number): Table | undefined {
  return tables
    .filter((table) => table.line <= line && line <= table.endLine)
    .toSorted((a, b) => a.endLine - a.line - (b.endLine - b.line))[0];
}

function columnNumbers(text: string): number[] {
  return text === '-' ? [] : text.split(',').map(Number);
}
