import { tsvRows } from '../../../vocabulary/tsv.ts';
import rows from './confidence.tsv';
import type { Candidate } from './describe.ts';

let curve: ReadonlyMap<string, number> | undefined;

/**
 * How sure it is that the lines are this table. What is saved counts less, the more there is: a long list that is none saves as
 * much as a short one that is one. The two numbers, at how many nats it is even and how steeply the odds rise, are fitted to
 * labels by scripts/confidence.js.
 */
export function confidenceOf({ gain, confidence }: Pick<Candidate, 'gain' | 'confidence'>): number {
  curve ??= new Map(tsvRows(rows).map(([name = '', value]) => [name, Number(value)]));
  const [even, steep] = [curve.get('even') ?? 0, curve.get('steep') ?? 1];
  return confidence / (1 + ((even + 1) / (gain + 1)) ** steep);
}
