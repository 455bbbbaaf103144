import { foldCase, isLatin, normalized } from '../../unicode/latin.ts';
import { isEnglish } from './articles.ts';
import { clausesIn } from './clauses.ts';
import { type NameStyle, isIdentifier } from './identifier.ts';
import type { Nameable } from './nameable.ts';

/** What the names of a catalog are made of, decided for its columns as a whole. */
export interface NamePlan {
  /** Of names, which all of them share and none needs: `SensorDeviceClass.` */
  prefix: string;
  /** Whether the names of its column tell entries apart less than their messages do. */
  areShared: boolean;
  /** Whether names have letters or digits; signs have none, and their `*` does not mean all. */
  hasWords: boolean;
  /** In which names are written that are no identifiers; undefined where each may stay as it is. */
  style: NameStyle | undefined;
  /** Whether texts in the value column are names, not codes. */
  hasNames: boolean;
  /** Whether messages begin with the value, as `404 Not found` does; else `1 minute` may have its 1 by chance. */
  beginWithValue: boolean;
  /** By message, what it says one after the other. */
  clauses: ReadonlyMap<string, readonly string[]>;
  /** Whether `ö` is `oe`. */
  isGerman: boolean;
  isEnglish: boolean;
}

/** `keeps`: whether the user wants codes in lower case as they are. */
export function planOf(entries: readonly Nameable[], keeps = false): NamePlan {
  const texts = entries.flatMap(({ value }) =>
    typeof value === 'string' ? normalized(value) : [],
  );
  const hasNames = texts.filter(isName).length * 2 > texts.length;
  const shared = areShared(entries);
  const names = entries.flatMap(({ name = '', value }) => {
    if (name !== '' && !shared) return normalized(name);
    return hasNames && typeof value === 'string' ? normalized(value) : [];
  });
  const prefix = sharedPrefix(names);
  const messages = entries.map(({ prose = '' }) => prose);
  return {
    prefix,
    areShared: shared,
    hasWords: names.some((name) => /[\p{L}\p{N}$_]/u.test(name)),
    style: styleOf(
      names.map((name) => name.slice(prefix.length)),
      { areValues: shared || entries.every(({ name = '' }) => name === ''), keeps },
    ),
    hasNames,
    beginWithValue: entries.filter(beginsWithValue).length * 2 > entries.length,
    clauses: clausesIn([...new Set(messages)]),
    isGerman: isGerman(messages.join('')),
    isEnglish: isEnglish(messages),
  };
}

function beginsWithValue({ prose = '', value }: Nameable): boolean {
  return prose.startsWith(`${value} `);
}

/** Whether several rows each have the same name, as errors of a status have that of the status, and messages tell them apart. */
function areShared(entries: readonly Nameable[]): boolean {
  const named = entries.filter(({ name = '' }) => name !== '');
  const count = new Set(named.map(({ name }) => name)).size;
  const messages = new Set(named.map(({ prose }) => prose)).size;
  return count * 2 <= named.length && count * 2 <= messages;
}

/** A word or several, not a code: `AccessDenied` and `access.denied`, but neither `E1001`, `RABBITMQ-01` nor `CSV_E001`. */
function isName(value: string): boolean {
  const isCode = /^(?:[A-Za-z]{1,8}|(?:[A-Za-z]+[._:-])+(?:[A-Z](?=\d{3}))?)\d{2,}$/.test(value);
  return /[A-Za-z]{2}/.test(value) && isLatin(value) && !isCode;
}

/** As far as a separator; but for a plain word, which may be what events are about: `order.`. */
function sharedPrefix(names: readonly string[]): string {
  const [first = '', ...others] = names;
  if (others.length === 0) return '';
  let length = first.length;
  for (const name of others) {
    let same = 0;
    while (same < length && first[same] === name[same]) same++;
    length = same;
  }
  const prefix = /^(?:.*[.:/#])?/.exec(first.slice(0, length))?.[0] ?? '';
  const isTopic = /^[a-z][a-z\d_-]*[.:/#]$/.test(prefix);
  const isEnough = names.every((name) => /^[A-Za-z]{2}/.test(name.slice(prefix.length)));
  return isTopic || !isEnough ? '' : prefix;
}

/**
 * One for all, as soon as one of them has to be made, or most are codes in lower case, which no enum has as members: `not_found` is
 * `NotFound`. Constants that a program has for numbers stay, as `errBadToken` does, and what only its case tells apart.
 */
function styleOf(
  names: readonly string[],
  { areValues, keeps }: { areValues: boolean; keeps: boolean },
): NameStyle | undefined {
  const latin = names.filter((name) => /[A-Za-z]/.test(name));
  const has = (pattern: RegExp): boolean => latin.some((name) => pattern.test(name));
  const isLower = areValues ? /^[a-z]/ : /^[a-z][^A-Z]*$/;
  const lower = latin.filter((name) => isLower.test(name));
  const areCodes = !keeps && lower.length * 2 > latin.length;
  if (!(areCodes || !names.every(isIdentifier)) || !areTold(names)) return undefined;
  if (!has(/[a-z]/) && has(/[A-Z].*[A-Z]/)) return 'screaming';
  const isPascal = has(/[a-z]/) && latin.every((name) => /[a-z]/.test(name));
  return isPascal ? 'pascal' : undefined;
}

/** Whether names that differ still do where their case and underscores say nothing: unlike `gd` and `gD`. */
function areTold(names: readonly string[]): boolean {
  const plain = names.map((name) => foldCase(name.replaceAll('_', '')));
  return new Set(plain).size === new Set(names).size;
}

/** Umlauts, and no letter of another language. */
export function isGerman(text: string): boolean {
  return /[äöüß]/i.test(text) && !/[^\p{ASCII}äöüß\p{P}\p{S}\p{N}\s]/iu.test(text);
}
