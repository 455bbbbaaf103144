import { applyCase, identifierFromName, identifierFromProse, isIdentifier } from './identifier.ts';
import type { LockedKeys } from './lock.ts';
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
 * First come the user's overrides, then the keys that the lock has; a key that a value of before had is given to no other. Any
 * other key comes from the entry's own row: the key column, a string value that is a name, an English message, a string value
 * that is a code, and last `Code` with the value. It stays as it is where no other row comes to it and it is free. Else each of
 * those rows, not only the later ones, has its value appended. So the order of rows never matters, and a new row changes
 * another's key only by coming to the same one, and none that is locked.
 *
 * `entries` have different values.
 */
export function settleKeys(
  entries: readonly Nameable[],
  options: KeyOptions = {},
  locked: LockedKeys = new Map(),
): string[] {
  const keys = new Map<Nameable, string>();
  const taken = new Set<string>();
  const ordered = entries.toSorted(byValue);
  const pending = (): Nameable[] => ordered.filter((entry) => !keys.has(entry));
  const give = (entry: Nameable, key: string | undefined): void => {
    if (key === undefined || taken.has(key)) return;
    keys.set(entry, key);
    taken.add(key);
  };
  for (const entry of ordered) give(entry, overrideOf(entry, options));
  for (const entry of pending()) give(entry, locked.get(String(entry.value))?.key);
  for (const { key } of locked.values()) taken.add(key);
  const stems = new Map(pending().map((entry) => [entry, stemOf(entry, options)]));
  const nameOf = (entry: Nameable, level: number): string =>
    nameAt(level, stems.get(entry) ?? '', entry, options);
  for (const level of [0, 1, 2]) {
    for (const [entry, name] of unshared(pending(), (each) => nameOf(each, level))) {
      give(entry, name);
    }
  }
  for (const entry of pending()) give(entry, numbered(nameOf(entry, 2), taken));
  return entries.map((entry) => keys.get(entry) ?? '');
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

/** The entries whose name no other of them has. */
function unshared(
  entries: readonly Nameable[],
  nameOf: (entry: Nameable) => string,
): [Nameable, string][] {
  const named = entries.map((entry): [Nameable, string] => [entry, nameOf(entry)]);
  const counts = new Map<string, number>();
  for (const [, name] of named) counts.set(name, (counts.get(name) ?? 0) + 1);
  return named.filter(([, name]) => counts.get(name) === 1);
}

/** What still clashes, as only contrived documents do, is numbered. */
function numbered(name: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${name}_${number}`)) number++;
  return `${name}_${number}`;
}

/** By code units, numbers before strings: an order that no locale changes. */
function byValue({ value: a }: Nameable, { value: b }: Nameable): number {
  const [first, second] = [`${typeof a} ${String(a)}`, `${typeof b} ${String(b)}`];
  return first < second ? -1 : first > second ? 1 : 0;
}
