import type { ColumnRole } from '../../model/column-role.ts';
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

let weights: ReadonlyMap<string, number> | undefined;

/** Read when first asked for: points by kind, subject and trait. */
function allWeights(): ReadonlyMap<string, number> {
  weights ??= new Map(
    tsvRows(rows).map(([kind = '', subject = '', trait = '', points = '']) => [
      weightKey(kind, subject, trait),
      Number(points),
    ]),
  );
  return weights;
}

/** By what points are divided before they become chances: above 1, evidence that goes together counts for less than its sum. */
export function temperature(): number {
  return allWeights().get(weightKey('all', 'all', 'temperature')) ?? 1;
}

function weightKey(kind: string, subject: string, trait: string): string {
  return `${kind}\t${subject}\t${trait}`;
}

/** What traits speak for, or against, of those that have a weight. */
export function pointsOf(kind: Kind, subject: Subject, traits: readonly Trait[]): Point[] {
  const all = allWeights();
  return traits.flatMap(({ name, amount }) => {
    const weight = all.get(weightKey(kind, subject, name));
    return weight === undefined ? [] : [{ trait: name, points: weight * amount }];
  });
}

export function sumOf(points: readonly Point[]): number {
  return points.reduce((sum, each) => sum + each.points, 0);
}
