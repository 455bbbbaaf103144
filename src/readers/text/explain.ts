import type { Candidate } from './model/describe.ts';

/** So many other readings of a table's lines say enough. */
const MOST = 3;

/** For each table: how its lines were read, and the next best ways to read them, with what each saves in nats and why. */
export function explain(chosen: readonly Candidate[], all: readonly Candidate[]): string[][] {
  const rivals = chosen.map((): Candidate[] => []);
  const won = new Set(chosen);
  let at = 0;
  for (const candidate of all.toSorted((a, b) => a.first - b.first)) {
    while ((chosen[at]?.last ?? Infinity) < candidate.first) at++;
    if (!won.has(candidate) && (chosen[at]?.first ?? Infinity) <= candidate.last)
      rivals[at]?.push(candidate);
  }
  return chosen.map((each, index) => [
    `lines read as ${sentence(each)}`,
    ...(rivals[index] ?? [])
      .toSorted((a, b) => b.gain - a.gain)
      .slice(0, MOST)
      .map((rival) => `  or lines ${rival.first + 1} to ${rival.last + 1} as ${sentence(rival)}`),
  ]);
}

/** `columns, 12.5 nats: 3 rows 20, columns -7.5` */
function sentence({ layout, gain, reasons, rival }: Candidate): string {
  const all = rival.nats > 0 ? [...reasons, { what: rival.what, nats: -rival.nats }] : reasons;
  const listed = all.map(({ what, nats }) => `${what} ${rounded(nats)}`).join(', ');
  return `${layout}, ${rounded(gain)} nats: ${listed}`;
}

function rounded(nats: number): string {
  return String(Math.round(nats * 10) / 10);
}
