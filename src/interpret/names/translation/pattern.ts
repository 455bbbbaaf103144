import { foldedText } from './marked.ts';

/** What a pattern is made of: a slot for whatever is of a kind, or one of several texts. */
export type Element = { kind: string } | { texts: readonly Text[] };

/** What is read one behind the other, with any ending that a word may have between: `банковск~ карт~` is three parts, the last empty. */
export type Text = readonly string[];

/** A row of data: what is read where its elements stand one behind the other, and what that is called. */
export interface Pattern {
  /** What it is when read: `n` a thing, `v` an action, `s` a whole statement, … */
  kind: string;
  elements: readonly Element[];
  /** English, with slots by their number: `{1} Not Found`, `{2} {1:ed}`. */
  english: string;
  cost: number;
}

/** `{kind}`, `(one|another)`, `[perhaps]`, or a text. */
const PIECE = /\{([^{}]+)\}|\(([^()]*)\)|\[([^[\]]*)\]|([^{}()[\]]+)/g;

function isTerm(row: string): boolean {
  return !/[{([]/.test(row);
}

/**
 * The patterns of a row: one, or for each part that may be missing, one with and one without it. A row without slots is a term, or
 * several that say the same: `账号|帐号`.
 */
export function patternsOf(all: readonly string[]): Pattern[] {
  const [kind = '', row = '', english = '', cost] = all;
  const hasSlots = row.includes('{');
  const price = Number(cost ?? (hasSlots ? JOINED : kind === '-' ? PASSED_OVER : TERM));
  if (!isTerm(row))
    return sequencesOf(row).map((elements) => ({ kind, elements, english, cost: price }));
  const texts = textsOf(row);
  const pattern = (each: readonly Text[], more: number): Pattern[] =>
    each.length === 0 ? [] : [{ kind, elements: [{ texts: each }], english, cost: price + more }];
  return [
    ...pattern(
      texts.filter((each) => each.join('').length > 1),
      0,
    ),
    ...pattern(
      texts.filter((each) => each.join('').length === 1),
      SINGLE,
    ),
  ];
}

/** A term costs more than what joins terms; what is left out little, so that nothing else is read in it. */
const TERM = 1;
/** One character is often a part of another word. */
const SINGLE = 0.2;
const JOINED = 0.5;
const PASSED_OVER = 0.3;

function sequencesOf(row: string): Element[][] {
  let sequences: Element[][] = [[]];
  for (const [, kind, choice, perhaps, text = ''] of row.matchAll(PIECE)) {
    const all = kind === undefined ? textsOf(choice ?? perhaps ?? text) : [];
    const texts = all.filter((each) => each[0] !== '');
    const element: Element = kind === undefined ? { texts } : { kind };
    const longer = sequences.map((each) => [...each, element]);
    const mayMiss = perhaps !== undefined || texts.length < all.length;
    sequences = mayMiss ? [...sequences, ...longer] : longer;
  }
  return sequences;
}

/** Without case, as texts are read. */
function textsOf(choices: string): Text[] {
  return foldedText(choices)
    .toLowerCase()
    .split('|')
    .map((each) => each.trim().split('~'));
}
