import { stripAffixes } from './affix.ts';
import { foreignNamer } from './foreign.ts';
import { applyCase, identifierFromName, identifierFromProse, isIdentifier } from './identifier.ts';
import type { KeyOptions } from '../options.ts';
import { reservedKeys } from './reserved.ts';
import { hasLetter } from '../../unicode/letters.ts';
import { isLatin, normalized } from '../../unicode/latin.ts';
import { isConstant } from '../../codes/tokens.ts';
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

/** A name as it is; with its value behind it; with the value spelled so that no two values look alike. */
export const nameForms = ['bare', 'valued', 'spelled'] as const;

export type NameForm = (typeof nameForms)[number];

/**
 * Gives an entry's names: legal identifiers, of which none is empty. They are made from its own row and the options alone, but that
 * the language of a text is that of its column.
 */
export function namer(
  options: KeyOptions,
  entries: readonly Nameable[],
): (entry: Nameable) => (form: NameForm) => string {
  const foreign: Foreign = {
    name: foreignNamer(
      options,
      entries.map(({ name = '' }) => name),
    ),
    prose: foreignNamer(
      options,
      entries.map(({ prose = '' }) => prose),
    ),
    value: foreignNamer(options, entries.map(textOf)),
  };
  const joint = options.case === 'snake' || options.case === 'screaming' ? '_' : '';
  const cased = (name: string): string => applyCase(name, options.case);
  return (entry) => {
    const word = (): string => foreign.value(textOf(entry)) || valueWord(entry);
    const told = toldName(entry, foreign) || ownName(entry, options);
    const stem = cased(stripAffixes(told || `Code${joint}${word()}`, options));
    const forms: Record<NameForm, () => string> = {
      bare: () => stem,
      valued: () => cased(`${stem}${/_|\d$/.test(stem) ? '_' : joint}${word()}`),
      spelled: () => `${stem}_${safeWord(entry)}`,
    };
    return (form) => legal(`${options.addPrefix ?? ''}${forms[form]()}${options.addSuffix ?? ''}`);
  };
}

/** What makes names of texts that are not English, for each column that has some. */
type Foreign = Readonly<Record<'name' | 'prose' | 'value', (text: string) => string>>;

/** What the row says: its key column, a value that is a name, its message. */
function toldName(entry: Nameable, foreign: Foreign): string {
  const { name = '', prose = '' } = entry;
  const text = textOf(entry);
  return (
    foreign.name(name) ||
    identifierFromName(withoutRemark(name)) ||
    (isName(text) ? identifierFromName(text) : '') ||
    foreign.prose(prose) ||
    (isLatin(prose) ? identifierFromProse(prose) : phraseBefore(prose)) ||
    foreign.value(text)
  );
}

/** Of `Not Found — нет такой страницы`, what is said in English first; one word could be any word of the sentence. */
function phraseBefore(prose: string): string {
  const start = prose.search(/[A-Za-z]/);
  if (start < 0 || hasLetter(prose.slice(0, start))) return '';
  const phrase =
    /^([A-Za-z][\w' -]{3,60}?)(?:\s[-–—]|\s?[—:：])/.exec(prose.slice(start))?.[1] ?? '';
  return phrase.trim().includes(' ') ? identifierFromProse(phrase) : '';
}

/** `TIMED_OUT (12 s)`: what a program calls it is the name. */
function withoutRemark(name: string): string {
  const [, constant = ''] = /^(\S+)\s?[(（].*[)）]$/.exec(name) ?? [];
  return isConstant(constant) ? constant : name;
}

/** What the value gives, though it is no name; or the text, if it may stay as it is. */
function ownName(entry: Nameable, { fallback }: KeyOptions): string {
  const { value, prose = '' } = entry;
  const text = textOf(entry);
  if (/[A-Za-z]/.test(text)) return identifierFromName(text);
  if (fallback === 'keep') {
    const kept = [String(value), prose].map(normalized).find(isIdentifier);
    if (kept !== undefined) return kept;
  }
  return '';
}

/** Of a value that is a text. */
function textOf({ value }: Nameable): string {
  return typeof value === 'string' ? normalized(value) : '';
}

/** A word or several, not a code: `AccessDenied` and `access.denied`, but neither `E1001` nor `BD-102`. */
function isName(value: string): boolean {
  return /[A-Za-z]{2}/.test(value) && isLatin(value) && !/^[A-Za-z]{1,8}[._:-]?\d{2,}$/.test(value);
}

function legal(name: string): string {
  if (reservedKeys.has(name)) return `${name}_`;
  return isIdentifier(name) ? name : identifierFromName(name) || 'Code';
}
