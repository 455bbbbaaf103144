import { type Candidate, candidateOf } from '../../../src/interpret/meaning/candidate.ts';
import type { Trait } from '../../../src/interpret/meaning/traits.ts';

export type Sketch = [label: string, ...cells: string[]];

/** Backticks and links count as the source of a cell. */
export function columnsOf(...sketches: Sketch[]): Candidate[] {
  return sketches.map(([label, ...cells], index) =>
    candidateOf(
      label,
      index,
      cells.map((markdown, row) => ({
        text: markdown.replace(/^`(.*)`$/, '$1').replace(/^\[(.*)\]\(.*\)$/, '$1'),
        markdown,
        line: row + 1,
        column: index + 1,
      })),
    ),
  );
}

/** The names of traits, and how much of each there is where that is not all. */
export function said(traits: readonly Trait[]): string[] {
  return traits.map(({ name, amount }) => (amount === 1 ? name : `${name} ${amount}`)).toSorted();
}
