import { diagnostic, type Diagnostic, type Place } from '../../model/diagnostic.ts';
import { listedValues } from '../../codes/listed.ts';
import { isNumeral, parseInteger } from '../../codes/integer.ts';
import { isLossyNumber, isNothing, plainValue } from '../../codes/values.ts';
import { typedColumns } from '../meaning/meaning.ts';
import type { Column } from '../options.ts';
import { summed } from '../summed.ts';
import { quoted } from '../wording.ts';
import type { Check, CheckedTable } from './check.ts';

/** A column is meant to be numeric from so many numbers on, and from this share of its filled cells. */
const ENOUGH = 3;
const MOSTLY = 0.8;

/** Texts in a value column of numbers, which make a mixture of it, and digits that no number holds, which make strings of all. */
export const nonNumericValue: Check = ({ tables }) => tables.flatMap(oddCells);

interface Part {
  text: string;
  at: Place;
}

function oddCells({ shape, columns, entries }: CheckedTable): Diagnostic[] {
  const values = entries.map(({ value, source }) => ({ text: value, at: source }));
  const column = columns.find(({ role }) => role === 'value');
  const found = column === undefined ? [] : odd(values, column.label);
  const isOdd = found.length > 0 && !typedColumns(columns, shape).some(isIntegers);
  return isOdd ? found : [];
}

/** Ranges among them are no odd cells. */
function isIntegers({ role, type }: Column): boolean {
  return role === 'value' && type === 'integer';
}

function odd(parts: readonly Part[], label: string): Diagnostic[] {
  const filled = parts.filter(({ text }) => text.trim() !== '' && !isNothing(plainValue(text)));
  const others = filled.filter(({ text }) => !isNumeric(text));
  const count = filled.length - others.length;
  if (count < ENOUGH || count < filled.length * MOSTLY || others.length === 0)
    return lossy(filled, label);
  return summed(
    others.map(({ text, at }) =>
      diagnostic(
        'non-numeric-value',
        at,
        `${quoted(text)} is not a number, unlike the other cells in ${quoted(label)}.`,
      ),
    ),
  );
}

/** Of digits that are written to one length, a 0 in front is no slip. */
function lossy(parts: readonly Part[], label: string): Diagnostic[] {
  const others = parts.filter(({ text }) => parseInteger(text) === undefined);
  const isOneLength =
    new Set(parts.map(({ text }) => text.length)).size === 1 &&
    others.every(({ text }) => text.startsWith('0'));
  const isFew = others.length < parts.length / 2 && others.every(({ text }) => isLossyNumber(text));
  if (isOneLength || !isFew) return [];
  return summed(
    others.map(({ text, at }) =>
      diagnostic(
        'non-numeric-value',
        at,
        `${quoted(text)} is not an integer, so all values of ${quoted(label)} are strings.`,
      ),
    ),
  );
}

function isNumeric(text: string): boolean {
  // Most cells are words.
  if (!/^[-+\u2212\uff0d.\s]*[\d\uff10-\uff19]/.test(text)) return false;
  return listedValues(text).every((each) => isNumeral(each) || /^[-+]?[\d.,]*\d$/.test(each));
}
