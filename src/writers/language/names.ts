import { wordsOf } from '../../unicode/words.ts';

/** How a language writes the names of one kind. */
export type Style = 'as is' | 'pascal' | 'camel' | 'snake' | 'screaming';

export function styled(name: string, style: Style): string {
  const words = wordsOf(name);
  if (style === 'as is' || words.length === 0) return name;
  const written = joined(words, style);
  return /^[\p{L}_]/u.test(written) ? written : `_${written}`;
}

function joined(words: readonly string[], style: Style): string {
  if (style === 'snake') return words.join('_').toLowerCase();
  if (style === 'screaming') return words.join('_').toUpperCase();
  // `API` stays in `ErrAPIClosed`, and becomes `Api` in `ERR_API_CLOSED`.
  const isShouted = !words.some((word) => /\p{Ll}/u.test(word));
  const [first = '', ...rest] = words.map((word) =>
    capitalized(isShouted ? word.toLowerCase() : word),
  );
  return [style === 'camel' ? first.toLowerCase() : first, ...rest].reduce(
    (all, word) => all + (/\d$/.test(all) && /^\d/.test(word) ? '_' : '') + word,
  );
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** What a name may be in a language. */
export interface NameRules {
  reserved: ReadonlySet<string>;
  /** Made legal; changes nothing in a legal name. */
  legal(name: string): string;
  /** Put behind a reserved word; left out, `_`. */
  suffix?: string;
  /** Whether names that differ in case alone are one. */
  foldsCase?: boolean;
}

/** How languages write names unless they say otherwise: those that take letters of any script, and those that do not. */
type NameStyles = Omit<NameRules, 'reserved'> & { type: Style; member: Style; field?: Style };
export const unicodeNames: NameStyles = {
  legal: legalName,
  type: 'pascal',
  member: 'screaming',
  field: 'camel',
};
export const asciiNames: NameStyles = { ...unicodeNames, legal: asciiName };

/** The same of formats of data. */
export const plainNames: NameStyles & NameRules = {
  legal: legalName,
  type: 'as is',
  member: 'as is',
  reserved: new Set(),
};

/**
 * A name for each, in their order, all different and none reserved: what is taken gets the next number.
 * `forms` are what templates make of one, of which none may be taken.
 */
export function freeNames(
  names: readonly string[],
  rules: Pick<NameRules, 'reserved' | 'suffix' | 'foldsCase'>,
  forms: (name: string) => readonly string[] = (name) => [name, styled(name, 'screaming')],
): string[] {
  const fold = (name: string): string => (rules.foldsCase ? name.toLowerCase() : name);
  const reserved = new Set([...rules.reserved].map(fold));
  const taken = new Set<string>();
  return names.map((base) => {
    const start = reserved.has(fold(base)) ? base + (rules.suffix ?? '_') : base;
    let name = start;
    const isFree = (): boolean =>
      !reserved.has(fold(name)) && forms(name).every((form) => !taken.has(fold(form)));
    for (let number = 2; !isFree(); number++) name = numbered(start, number);
    for (const form of forms(name)) taken.add(fold(form));
    return name;
  });
}

/** A name that is not taken yet; from now on it is. What is taken gets the next number. */
export function freeName(wanted: string, taken: Set<string>, stem: string = wanted): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number++) name = `${stem}${number}`;
  taken.add(name);
  return name;
}

function numbered(name: string, number: number): string {
  return /\d$/.test(name) ? `${name}_${number}` : `${name}${number}`;
}

/** Letters, digits and underscores that every language with Unicode names takes: letters of the first plane, composed. */
export function legalName(name: string): string {
  const legal = name
    .slice(0, LONGEST)
    .normalize('NFKC')
    .replace(/[^\w\p{L}\p{Nd}]+|[\u{10000}-\u{10ffff}]+/gu, '_');
  if (/^_*$/.test(legal)) return UNNAMED;
  return /^[\p{L}_]/u.test(legal) ? legal : `_${legal}`;
}

/** Compilers have limits; no name that we make is as long. */
const LONGEST = 100;

/** What has neither letter nor digit. */
const UNNAMED = 'Unnamed';

/** For languages whose names are ASCII: other letters by their number. */
export function asciiName(name: string): string {
  const legal = name
    .slice(0, LONGEST)
    .normalize('NFKC')
    .replace(/[^\0-\x7f]/gu, (letter) => `U${letter.codePointAt(0)?.toString(16).toUpperCase()}`)
    .replace(/\W+/g, '_');
  if (/^_*$/.test(legal)) return UNNAMED;
  return /^[A-Za-z]/.test(legal) ? legal : `N${legal}`;
}
