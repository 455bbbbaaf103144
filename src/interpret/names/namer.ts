import { stripAffixes } from './affix.ts';
import { type ForeignNames, foreignNames } from './foreign.ts';
import { type NamePlan, planOf } from './columns.ts';
import type { Nameable } from './nameable.ts';
import { withoutArticles } from './articles.ts';
import { applyCase, identifierFromName, identifierFromProse, isIdentifier } from './identifier.ts';
import type { KeyOptions } from '../options.ts';
import { reservedKeys } from './reserved.ts';
import { hasLetter } from '../../unicode/letters.ts';
import { isLatin, normalized } from '../../unicode/latin.ts';
import { isConstant } from '../../codes/tokens.ts';
import { safeWord, valueWord } from './value-word.ts';

/** A name as it is; with what its message says next; with its value behind it; with that spelled so that no two look alike. */
export const nameForms = ['bare', 'fuller', 'valued', 'spelled'] as const;

export type NameForm = (typeof nameForms)[number];

/**
 * Gives an entry's names by its own row, the options and what the columns of its catalog have in common, also their language:
 * legal identifiers, of which none is empty.
 */
export function namer(
  options: KeyOptions,
  entries: readonly Nameable[],
): (entry: Nameable) => (form: NameForm) => string {
  const basis = basisOf(options, entries);
  const { plan, foreign } = basis;
  const joint = options.case === 'snake' || options.case === 'screaming' ? '_' : '';
  const cased = (name: string): string => applyCase(name, options.case);
  return (entry) => {
    const word = (): string => foreign.value.english(textOf(entry)) || valueWord(entry);
    const finished = (told: string): string =>
      cased(stripAffixes(told || `Code${joint}${word()}`, options));
    const stem = finished(told(entry, basis).name);
    const forms: Record<NameForm, () => string> = {
      bare: () => stem,
      fuller: () => fullerName(entry, plan, stem, finished),
      valued: () => cased(`${stem}${/_|\d$/.test(stem) ? '_' : joint}${word()}`),
      spelled: () => `${stem}_${safeWord(entry)}`,
    };
    return (form) => legal(`${options.addPrefix ?? ''}${forms[form]()}${options.addSuffix ?? ''}`);
  };
}

/** What a name is made of. */
export type NameOrigin =
  'override' | 'lock' | 'column' | 'value' | 'standard' | 'message' | 'translation' | 'code';

/** What the document alone makes the names of entries of. */
export function originsOf(options: KeyOptions, entries: readonly Nameable[]): NameOrigin[] {
  const basis = basisOf(options, entries);
  return entries.map((entry) => told(entry, basis).origin);
}

/** What the entries of a catalog have in common. */
interface Basis {
  options: KeyOptions;
  plan: NamePlan;
  /** For each column that may have texts that are not English. */
  foreign: Readonly<Record<'name' | 'prose' | 'value', ForeignNames>>;
}

function basisOf(options: KeyOptions, entries: readonly Nameable[]): Basis {
  return {
    options,
    plan: planOf(entries, options.case === 'keep'),
    foreign: {
      name: foreignNames(
        options,
        entries.map(({ name = '' }) => name),
      ),
      prose: foreignNames(
        options,
        entries.map(({ prose = '' }) => prose),
      ),
      value: foreignNames(options, entries.map(textOf)),
    },
  };
}

