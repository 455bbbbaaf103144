import { diagnostic, type Diagnostic, type Place } from '../../model/diagnostic.ts';
import { listedValues } from '../../codes/listed.ts';
import { isNumeral } from '../../codes/integer.ts';
import { isNothing, plainValue } from '../../codes/values.ts';
import { summed } from '../summed.ts';
import { quoted } from '../wording.ts';
import type { Check, CheckedTable } from './check.ts';

/** A column is meant to be numeric from so many numbers on, and from this share of its filled cells. */
const ENOUGH = 3;
const MOSTLY = 0.8;

/** Texts in a value column of numbers, which make strings of all its cells, or a mixture. */
export const nonNumericValue: Check = ({ tables }) => tables.flatMap(oddCells);

interface Part {
  text: string;
  at: Place;
}

function oddCells({ columns, entries }: CheckedTable): Diagnostic[] {
  const values = entries.map(({ value, source }) => ({ text: value, at: source }));
  const column = columns.find(({ role }) => role === 'value');
  return column === undefined || column.type === 'integer' ? [] : odd(values, column.label);
}

function odd(parts: readonly Part[], label: string): Diagnostic[] {
  const filled = parts.filter(({ text }) => text.trim() !== '' && !isNothing(plainValue(text)));
  const others = filled.filter(({ text }) => !isNumeric(text));
  const count = filled.length - others.length;
  if (count < ENOUGH || count < filled.length * MOSTLY) return [];
  return summed(
    others.map(({ text, at }) =>
      diagnostic(
        'non-numeric-value',
        at,
        `${quoted(text)} is no number, as nearly all else in ${quoted(label)} is.`,
      ),
    ),
  );
}

function isNumeric(text: string): boolean {
  // Most cells are words.
  if (!/^[-+\u2212\uff0d.\s]*[\d\uff10-\uff19]/.test(text)) return false;
  return listedValues(text).every((each) => isNumeral(each) || /^[-+]?[\d.,]*\d$/.test(each));
}
