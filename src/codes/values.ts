import type { FieldType } from '../model/catalog.ts';
import { hasLetter } from '../unicode/letters.ts';
import { answer } from '../vocabulary/requirement.ts';
import { parseInteger } from './integer.ts';

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const NOTHING = /^(?:[-‐-―−]+|n\/a|无)$/i;

/** A code as a program would write it: no white space around it, no invisible characters in it. */
export function plainValue(text: string): string {
  return text.replace(INVISIBLE, '').trim();
}

/** A dash or `N/A`: how a filled-in form says that there is nothing. */
export function isNothing(text: string): boolean {
  return NOTHING.test(text);
}

export interface Conversion<Type extends string, Value> {
  type: Type;
  /** One for each text, in order. */
  values: Value[];
}

/**
 * Values of a catalog, undefined where a text says that there is none. All integers become numbers. Where some text is
 * digits that no number holds without loss (`007`, `1,000`, `3.10`), all stay strings. Otherwise, where at least half are
 * integers, the column is `mixed`: integers are numbers, the rest (`其他`) strings. Among integers, or among names, a dash is no value.
 */
export function convertValues(
  texts: readonly string[],
): Conversion<'integer' | 'string' | 'mixed', number | string | undefined> {
  const integers = texts.map((text) => parseInteger(text)?.value);
  const others = texts.filter((text, index) => text !== '' && integers[index] === undefined);
  const numbers = integers.filter((value) => value !== undefined).length;
  if (numbers > 0 && others.every(isNothing)) {
    return { type: 'integer', values: integers };
  }
  if (numbers === 0 && isForm(others)) {
    return textValues(texts.map((text) => (isNothing(text) ? '' : text)));
  }
  const asWritten = textValues(texts);
  if (numbers < others.length || numbers === 0 || others.some(isLossyNumber)) return asWritten;
  return { type: 'mixed', values: asWritten.values.map((text, index) => integers[index] ?? text) };
}

/** Whether a column of names has dashes where a form has nothing, and nothing else that is no name. */
function isForm(texts: readonly string[]): boolean {
  const names = texts.filter((text) => !isNothing(text));
  return names.length > 1 && names.every((text) => hasLetter(text) && text.length > 1);
}

/** Values that the document writes as texts; digits among them are none that a program could compare with a number. */
export function textValues(texts: readonly string[]): Conversion<'string', string | undefined> {
  return { type: 'string', values: texts.map((text) => (text === '' ? undefined : text)) };
}

/** Whether a text is digits that no number gives back: `007`, `3.10`, `99999999999999999999`. */
export function isLossyNumber(text: string): boolean {
  return /^[+-]?\d[\d.,' ]*$/.test(text.normalize('NFKC'));
}

type FieldValue = string | number | boolean | null;

/** A column of details: the narrowest type that holds every cell without loss; an empty cell is null. */
export function convertField(texts: readonly string[]): Conversion<FieldType, FieldValue> {
  const filled = texts.filter((text) => text !== '');
  const type = filled.length === 0 ? 'string' : (narrowing.find(fits(filled))?.type ?? 'string');
  const convert = narrowing.find((each) => each.type === type)?.convert ?? String;
  return { type, values: texts.map((text) => (text === '' ? null : convert(text))) };
}

interface Narrowing {
  type: FieldType;
  holds(text: string): boolean;
  convert(text: string): FieldValue;
}

const narrowing: readonly Narrowing[] = [
  {
    type: 'integer',
    holds: (text) =>
      /^[-\u2212\d\uff10-\uff19][\da-fA-FxXuUlL\uff10-\uff19]*$/.test(text) &&
      parseInteger(text) !== undefined,
    convert: (text) => parseInteger(text)?.value ?? null,
  },
  {
    type: 'number',
    holds: (text) => String(Number(text)) === text && Number.isFinite(Number(text)),
    convert: Number,
  },
  {
    type: 'boolean',
    holds: (text) => answer(text) !== undefined,
    convert: (text) => answer(text) ?? null,
  },
];

/** A column of dashes alone, or of `N/A`, says nothing at all, so that it is none of answers. */
function fits(texts: readonly string[]): (narrowing: Narrowing) => boolean {
  return ({ type, holds }) => texts.every(holds) && (type !== 'boolean' || !texts.every(isNothing));
}
