import { isNothing } from '../../codes/values.ts';
import type { Cell } from '../../model/table.ts';
import { headerWords } from '../../vocabulary/header.ts';
import type { WordRole } from '../../vocabulary/header-words.ts';
import { once } from '../../vocabulary/once.ts';
import { saidWords } from '../../vocabulary/said-words.ts';
import type { JudgedColumn } from '../options.ts';
import type { Row } from '../shape/shape.ts';
import { markdownOf, textOf } from '../cell-text.ts';

/** A column of examples, ranges or rules, which a description takes in after its header. */
export interface Detail {
  label: string;
  index: number;
  /** Whether it may list values, and say what may be null: `NOT NULL, one of …`. */
  isRule: boolean;
  /** Whether it is the description itself. */
  isDescription: boolean;
}

export function detailsOf(columns: readonly JudgedColumn[]): Detail[] {
  return columns.flatMap(({ role, label }, index) => {
    const isRule = rules().test(label.trim());
    const isDescription = role === 'description' && !heads(label, 'example');
    const isOther = role === 'field' || (role === 'description' && !isDescription);
    const isTaken = isOther ? isRule || isDetail(label) : isRule && isDescription;
    return isTaken ? [{ label, index, isRule, isDescription }] : [];
  });
}

/**
 * Where a row says in words how people call its member (`論理名`, `中文名`), and where it says more of it: the column of
 * descriptions may be either, if there is another for notes.
 */
export function proseAt(
  columns: readonly JudgedColumn[],
  rows: readonly Row[],
): { title: number; description: number } {
  const description = columns.findIndex(
    ({ role, label }) => role === 'description' && !heads(label, 'example'),
  );
  const isTitle = ({ label }: JudgedColumn, index: number): boolean =>
    heads(label, 'member', 'name') && isInWords(rows.map(({ cells }) => textOf(cells[index])));
  const find = (test: (column: JudgedColumn, index: number) => boolean): number =>
    columns.findIndex((column, index) => column.role === 'field' && test(column, index));
  const described = columns[description];
  const notes = find(({ label }) => heads(label, 'note', 'description'));
  return described !== undefined && isTitle(described, description) && notes >= 0
    ? { title: description, description: notes }
    : { title: find(isTitle), description };
}

/** Where a table of options says what each takes: a column headed as members are, which has none of the names. */
export function argumentAt(columns: readonly JudgedColumn[]): number {
  return columns.findIndex(({ role, label }) => role === 'field' && heads(label, 'member'));
}

function heads(label: string, ...roles: readonly WordRole[]): boolean {
  return headerWords(label).some(({ role }) => roles.includes(role));
}

function isInWords(cells: readonly string[]): boolean {
  const texts = cells.filter((text) => !isNothing(text));
  return texts.filter((text) => /[^\p{ASCII}]|\S\s\S/u.test(text)).length * 2 > texts.length;
}

/** Heads of columns that say what values may be: `Constraints`, `可选值`. */
const rules = once(() => new RegExp(`^(?:${saidWords('rules')})$`, 'i'));

/** Examples and ranges, which a program has no use for and its programmer has. */
function isDetail(label: string): boolean {
  return heads(label, 'example', 'measure');
}

/** What the columns say of a row, each after its header. */
export function detailsTold(cells: readonly Cell[], details: readonly Detail[]): string[] {
  return details
    .filter(({ index, isDescription }) => !isDescription && !isNothing(textOf(cells[index])))
    .map(({ label, index }) => withLabel(label, textOf(cells[index])));
}

/** The same of the rules alone, in inline Markdown. */
export function rulesTold(cells: readonly Cell[], details: readonly Detail[]): string[] {
  return details
    .filter(({ isRule, isDescription }) => isRule && !isDescription)
    .map(({ label, index }) => withLabel(label, markdownOf(cells[index])));
}

export function withLabel(label: string, text: string): string {
  return label === '' || text === '' ? '' : `${label}: ${text}`;
}

/** What a table of a database says of a column, beside its type or as a rule: `NOT NULL`, `NULL`. A column is there in each row. */
export function rulesIn(
  type: string,
  cells: readonly Cell[],
  details: readonly Detail[],
): { required: boolean | undefined; isNullable: boolean; isColumn: boolean } {
  const told = details.filter(({ isRule }) => isRule).map(({ index }) => textOf(cells[index]));
  const text = [type, ...told].join(', ');
  const isKey = /(?<![\w.])(?:PK|primary key)(?![\w.])|主键/i.test(told.join(', '));
  const isRequired = isKey || /\bnot[ _-]?null\b/i.test(text);
  const isNullable =
    !isRequired && /(?:^|[\s,(])(?:NULL|(?:N|n)ullable|NULLABLE)(?![\w.])/.test(text);
  return { required: isRequired || undefined, isNullable, isColumn: isRequired || isNullable };
}
