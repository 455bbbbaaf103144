import { once } from './once.ts';
import { tsvRows } from './tsv.ts';
import rows from './rest-words.tsv';

const words = once(() => new Set(tsvRows(rows).map(([word = '']) => word)));

/** Whether a text stands for all that a list does not name: `Any other value`, `それ以外`; `Other` alone may be a value. */
export function isRest(text: string): boolean {
  return words().has(text.trim().toLowerCase());
}
