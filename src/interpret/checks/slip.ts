/** Shorter texts mean something else by another letter; in longer ones a slip is not worth the search. */
const SHORTEST = 8;
const LONGEST = 100;

/** What a text becomes without one of its letters: two texts that differ by a slip have one of these, or themselves, in common. */
export function slipsOf(text: string): string[] {
  const letters = [...text];
  if (letters.length < SHORTEST || letters.length > LONGEST) return [];
  return letters.map((_, index) => letters.toSpliced(index, 1).join(''));
}

/**
 * Whether two texts differ by one letter that is another, missing or too many, or by two that are exchanged: `recieve`. A digit
 * is no letter, and one of Chinese is a word.
 */
export function isSlip(a: string, b: string): boolean {
  const [one, other] = [[...a], [...b]];
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  const rest = Math.min(one.length, other.length) - start;
  while (end < rest && one.at(-1 - end) === other.at(-1 - end)) end++;
  const [left, right] = [one, other].map((letters) => letters.slice(start, letters.length - end));
  if (left === undefined || right === undefined) return false;
  const isExchange = left.length === 2 && left.toReversed().join() === right.join();
  const isOne = Math.max(left.length, right.length) === 1;
  return (isExchange || isOne) && [...left, ...right].every(isAlphabetic);
}

function isAlphabetic(letter: string): boolean {
  return /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(letter);
}
