import { tsvRows } from '../../../vocabulary/tsv.ts';
import numbers from './confidence.tsv';
import type { Found } from '../table.ts';

let curve: ReadonlyMap<string, number> | undefined;

/**
 * How sure it is that the lines are this table. What is saved counts less, the more there is: a long list that is none saves as
 * much as a short one that is one; a row that had to be guessed is as often right as wrong. The two numbers, at how many nats it is even and how steeply the odds rise, are fitted to
 * labels by scripts/confidence.js.
 */
export function confidenceOf(
  gain: number,
  { rows, diagnostics }: Pick<Found, 'rows' | 'diagnostics'>,
): number {
  curve ??= new Map(tsvRows(numbers).map(([name = '', value]) => [name, Number(value)]));
  const [even, steep] = [curve.get('even') ?? 0, curve.get('steep') ?? 1];
  const doubtful = Math.min(1, diagnostics.length / Math.max(1, rows.length));
  return (1 - doubtful / 2) / (1 + ((even + 1) / (gain + 1)) ** steep);
}
