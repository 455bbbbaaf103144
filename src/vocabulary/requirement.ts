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

/** The same of a cell in a column that says nothing else, where a letter will do: `M`, `O`, `C`. What follows the word is why. */
export function requirementInColumn(text: string): Requirement | undefined {
  const plain = squash(text);
  const [first = ''] = plain.split(/[\s,;:.(（。，；：[]/);
  const known = [plain, first].map((each) => words().get(each) ?? LETTERS.get(each));
  return REQUIRED.get(known.find((each) => each !== undefined) ?? '');
}

/** Yes or no, in any language: `yes`, `✗`, `是`. An `x` or a `v` may as well be a letter, or a number that of something. */
export function answer(text: string): boolean | undefined {
  if (/^[\dvx]$/i.test(text)) return undefined;
  const said = requirement(text);
  return said?.isAnswer === true ? (said.required ?? undefined) : undefined;
}

function squash(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^[\s*_`(（[]+|(?<![\s*_`)）\]])[\s*_`)）\]]+$/g, '');
}
