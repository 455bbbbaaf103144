import { isTitleWord } from '../../vocabulary/title-words.ts';

/** `Accepted: we go on`, `Accepted - we go on`. */
const LABEL_END = /\s[-–—]+\s|:\s/g;
/** A bracket is the end of a clause where no more of it follows. */
const CLAUSE_END = /[,;]\s|\s\((?=[^()]*\)(?:[.,;:]|$))/g;
/** A shorter one says of any error that it is one: `Error`, `Warning`. */
const SHORTEST = 8;
/** Nobody reads further. */
const MAX_TEXT = 200;
/** A clause that others hang on has more words than an item of a list. */
const ITEM_WORDS = 3;

/** What stands as a label before the rest of a message; undefined where none does, as of all here. */
export function labelOf(message: string, fits: (text: string) => boolean): string | undefined {
  return before(message.slice(0, MAX_TEXT), LABEL_END).find(fits);
}

/** As many clauses of a message as fit. */
export function clausesOf(message: string, fits: (text: string) => boolean): string | undefined {
  return clausesIn(message.slice(0, MAX_TEXT)).find(fits);
}

/** The same, where what follows is no part of what they say. */
export function wholeClauses(message: string, fits: (text: string) => boolean): string | undefined {
  const text = message.slice(0, MAX_TEXT);
  return clausesIn(text).find((clause) => fits(clause) && isWhole(clause, text));
}

function clausesIn(text: string): string[] {
  return before(text, CLAUSE_END).toReversed();
}

function before(text: string, end: RegExp): string[] {
  return [...text.matchAll(end)]
    .map(({ index }) => text.slice(0, index))
    .filter(({ length }) => length >= SHORTEST);
}

/**
 * Neither `Currently, there is none` or `In this shop, there is none`, nor `Link to, and name of, a page`, nor what a list follows
 * (`Name, age or mail is missing`) or the point (`Order was found, but is locked`).
 */
function isWhole(clause: string, text: string): boolean {
  const words = clause.split(' ');
  if (words.length === 1 || isTitleWord(words.at(-1) ?? '', 'link', 'function')) return false;
  if (!clause.includes(', ') && isTitleWord(words[0] ?? '', 'link', 'turn')) return false;
  if (clause.lastIndexOf('(') > clause.lastIndexOf(')')) return false;
  const items = text.slice(clause.length).split(', ').slice(1);
  if (items[0]?.startsWith('but ') === true) return false;
  const last = items.findIndex((item) => /\b(?:and|or)\b/.test(item));
  if (last < 0) return true;
  const [beforeAnd = ''] = (items[last] ?? '').split(/\b(?:and|or)\b/, 1);
  return [...items.slice(0, last), beforeAnd].some(
    (item) => item.trim().split(' ').length > ITEM_WORDS,
  );
}
