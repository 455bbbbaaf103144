import { headerWords } from './header.ts';
import { isLatin } from '../unicode/latin.ts';
import rows from './requirement-words.tsv';
import { once } from './once.ts';
import { tsvRows } from './tsv.ts';

/** Whether a thing has to be there. */
export interface Requirement {
  /** Null where it depends. */
  required: boolean | null;
  /** Whether it only answers what the header asks: `yes`, `✓`, `否`. */
  isAnswer: boolean;
}

const REQUIRED: ReadonlyMap<string, Requirement> = new Map([
  ['required', { required: true, isAnswer: false }],
  ['optional', { required: false, isAnswer: false }],
  ['conditional', { required: null, isAnswer: false }],
  ['yes', { required: true, isAnswer: true }],
  ['no', { required: false, isAnswer: true }],
]);

/** Letters that say it in a column of their own. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['m', 'required'],
  ['r', 'required'],
  ['o', 'optional'],
  ['c', 'conditional'],
]);

const words = once(
  () => new Map(tsvRows(rows).map(([word = '', meaning = '']) => [word, meaning])),
);

/** What a word, or a cell, says of it in any language. Undefined where it says nothing. */
export function requirement(text: string): Requirement | undefined {
  return REQUIRED.get(words().get(squash(text)) ?? '');
}

/** Circles and crosses, as they are typed in East Asia. */
const CIRCLES: ReadonlyMap<string, string> = new Map([
  ['o', 'yes'],
  ['x', 'no'],
]);

/**
 * The same of a cell in a column that says nothing else, where a letter will do: `M`, `O`, `C`. What follows the word is why.
 * `circled`: whether an `O` is a circle there.
 */
export function requirementInColumn(text: string, circled = false): Requirement | undefined {
  const plain = squash(text);
  const [first = ''] = plain.split(/[\s,;:.(（。，；：[]/, 1);
  const meaningOf = (word: string): string | undefined =>
    (circled ? CIRCLES.get(word) : undefined) ?? words().get(word) ?? LETTERS.get(word);
  return REQUIRED.get([plain, first].map(meaningOf).find((each) => each !== undefined) ?? '');
}

/** Whether an `O` in such a column is a circle, and so a yes: beside crosses or dashes, or below a header that is not Latin, and without an `M`. */
export function isCircled(header: string, cells: readonly string[]): boolean {
  const found = new Set(cells.map(squash));
  const has = (...letters: readonly string[]): boolean => letters.some((each) => found.has(each));
  return (
    has('o') &&
    !has('m', 'r', 'c') &&
    !/\bM\b/.test(header) &&
    (has('x', '-', '–', '—') || !isLatin(header))
  );
}

/** Whether a header asks what may be left out, so that yes means that: `Optional`, `是否为空`. */
export function asksWhatIsOptional(header: string): boolean {
  const said = requirement(header);
  return said === undefined
    ? headerWords(header).some(({ role }) => role === 'optional')
    : said.required === false;
}

/** Whether a header asks what may be null: `Nullable`. */
export function asksNull(header: string): boolean {
  return /null|널/i.test(header) && !/not[ _-]?null|non-?null/i.test(header) && header.length < 30;
}

/** Whether a header asks what may be empty, which may be null or left out: `可空`, `是否为空`. */
export function asksWhatIsEmpty(header: string): boolean {
  return /空/.test(header) && asksWhatIsOptional(header);
}

/** Yes or no, in any language: `yes`, `✗`, `是`. An `x` or a `v` may as well be a letter, or a number that of something. */
export function answer(text: string): boolean | undefined {
  if (/^[\dvx]$/i.test(text)) return undefined;
  const said = requirement(text);
  return said?.isAnswer === true ? (said.required ?? undefined) : undefined;
}

/** Longer texts say more than a word. */
const LONGEST = 200;

function squash(text: string): string {
  return text
    .slice(0, LONGEST)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^[\s*_`(（[]+|(?<![\s*_`)）\]])[\s*_`)）\]]+$/g, '');
}
