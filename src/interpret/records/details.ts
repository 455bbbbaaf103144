import { isNothing } from '../../codes/values.ts';
import type { Cell } from '../../model/table.ts';
import { headerWords } from '../../vocabulary/header.ts';
import { once } from '../../vocabulary/once.ts';
import { saidWords } from '../../vocabulary/said-words.ts';
import type { Column } from '../options.ts';
import { markdownOf, textOf } from './cell-text.ts';

/** A column of examples, ranges or rules, which a description takes in after its header. */
export interface Detail {
  label: string;
  index: number;
  /** Whether it may list values, and say what may be null: `NOT NULL, one of …`. */
  isRule: boolean;
  /** Whether it is the description itself. */
  isDescription: boolean;
}

export function detailsOf(columns: readonly Column[]): Detail[] {
  return columns.flatMap(({ role, label }, index) => {
    const isRule = rules().test(label.trim());
    const isDescription = role === 'description';
    const isTaken = role === 'field' ? isRule || isDetail(label) : isRule && isDescription;
    return isTaken ? [{ label, index, isRule, isDescription }] : [];
  });
}

/** Heads of columns that say what values may be: `Constraints`, `可选值`. */
const rules = once(() => new RegExp(`^(?:${saidWords('rules')})$`, 'i'));

/** Examples and ranges, which a program has no use for and its programmer has. */
function isDetail(label: string): boolean {
  return headerWords(label).some(({ role }) => role === 'example' || role === 'measure');
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

function withLabel(label: string, text: string): string {
  return text === '' ? '' : `${label}: ${text}`;
}

/** What a table of a database says of a column, beside its type or as a rule: `NOT NULL`, `NULL`. */
export function rulesIn(
  type: string,
  cells: readonly Cell[],
  details: readonly Detail[],
): { required: boolean | undefined; isNullable: boolean } {
  const told = details.filter(({ isRule }) => isRule).map(({ index }) => textOf(cells[index]));
  const text = [type, ...told].join(', ');
  const isRequired = /\bnot[ _-]?null\b/i.test(text);
  const isNullable = !isRequired && /(?:^|[\s,(])(?:NULL|nullable)(?![\w.])/.test(text);
  return { required: isRequired || undefined, isNullable };
}
