import { applyCase, identifierFromName, identifierFromProse, isIdentifier } from './identifier.ts';
import type { KeyOptions } from './options.ts';
import { reservedKeys } from './reserved.ts';
import { isLatin } from './script.ts';
import { translated } from './translate.ts';
import { safeWord, valueWord } from './value-word.ts';

/** What an entry's key can be made from, best first; all of it from the entry's own row. */
export interface Nameable {
  value: number | string;
  /** The value as its row writes it, an integer as its key spells it. */
  written: string;
  /** Of the key column. */
  name?: string | undefined;
  /** The message; the description in a table without messages. */
  prose?: string | undefined;
}

/**
 * The keys of one catalog, settled together: legal identifiers, all different.
 *
 * An entry's key comes from its own row: an override, the key column, a string value that is a name, an English message, a
 * string value that is a code, and last `Code` with the value. Where rows come to the same key, each of them, not only the
 * later ones, has its value appended. So the order of rows never matters, and a new row renames another only by coming to the
 * same key. Overrides are never changed for a clash with another row.
 *
 * `entries` have different values.
 */
export function settleKeys(entries: readonly Nameable[], options: KeyOptions = {}): string[] {
  const stems = entries.map((entry) => stemOf(entry, options));
  const fixed = entries.map((entry) => overrideOf(entry, options));
  const levels = entries.map(() => 0);
  const names = (): string[] =>
    entries.map((entry, index) => {
      const level = levels[index] ?? 0;
      return fixed[index] ?? nameAt(level, stems[index] ?? '', entry, options);
    });
  for (let round = 0; round < 2; round++) {
    for (const index of clashing(names())) levels[index] = (levels[index] ?? 0) + 1;
  }
  return numbered(names(), entries);
}

/** How a clash is settled: first by the value in words, then by the value spelled so that no two values look alike. */
function nameAt(level: number, stem: string, entry: Nameable, options: KeyOptions): string {
  const suffix = level === 0 ? '' : level === 1 ? valueWord(entry) : `_${safeWord(entry)}`;
  const joint = level === 1 && (isJoined(options) || /_|\d$/.test(stem)) ? '_' : '';
  const name = level === 2 ? stem + suffix : applyCase(stem + joint + suffix, options.case);
  return legal(`${options.addPrefix ?? ''}${name}`);
}

/** Whether the words of keys have underscores between them, so that a value gets one too. */
function isJoined({ case: style }: KeyOptions): boolean {
  return style === 'snake' || style === 'screaming';
}

function stemOf(entry: Nameable, options: KeyOptions): string {
  const stem = inferred(entry, options) ?? codeKey(entry, isJoined(options) ? '_' : '');
  return applyCase(stripPrefix(stem, options.stripPrefix ?? ''), options.case);
}

function inferred(
  { value, name = '', prose = '' }: Nameable,
  { fallback }: KeyOptions,
): string | undefined {
  const named = identifierFromName(name);
  if (named !== '') return named;
  if (typeof value === 'string' && isName(value)) return identifierFromName(value);
  const told = isLatin(prose) ? identifierFromProse(prose) : '';
  if (told !== '') return told;
  if (typeof value === 'string' && /[A-Za-z]/.test(value)) return identifierFromName(value);
  return fallback === 'keep' ? [String(value), prose].find(isIdentifier) : undefined;
}

function codeKey(entry: Nameable, joint: string): string {
  const known = typeof entry.value === 'string' ? translated(entry.value) : undefined;
  return known?.complete === true ? known.words.join('') : `Code${joint}${valueWord(entry)}`;
}

/** A word or several, not a code: `AccessDenied` and `access.denied`, but neither `E1001` nor `BD-102`. */
function isName(value: string): boolean {
  return /[A-Za-z]{2}/.test(value) && isLatin(value) && !/^[A-Za-z]{1,8}[._:-]?\d{2,}$/.test(value);
}

function overrideOf({ value }: Nameable, { overrides }: KeyOptions): string | undefined {
  const text = String(value);
  const key = overrides !== undefined && Object.hasOwn(overrides, text) ? overrides[text] : '';
  return key !== undefined && isIdentifier(key) ? key : undefined;
}

/** Only where a word ends: `Err` is no prefix of `Error`, nor may a digit be left in front. */
function stripPrefix(key: string, prefix: string): string {
  if (prefix === '' || !key.startsWith(prefix)) return key;
  const rest = key.slice(prefix.length).replace(/^_+/, '');
  const splitsWord = /[\p{L}\d]$/u.test(prefix) && /^\p{Ll}/u.test(key.slice(prefix.length));
  return !splitsWord && isIdentifier(rest) ? rest : key;
}

function legal(name: string): string {
  if (reservedKeys.has(name)) return `${name}_`;
  return isIdentifier(name) ? name : identifierFromName(name) || 'Code';
}

/** Places of names that more than one entry has. */
function clashing(names: readonly string[]): number[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...names.keys()].filter((index) => (counts.get(names[index] ?? '') ?? 0) > 1);
}

/** What still clashes, as only equal overrides and contrived documents do, is numbered in the order of the values. */
function numbered(names: readonly string[], entries: readonly Nameable[]): string[] {
  const result = [...names];
  const taken = new Set(names);
  const late = clashing(names).toSorted((a, b) =>
    compareValues(entries[a]?.value, entries[b]?.value),
  );
  const seen = new Set<string>();
  for (const index of late) {
    const name = names[index] ?? '';
    let number = 2;
    if (!seen.has(name)) seen.add(name);
    else {
      while (taken.has(`${name}_${number}`)) number++;
      result[index] = `${name}_${number}`;
      taken.add(`${name}_${number}`);
    }
  }
  return result;
}

/** By code points, numbers before strings: an order that no locale changes. */
function compareValues(a: number | string | undefined, b: number | string | undefined): number {
  const [first, second] = [`${typeof a} ${String(a)}`, `${typeof b} ${String(b)}`];
  return first < second ? -1 : first > second ? 1 : 0;
}
