import { type Token, isLatin } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What it costs, in nats, to read a place where two tokens meet as a border between cells, or as none. */
export interface Junction {
  border: number;
  inner: number;
}

/** White space or a mark: cells do not end there. */
export const NO_BORDER: Junction = { border: Infinity, inner: 0 };
/** Behind a code that something is glued to. */
export const SURE_BORDER: Junction = { border: 0, inner: Infinity };

/**
 * Judged by how such places come about: `disabledAPI` is hardly one word, `AppKey` may be, `10MB` often is; Chinese and Latin stand
 * together with or without a space; behind `。` Chinese goes on without one.
 */
const costs = {
  camel: { border: 0.3, inner: 2.8 },
  pascal: { border: 0.3, inner: 1.5 },
  acronym: { border: 0.5, inner: 1.5 },
  fall: { border: 2.5, inner: 0.1 },
  latinToCjk: { border: 0.3, inner: 1 },
  cjkToLatin: { border: 0.5, inner: 0.7 },
  scripts: { border: 0.3, inner: 2 },
  toNumber: { border: 0.7, inner: 0.3 },
  numberToLatin: { border: 0.5, inner: 0.7 },
  fromNumber: { border: 0.7, inner: 0.2 },
  sentence: { border: 0.3, inner: 2 },
  cjkSentence: { border: 0.7, inner: 0.1 },
  bracketToCapital: { border: 0.5, inner: 1.2 },
  bracket: { border: 0.7, inner: 0.3 },
  comma: { border: 4, inner: 0.05 },
  open: { border: 1.5, inner: 0.1 },
} as const satisfies Record<string, Junction>;

/** What a known word on one side, on both, or across says of a place within a word. */
const ONE_SIDE = 1.5;
const BOTH_SIDES = 2.5;
const ACROSS = 0.3;

/** What the place before `tokens[at]` costs. */
export function junctionAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  words: Vocabulary,
): Junction {
  const [before, after] = [tokens[at - 1], tokens[at]];
  if (before === undefined || after === undefined || after.isSpaced) return NO_BORDER;
  if (after.hump !== undefined) {
    const hump = after.hump === 'camel' && before.kind === 'capital' ? 'pascal' : after.hump;
    return withinWord(text, tokens, at, costs[hump], words);
  }
  const kind = kindOf(text, before, after);
  return kind === undefined ? NO_BORDER : costs[kind];
}

function kindOf(text: string, before: Token, after: Token): keyof typeof costs | undefined {
  if (
    after.kind === 'close' ||
    after.kind === 'mark' ||
    before.kind === 'open' ||
    before.kind === 'mark'
  )
    return undefined;
  if (before.kind === 'close') return behindClosing(text[before.start] ?? '', after);
  if (after.kind === 'open') return 'open';
  if (after.kind === 'number') return 'toNumber';
  if (before.kind === 'number') return isLatin(after.kind) ? 'numberToLatin' : 'fromNumber';
  if (before.kind === 'cjk' && isLatin(after.kind)) return 'cjkToLatin';
  if (isLatin(before.kind) && after.kind === 'cjk') return 'latinToCjk';
  return 'scripts';
}

function behindClosing(sign: string, after: Token): keyof typeof costs {
  const isCapital = after.kind === 'capital' || after.kind === 'upper' || after.kind === 'code';
  if (/[,，;；:：、…%]/.test(sign)) return 'comma';
  if (/[。！？]/.test(sign)) return 'cjkSentence';
  if (/[.!?]/.test(sign)) return isCapital || after.kind === 'cjk' ? 'sentence' : 'comma';
  return isCapital ? 'bracketToCapital' : 'bracket';
}

/**
 *     … AppKeyAppKey …      `AppKey` stands elsewhere in the document: the border is between the two
 *             ^
 */
function withinWord(
  text: string,
  tokens: readonly Token[],
  at: number,
  { border, inner }: Junction,
  words: Vocabulary,
): Junction {
  const [first, last] = wordAround(tokens, at);
  const piece = (from: number, to: number): string =>
    text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
  const whole = piece(first, last);
  let left = false;
  let right = false;
  for (let from = first; from < at; from++) {
    left ||= words.has(piece(from, at), whole);
    for (let to = at + 1; to <= last; to++) {
      if (words.has(piece(from, to), whole)) return { border: border + BOTH_SIDES, inner: ACROSS };
    }
  }
  for (let to = at + 1; to <= last; to++) right ||= words.has(piece(at, to), whole);
  if (left && right) return { border, inner: inner + BOTH_SIDES };
  return { border, inner: inner + (left || right ? ONE_SIDE : 0) };
}

/** A word of more pieces than this is looked at around the place alone. */
const REACH = 4;

function wordAround(tokens: readonly Token[], at: number): [first: number, last: number] {
  let first = at - 1;
  while (first > at - REACH && tokens[first]?.hump !== undefined) first--;
  let last = at + 1;
  while (last < at + REACH && tokens[last]?.hump !== undefined) last++;
  return [first, last];
}
