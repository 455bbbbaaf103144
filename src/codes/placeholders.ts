/** Where a program fills something into a message. */
export interface Placeholder {
  /** Its name; or its number as the message counts, which `%s` does from 1 and `{0}` from 0. */
  name: string | number;
  types: readonly ValueType[];
  format: Format;
}

export type ValueType = 'string' | 'number' | 'boolean';

/** How C's printf shows a value, as far as that is more than its text. */
export interface Format {
  /** Digits behind the point. */
  precision?: number;
  /** Hexadecimal, in small letters or capitals. */
  hex?: 'x' | 'X';
  /** At least so many characters; what is missing stands before the value, or behind it. */
  width?: number;
  fill?: ' ' | '0';
  behind?: boolean;
}

const NAME = String.raw`[\p{L}_$][\p{L}\p{M}\p{N}_$.-]*`;

/** `%s` `%1$s` `%-5d` `%.2f` `%(name)s`. Behind a digit it is a percentage; a word follows it only as a unit: `%dms`. */
const PRINTF = String.raw`(?<!\d)%(?:(?<place>\d{1,3})\$|\((?<key>${NAME})\))?(?<flags>[-+0#]*)(?<width>\d{1,2})?(?:\.(?<precision>\d{1,2}))?(?:hh|ll|[hlLzq])?(?<conversion>[sdiufFeEgGxXcvtj@])(?:(?![A-Za-z])|(?<=[di])(?=m?s\b))`;

/** `{{name}}`; `{name}` `{0}` `${name}` `#{name}` `%{name}`, with a style behind the name or not: `{n, number}` `{n:d}`. */
const BRACES = String.raw`\{\{\s*(?<double>${NAME}|\d{1,3})\s*\}\}|[$#%]?\{\s*(?<single>${NAME}|\d{1,3})\s*(?<style>[,:][^{}\n]{0,40})?\}`;

/** Made when first needed, since V8 takes long for patterns with Unicode properties. */
let placeholder: RegExp | undefined;

/** Of ICU, and of Python and .NET. */
const NUMBER_STYLE = /^,\s*number\b|^:[-+ ,]?[\d.]*[dfFeEgGxXnN]\d{0,2}$/;

const CONVERSIONS: Readonly<Record<string, readonly ValueType[]>> = {
  s: ['string'],
  c: ['string'],
  j: ['string'],
  '@': ['string'],
  t: ['boolean'],
  v: ['string', 'number', 'boolean'],
};

/**
 * A message as its texts and what is between them; a single text where nothing is to be filled in. `%%` is a percent sign in
 * a message with other conversions of printf, and stays as it is in any other.
 */
export function messageParts(message: string): (string | Placeholder)[] {
  if (!/[%{]/.test(message)) return [message];
  placeholder ??= new RegExp(`%%|${PRINTF}|${BRACES}`, 'gu');
  const found = [...message.matchAll(placeholder)];
  if (found.every(([text]) => text === '%%')) return [message];
  const percent = found.some(({ groups }) => groups?.['conversion'] !== undefined) ? '%' : '%%';
  const parts: (string | Placeholder)[] = [];
  let end = 0;
  let count = 0;
  for (const { 0: text, index, groups = {} } of found) {
    parts.push(message.slice(end, index));
    end = index + text.length;
    if (text === '%%') parts.push(percent);
    else if (groups['conversion'] === undefined) parts.push(braced(groups));
    else parts.push(printed(groups, () => ++count));
  }
  parts.push(message.slice(end));
  return parts.filter((part) => part !== '');
}

type Groups = Readonly<Record<string, string | undefined>>;

function braced({ double, single = double ?? '', style = '' }: Groups): Placeholder {
  const name = /^\d/.test(single) ? Number(single) : single;
  return { name, types: NUMBER_STYLE.test(style) ? ['number'] : ['string', 'number'], format: {} };
}

function printed(groups: Groups, next: () => number): Placeholder {
  const { place, key, conversion = '' } = groups;
  const name = key ?? (place === undefined ? next() : Number(place));
  return { name, types: CONVERSIONS[conversion] ?? ['number'], format: formatOf(groups) };
}

function formatOf({ flags = '', width, precision, conversion = '' }: Groups): Format {
  const behind = flags.includes('-');
  return {
    ...(/f/i.test(conversion) && precision !== undefined && { precision: Number(precision) }),
    ...((conversion === 'x' || conversion === 'X') && { hex: conversion }),
    ...(width !== undefined && {
      width: Number(width),
      fill: flags.includes('0') && !behind ? '0' : ' ',
      behind,
    }),
  };
}

/** What names leave out besides: a unit behind a number, what no program could fill in by its name, `<name>`. */
const LOOSE = String.raw`%[-+#\d.$]*[a-zA-Z@](?![a-zA-Z])|\{\{[^{}\n]*\}\}|\$?\{[^{}\n]*\}|<[a-zA-Z_][\w .-]*>`;

let loose: RegExp | undefined;

/** The text without what a program fills in: `%s`, `%(name)s`, `%dms`, `{name}`, `${name}`, `<name>`; with something instead of each. */
export function withoutPlaceholders(text: string, instead = ' '): string {
  if (!/[%{<]/.test(text)) return text;
  loose ??= new RegExp(`${PRINTF}(?:(?<=[di])m?s\\b)?|${LOOSE}`, 'gu');
  return text.replace(loose, () => instead);
}
