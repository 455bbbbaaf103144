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

type Sequence = 'auto' | 'arabic' | 'loweralpha' | 'upperalpha' | 'lowerroman' | 'upperroman';

/** In the order in which they are tried. */
const sequences: readonly (readonly [Sequence, RegExp])[] = [
  ['arabic', /^[0-9]+$/],
  ['loweralpha', /^[a-z]$/],
  ['upperalpha', /^[A-Z]$/],
  ['lowerroman', /^[ivxlcdm]+$/],
  ['upperroman', /^[IVXLCDM]+$/],
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
  const ordinal = ordinalOf(bare, sequence);
  if (ordinal === undefined) return undefined;
  const result = { prefix, suffix, sequence, ordinal, length: match[0].length };
  return last === undefined || follows(result, last) ? result : undefined;
}

/** Whether the next line is blank, indented or the list's next item; else all of it is a paragraph. */
export function isEnumeratorValid(enumerator: Enumerator, nextLine: string | undefined): boolean {
  if (nextLine === undefined || /^(?:\s|$)/.test(nextLine)) return true;
  const { prefix, suffix, sequence, ordinal } = enumerator;
  const next = format(ordinal + 1, sequence);
  return [next, '#'].some(
    (text) => text !== undefined && nextLine.startsWith(`${prefix}${text}${suffix} `),
  );
}

/** A list that has once been numbered automatically stays so. */
function follows(next: Enumerator, last: Enumerator): boolean {
  if (next.prefix !== last.prefix || next.suffix !== last.suffix) return false;
  if (next.sequence === 'auto') return true;
  return next.sequence === last.sequence && next.ordinal === last.ordinal + 1;
}

/** A letter that is also a roman number is a letter, unless it is `i` or the list says otherwise. */
function sequenceOf(text: string, expected: Sequence | undefined): Sequence {
  if (text === '#') return 'auto';
  const goesOn = sequences.some(([name, pattern]) => name === expected && pattern.test(text));
  if (expected !== undefined && goesOn) return expected;
  if (text === 'i') return 'lowerroman';
  if (text === 'I') return 'upperroman';
  return sequences.find(([, pattern]) => pattern.test(text))?.[0] ?? 'arabic';
}

/** Undefined for what only looks like a roman number. */
function ordinalOf(text: string, sequence: Sequence): number | undefined {
  switch (sequence) {
    case 'auto':
      return 1;
    case 'arabic':
      return Number(text);
    case 'loweralpha':
    case 'upperalpha':
      return text.toLowerCase().charCodeAt(0) - 0x60;
    default:
      return fromRoman(text.toUpperCase());
  }
}

function format(ordinal: number, sequence: Sequence): string | undefined {
  switch (sequence) {
    case 'auto':
      return '#';
    case 'arabic':
      return String(ordinal);
    case 'loweralpha':
      return ordinal > 26 ? undefined : String.fromCharCode(0x60 + ordinal);
    case 'upperalpha':
      return ordinal > 26 ? undefined : String.fromCharCode(0x40 + ordinal);
    case 'lowerroman':
      return toRoman(ordinal)?.toLowerCase();
    case 'upperroman':
      return toRoman(ordinal);
  }
}
