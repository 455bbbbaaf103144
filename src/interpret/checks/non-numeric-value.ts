import { diagnostic, type Diagnostic, type Place } from '../../model/diagnostic.ts';
import { listedValues } from '../../codes/listed.ts';
import { isNumeral } from '../../codes/integer.ts';
import { isNothing, plainValue } from '../../codes/values.ts';
import { quoted } from '../wording.ts';
import type { Check, CheckedTable } from './check.ts';

/** A column is meant to be numeric from so many numbers on, and from this share of its filled cells. */
const ENOUGH = 3;
const MOSTLY = 0.8;

/** Texts in columns of numbers, which make strings of all their cells, or of a catalog's values a mixture. */
export const nonNumericValue: Check = ({ tables }) => tables.flatMap(oddCells);

interface Part {
  text: string;
  at: Place;
}

function oddCells(table: CheckedTable): Diagnostic[] {
  const { path, shape, columns, entries } = table;
  const rows = shape.rows.filter(({ kind }) => kind === 'entry');
  const values = entries.map(({ value, source }) => ({ text: value, at: source }));
  return columns.flatMap(({ role, label, type }, index) => {
    if (type === 'integer' || type === 'number') return [];
    if (role === 'value') return odd(values, label);
    if (role !== 'field' && role !== 'status') return [];
    const cells = rows.flatMap(({ cells: row }) => row[index] ?? []);
    return odd(
      cells.map(({ text, line, column }) => ({ text, at: { path, line, column } })),
      label,
    );
  });
}

function odd(parts: readonly Part[], label: string): Diagnostic[] {
  const filled = parts.filter(({ text }) => text.trim() !== '' && !isNothing(plainValue(text)));
  const others = filled.filter(({ text }) => !isNumeric(text));
  const count = filled.length - others.length;
  if (count < ENOUGH || count < filled.length * MOSTLY) return [];
  return others.map(({ text, at }) =>
    diagnostic(
      'non-numeric-value',
      at,
      `${quoted(text)} is no number, as nearly all else in ${quoted(label)} is.`,
    ),
  );
}

function isNumeric(text: string): boolean {
  // Most cells are words.
  if (!/^[-+\u2212\uff0d.\s]*[\d\uff10-\uff19]/.test(text)) return false;
  return listedValues(text).every((each) => isNumeral(each) || /^[-+]?[\d.,]*\d$/.test(each));
}
