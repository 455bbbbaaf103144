import type { Line } from '../block.ts';

/** A text made of pieces of the source and of others, that knows where each piece comes from. */
export interface Patchwork {
  text(): string;
  /** How long the text is so far. */
  length(): number;
  /** Adds text; without an `offset` in the source it belongs to what is before it. */
  add(text: string, offset?: number): void;
  /** The offset in the source of an offset in the text. */
  origin(offset: number): number;
}

export function createPatchwork(): Patchwork {
  const parts: string[] = [];
  const starts: number[] = [];
  const offsets: number[] = [];
  let length = 0;
  return {
    text: () => parts.join(''),
    length: () => length,
    add: (text, offset) => {
      if (offset !== undefined) {
        starts.push(length);
        offsets.push(offset);
      }
      parts.push(text);
      length += text.length;
    },
    origin: (offset) => {
      const piece = lastAtMost(starts, offset);
      return (offsets[piece] ?? 0) + Math.max(offset - (starts[piece] ?? 0), 0);
    },
  };
}

/** Adds a content with `separator` between its lines. */
export function addLines(patchwork: Patchwork, content: readonly Line[], separator: string): void {
  for (const [index, { text, offset, goesOn }] of content.entries()) {
    if (index > 0 && !goesOn) patchwork.add(separator);
    patchwork.add(text, offset);
  }
}

/** The index of the last number that is not above the limit, in ascending numbers; 0 where none is. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
