/** `Accepted: we go on`, `Accepted - we go on`. */
const LABEL_END = /\s[-–—]+\s|:\s/g;
const CLAUSE_END = /[,;]\s|\s[(]/g;
/** A shorter one says of any error that it is one: `Error`, `Warning`. */
const SHORTEST = 8;
/** Nobody reads further. */
const MAX_TEXT = 200;

/** What stands as a label before the rest of a long message, else as many of its clauses as fit; undefined where none do. */
export function clauseOf(message: string, fits: (text: string) => boolean): string | undefined {
  const text = message.slice(0, MAX_TEXT);
  const ends = [...text.matchAll(LABEL_END), ...[...text.matchAll(CLAUSE_END)].toReversed()];
  return ends
    .map(({ index }) => text.slice(0, index))
    .find((clause) => clause.length >= SHORTEST && fits(clause));
}
