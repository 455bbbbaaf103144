import { type StructuredPatchHunk, structuredPatch } from 'diff';

export interface Line {
  /** 1-based. */
  line: number;
  text: string;
}

export interface LineDiff {
  removed: Line[];
  added: Line[];
  /** For people; empty where so much differs that nobody would read it. */
  hunks: StructuredPatchHunk[];
}

/** Differing lines beyond which the shortest edit is not looked for: the time for it grows with their square. */
const MAX_EDITS = 3000;

/** The lines that differ between two texts with LF. */
export function diffLines(current: string, wanted: string): LineDiff {
  const options = { context: 3, maxEditLength: MAX_EDITS };
  const patch = structuredPatch('', '', current, wanted, undefined, undefined, options);
  if (patch === undefined) {
    return {
      removed: linesBeside(current, wanted),
      added: linesBeside(wanted, current),
      hunks: [],
    };
  }
  const { hunks } = patch;
  return {
    removed: hunks.flatMap((hunk) => linesOf(hunk.lines, hunk.oldStart, '-', '+')),
    added: hunks.flatMap((hunk) => linesOf(hunk.lines, hunk.newStart, '+', '-')),
    hunks,
  };
}

/** Of ` same`, `-removed`, `+added` and `\ No newline at end of file`, the lines with a sign, in one of the two files. */
function linesOf(lines: readonly string[], start: number, sign: string, other: string): Line[] {
  return lines
    .filter((line) => !line.startsWith(other) && !line.startsWith('\\'))
    .map((line, index) => ({ line: start + index, text: line }))
    .filter(({ text }) => text.startsWith(sign))
    .map(({ line, text }) => ({ line, text: text.slice(1) }));
}

/** The lines of a text that another has nowhere. */
function linesBeside(text: string, other: string): Line[] {
  const known = new Set(other.split('\n'));
  return text
    .split('\n')
    .map((each, index) => ({ line: index + 1, text: each }))
    .filter((each) => !known.has(each.text));
}
