import { fromRoman, toRoman } from './roman.ts';

/** What counts a list item: `1.`, `(a)`, `iv)`, `#.` */
export interface Enumerator {
  prefix: string;
  suffix: string;
  sequence: Sequence;
  ordinal: number;
  /** Of the enumerator and the white space behind it. */
  length: number;
}

interface Sequence {
  pattern: RegExp;
  /** Undefined for what only looks like one of it. */
  ordinalOf(text: string): number | undefined;
  textOf(ordinal: number): string | undefined;
}

const AUTO: Sequence = { pattern: /^#$/, ordinalOf: () => 1, textOf: () => '#' };
const ARABIC: Sequence = { pattern: /^[0-9]+$/, ordinalOf: Number, textOf: String };
const LOWER_ROMAN: Sequence = {
  pattern: /^[ivxlcdm]+$/,
  ordinalOf: (text) => fromRoman(text.toUpperCase()),
  textOf: (ordinal) => toRoman(ordinal)?.toLowerCase(),
};
const UPPER_ROMAN: Sequence = {
  pattern: /^[IVXLCDM]+$/,
  ordinalOf: fromRoman,
  textOf: toRoman,
};

/** Single letters; `before` is the code of the one before the first. */
const letters = (pattern: RegExp, before: number): Sequence => ({
  pattern,
  ordinalOf: (text) => text.charCodeAt(0) - before,
  textOf: (ordinal) => (ordinal > 26 ? undefined : String.fromCharCode(before + ordinal)),
});

/** In the order in which they are tried. */
const SEQUENCES: readonly Sequence[] = [
  AUTO,
  ARABIC,
  letters(/^[a-z]$/, 0x60),
  letters(/^[A-Z]$/, 0x40),
  LOWER_ROMAN,
  UPPER_ROMAN,
];

const PATTERN =
  /^(?:\((?<parens>[0-9]+|[a-zA-Z]|[ivxlcdm]+|[IVXLCDM]+|#)\)|(?<bare>[0-9]+|[a-zA-Z]|[ivxlcdm]+|[IVXLCDM]+|#)(?<suffix>[).]))(?: +|$)/;

/**
 * The enumerator that a line begins with, if it may follow `last` in one list.
 * docutils: `Body.parse_enumerator`, `EnumeratedList.enumerator` (parsers/rst/states.py).
 */
export function readEnumerator(text: string, last?: Enumerator): Enumerator | undefined {
  const match = PATTERN.exec(text);
  if (match === null) return undefined;
  const { parens, bare = parens ?? '', suffix = ')' } = match.groups ?? {};
  const prefix = parens === undefined ? '' : '(';
  const sequence = sequenceOf(bare, last?.sequence);
  const ordinal = sequence.ordinalOf(bare);
  if (ordinal === undefined) return undefined;
  const result = { prefix, suffix, sequence, ordinal, length: match[0].length };
  return last === undefined || follows(result, last) ? result : undefined;
}

/** Whether the next line is blank, indented or the list's next item; else all of it is a paragraph. */
export function isEnumeratorValid(enumerator: Enumerator, nextLine: string | undefined): boolean {
  if (nextLine === undefined || /^(?:\s|$)/.test(nextLine)) return true;
  const { prefix, suffix, sequence, ordinal } = enumerator;
  return [sequence.textOf(ordinal + 1), '#'].some(
    (text) => text !== undefined && nextLine.startsWith(`${prefix}${text}${suffix} `),
  );
}

/** A list that has once been numbered automatically stays so. */
function follows(next: Enumerator, last: Enumerator): boolean {
  if (next.prefix !== last.prefix || next.suffix !== last.suffix) return false;
  if (next.sequence === AUTO) return true;
  return next.sequence === last.sequence && next.ordinal === last.ordinal + 1;
}

/** A letter that is also a roman number is a letter, unless it is `i` or the list says otherwise. */
function sequenceOf(text: string, expected: Sequence | undefined): Sequence {
  if (expected?.pattern.test(text)) return expected;
  if (text === 'i') return LOWER_ROMAN;
  if (text === 'I') return UPPER_ROMAN;
  return SEQUENCES.find(({ pattern }) => pattern.test(text)) ?? ARABIC;
}
