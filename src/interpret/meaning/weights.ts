import type { ColumnRole } from '../../model/column-role.ts';
import { once } from '../../vocabulary/once.ts';
import { tsvRows } from '../../vocabulary/tsv.ts';
import type { Trait } from './traits.ts';
import rows from './weights.tsv';

export type Kind = 'enum' | 'record' | 'none';

/** What has points: a role of a column in a table of a kind, or the `table` of that kind. */
export type Subject = ColumnRole | 'table';

export interface Point {
  trait: string;
  points: number;
}

/** Of one kind: points by trait, then by subject. */
type Weights = Map<string, Map<string, number>>;

/** By kind, read when first asked for. */
const allWeights = once((): ReadonlyMap<string, Weights> => {
  const all = new Map<string, Weights>();
  for (const [kind = '', subject = '', trait = '', points = ''] of tsvRows(rows)) {
    const weights = all.get(kind) ?? new Map<string, Map<string, number>>();
    all.set(kind, weights);
    const bySubject = weights.get(trait);
    if (bySubject === undefined) weights.set(trait, new Map([[subject, Number(points)]]));
    else bySubject.set(subject, Number(points));
  }
  return all;
});

/** By what points are divided before they become chances: above 1, evidence that goes together counts for less than its sum. */
export function temperature(): number {
  return allWeights().get('all')?.get('temperature')?.get('all') ?? 1;
}

/** What traits speak for, or against, of those that have a weight. */
export function pointsOf(kind: Kind, subject: Subject, traits: readonly Trait[]): Point[] {
  const all = allWeights().get(kind);
  return traits.flatMap(({ name, amount }) => {
    const weight = all?.get(name)?.get(subject);
    return weight === undefined ? [] : [{ trait: name, points: weight * amount }];
  });
}

/** What traits sum up to, for each of several subjects. */
export function scoresFor(
  kind: Kind,
  subjects: readonly Subject[],
  traits: readonly Trait[],
): number[] {
  const all = allWeights().get(kind);
  const names: readonly string[] = subjects;
  const sums = subjects.map(() => 0);
  for (const { name, amount } of traits) {
    for (const [subject, weight] of all?.get(name) ?? []) {
      const at = names.indexOf(subject);
      if (at >= 0) sums[at] = (sums[at] ?? 0) + weight * amount;
    }
  }
  return sums;
}