/** What the row says: its key column, a value that is a name, its message, or a value with letters; no name where nothing does. */
function told(
  entry: Nameable,
  { options, plan, foreign }: Basis,
): { origin: NameOrigin; name: string } {
  const { prose = '', phrase = '', otherwise = '' } = entry;
  const name = plan.areShared ? '' : (entry.name ?? '');
  const text = textOf(entry);
  const ways: readonly (readonly [NameOrigin, () => string])[] = [
    ['translation', () => foreign.name.english(name)],
    ['column', () => identifierIn(withoutRemark(normalized(name)), plan)],
    ['value', () => (plan.hasNames ? identifierIn(text, plan) : '')],
    ['standard', () => identifierFromProse(phrase)],
    ['translation', () => foreign.prose.english(withoutSharedHead(prose, plan))],
    ['message', () => (foreign.prose.mayKeep(prose) ? messageName(entry, plan) : '')],
    ['translation', () => foreign.value.english(text)],
    ['value', () => ownName(entry, plan, options)],
    ['standard', () => identifierFromProse(otherwise)],
  ];
  for (const [origin, way] of ways) {
    const made = way();
    if (made !== '') return { origin, name: made };
  }
  return { origin: 'code', name: '' };
}

function messageName(entry: Nameable, plan: NamePlan): string {
  const { prose = '' } = entry;
  return isLatin(prose) ? fromMessage(entry, plan, 1) : phraseBefore(prose);
}

/** Without the prefix that all have, in the style of all. */
function identifierIn(name: string, { prefix, style, hasWords }: NamePlan): string {
  if (!hasWords && !hasLetter(name)) return '';
  const own = name.startsWith(prefix) ? name.slice(prefix.length) : name;
  return identifierFromName(own, style);
}

/** Of the first clauses of a message, without the value where messages begin with it: `404 Not found`. */
function fromMessage({ prose = '', value }: Nameable, plan: NamePlan, count: number): string {
  const clauses = plan.clauses.get(prose) ?? [prose];
  const text = clauses.slice(0, count).join(' ');
  const own = `${value} `;
  const rest =
    plan.beginWithValue && text.startsWith(own)
      ? text.slice(own.length).replace(/^[\s:.–—-]+/, '')
      : text;
  const plain = plan.isEnglish ? withoutArticles(rest) : rest;
  return identifierFromProse(plain, plan.isGerman, count > 1);
}

/** From the clause on that says something. */
function withoutSharedHead(prose: string, plan: NamePlan): string {
  return prose.slice(Math.max(prose.indexOf(plan.clauses.get(prose)?.[0] ?? ''), 0));
}

/** What the message says next, too, where the name was made of it. */
function fullerName(
  entry: Nameable,
  plan: NamePlan,
  stem: string,
  finished: (told: string) => string,
): string {
  const { prose = '' } = entry;
  const isFromMessage = isLatin(prose) && stem === finished(fromMessage(entry, plan, 1));
  return isFromMessage ? finished(fromMessage(entry, plan, 2)) : stem;
}

/** Of `Not Found — нет такой страницы`, what is said in English first; one word could be any word of the sentence. */
function phraseBefore(prose: string): string {
  const start = prose.search(/[A-Za-z]/);
  if (start < 0 || hasLetter(prose.slice(0, start))) return '';
  const phrase =
    /^([A-Za-z][\w' -]{3,60}?)(?:\s[-–—]|\s?[—:：])/.exec(prose.slice(start))?.[1] ?? '';
  return phrase.trim().includes(' ') ? identifierFromProse(phrase) : '';
}

/** `TIMED_OUT (12 s)`: what a program calls it is the name; `[Pay][Pay request]` is a link that is defined elsewhere. */
function withoutRemark(name: string): string {
  const [, linked] = /^\[([^\][]+)\]\[[^\][]*\]/.exec(name) ?? [];
  if (linked !== undefined) return linked;
  const [, constant = ''] = /^([^\s(（]+)\s?[(（].*[)）]$/.exec(name) ?? [];
  return isConstant(constant) ? constant : name;
}

/** What the value gives, though it is no name; or the text, if it may stay as it is. */
function ownName(entry: Nameable, plan: NamePlan, { fallback }: KeyOptions): string {
  const { value, prose = '' } = entry;
  const text = textOf(entry);
  if (/[A-Za-z]/.test(text)) return identifierIn(text, plan);
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

function legal(name: string): string {
  if (reservedKeys.has(name)) return `${name}_`;
  return isIdentifier(name) ? name : identifierFromName(name) || 'Code';
}
