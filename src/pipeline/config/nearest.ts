import { closest, distance } from 'fastest-levenshtein';

/** ` Did you mean "target"?`, where one of the known words is near enough to be a slip; else nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const longer = word.length > 2 ? known.filter((each) => each.startsWith(word)) : [];
  const near = longer.length === 1 ? (longer[0] ?? '') : closest(word, known);
  const isSlip =
    near === longer[0] ||
    distance(word.toLowerCase(), near.toLowerCase()) <= Math.min(3, word.length / 2);
  return isSlip ? ` Did you mean "${near}"?` : '';
}
