import { isTitleWord } from '../../vocabulary/title-words.ts';

/** `Accepted: we go on`, `Accepted - we go on`. */
const LABEL_END = /\s[-–—]+\s|:\s/g;
/** A bracket is the end of a clause where no more of it follows; so are reasons that follow in a list. */
const CLAUSE_END =
  /[,;]\s|\s(?:because of|due to|for) (?:any|one) of\s|\s\((?=[^()]*\)(?:[.,;:]|$))/g;
/** A shorter one says of any error that it is one: `Error`, `Warning`. */
const SHORTEST = 8;
/** Nobody reads further. */
const MAX_TEXT = 200;
/** A clause that others hang on has more words than an item of a list. */
const ITEM_WORDS = 3;

/** No name that is made of a text has more letters and digits. */
export const MOST_LETTERS = 60;
/** Of a message whose name had more than so many, the clauses are enough that make one of at most `ENOUGH`. */
export const LONG = 28;
const ENOUGH = 40;

/**
 * What of a long message is enough for a name: a label before the rest of one that is too long, or its first clauses; with `inFull`,
 * as many as make a name at all. Undefined where all of it is needed, or has to be cut at a word.
 *
 * @param lettersOf counts what a text would give to a name.
 */
export function shortened(
  message: string,
  lettersOf: (text: string) => number,
  inFull: boolean,
): string | undefined {
  const text = message.slice(0, MAX_TEXT);
  const clauses = clausesIn(text);
  const fits = (part: string): boolean => lettersOf(part) <= MOST_LETTERS;
  const isTooLong = !fits(message);
  const label = isTooLong ? before(text, LABEL_END).find(fits) : undefined;
  const isEnough = (part: string): boolean => lettersOf(part) <= ENOUGH && isWhole(part, text);
  const short = inFull ? undefined : clauses.find(isEnough);
  return label ?? short ?? (isTooLong ? clauses.find(fits) : undefined);
}

/** As many clauses as there are, then fewer. */
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
