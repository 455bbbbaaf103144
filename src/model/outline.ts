import type { Draft } from './draft.ts';
import { createHeadings } from './headings.ts';

/** A heading or a table at its offset in the source, as a reader comes upon it. */
export type Mark =
  | { type: 'heading'; offset: number; level: number; text: string }
  /** `level`: of the headings that the table is made of. */
  | { type: 'table'; offset: number; draft: Omit<Draft, 'headings'>; level?: number | undefined };

/** The tables in the order of the source, each with the path of headings above it. */
export function outline(marks: readonly Mark[]): Draft[] {
  const headings = createHeadings();
  return marks
    .toSorted((a, b) => a.offset - b.offset)
    .flatMap((mark) => {
      if (mark.type === 'table') return [{ ...mark.draft, headings: headings.path(mark.level) }];
      headings.push(mark.level, mark.text);
      return [];
    });
}
