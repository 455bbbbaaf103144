import { eastAsianWidth } from 'get-east-asian-width';
import { charWidth } from '../unicode/width.ts';

/** A line by display columns, so that what stands below each other has the same index. */
export interface Columns {
  /** One UTF-16 unit for each column; where that is not the character itself, a null. */
  text: string;
  /** Where each column's character stands in the line, ending with the line's length; absent where they agree. */
  index: readonly number[] | undefined;
}

/** How many columns a character takes. */
export type Measure = (codePoint: number) => number;

/**
 * The measures that a table's author may have aligned its borders by, the likeliest first. They differ where a
 * character is a combining mark: none takes a column, as displayed, or only those do that have no combining class, as
 * docutils counts.
 */
export const measures: readonly [Measure, ...Measure[]] = [
  remembered(charWidth),
  remembered(classWidth),
];

/** In grid tables docutils counts each mark as a column, or did so up to version 0.19. */
export const gridMeasures: typeof measures = [...measures, remembered(eastAsianWidth)];

export function toColumns(line: string, measure: Measure): Columns {
  if (/^[ -~]*$/.test(line)) return { text: line, index: undefined };
  const index: number[] = [];
  let text = '';
  let at = 0;
  for (const char of line) {
    const width = measure(char.codePointAt(0) ?? 0);
    for (let column = 0; column < width; column++) index.push(column === 0 ? at : at + char.length);
    if (width > 0) text += (char.length === 1 ? char : '\0') + '\0'.repeat(width - 1);
    at += char.length;
  }
  index.push(at);
  return { text, index };
}

/** The place in the line of a column, which may lie behind its end. */
export function indexAt({ index }: Columns, column: number): number {
  return index === undefined ? column : (index[column] ?? index.at(-1) ?? 0);
}

/** Marks of combining class 0, such as Thai vowels, take a column; a mark that Unicode may reorder takes none. */
function classWidth(codePoint: number): number {
  const char = String.fromCodePoint(codePoint);
  const [low, high] = ['\u0334', '\u0301'];
  const reorders =
    (char + low).normalize('NFD').startsWith(low) ||
    !(high + char).normalize('NFD').startsWith(high);
  return reorders ? 0 : eastAsianWidth(codePoint);
}

/** Looking a width up in Unicode's tables takes longer than all else in reading a table. */
function remembered(measure: Measure): Measure {
  const known = new Map<number, number>();
  return (codePoint) => {
    let width = known.get(codePoint);
    if (width === undefined) known.set(codePoint, (width = measure(codePoint)));
    return width;
  };
}
