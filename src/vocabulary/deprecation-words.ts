import { tsvRows } from './tsv.ts';
import rows from './deprecation-words.tsv';

/**
 * `mark`: says of an entry that it is deprecated. `aside`: does so in brackets only, as elsewhere it may be what a message says.
 * `link`: begins what a mark goes on to say: since when, or what to use instead. `not`: denies the mark behind it. `yes`, `no`:
 * cells of a column of deprecations.
 */
export type DeprecationKind = 'mark' | 'aside' | 'link' | 'not' | 'yes' | 'no';

const words: readonly string[][] = tsvRows(rows);

/** The words of some kinds, in lower case, of all languages. */
export function deprecationWords(...kinds: readonly DeprecationKind[]): ReadonlySet<string> {
  const own = words.filter(([, kind]) => kinds.some((each) => each === kind));
  return new Set(own.map(([word = '']) => word));
}

/** The same as alternatives of a pattern, the longest first. */
export function alternatives(...kinds: readonly DeprecationKind[]): string {
  return [...deprecationWords(...kinds)].toSorted((a, b) => b.length - a.length).join('|');
}
