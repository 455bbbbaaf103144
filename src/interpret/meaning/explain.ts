import { columnName } from '../shape/shape.ts';
import type { WeighedMeaning } from './meaning.ts';
import type { Reading } from './readings.ts';
import type { Point } from './weights.ts';
import { kindNames, pointsText } from './why.ts';

/** All points of the reading that won, and of the ones next to it: of the same kind, and of another. */
export function explained({ readings, columns }: WeighedMeaning): string[] {
  const [best, ...rest] = readings;
  if (best === undefined) return [];
  const rivals = rest.filter(
    (each, index) => index === rest.findIndex(({ kind }) => kind === each.kind) && each.share > 0,
  );
  const labels = columns.map(({ label }, index) => columnName(label, index));
  return [
    ...linesOf('won', best, labels),
    ...rivals.flatMap((each) => linesOf('nearly', each, labels)),
  ];
}

/** A line for the reading, and one for each column that has a role in it, with what speaks for and against that. */
function linesOf(outcome: string, reading: Reading, labels: readonly string[]): string[] {
  const { kind, points } = reading;
  return [
    `${outcome}: ${kindNames[kind]}, ${pointsText(points)}`,
    ...reading.evidence().flatMap(({ column, role, points: evidence }) => {
      if (evidence.length === 0) return [];
      const subject =
        column === undefined ? 'the table' : `${labels[column] ?? ''} as the ${role ?? ''}`;
      return [`  ${subject}: ${listedPoints(evidence)}`];
    }),
  ];
}

function listedPoints(points: readonly Point[]): string {
  return points
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .map(
      ({ trait, points: each }) => `${each > 0 ? '+' : ''}${Math.round(each * 10) / 10} ${trait}`,
    )
    .join(', ');
}
