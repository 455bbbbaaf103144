import { type Position, type Source, lines as sourceLines } from '../../source/source.ts';

/** A line, or the rest of one, that knows where it stands in the source. */
export interface Line {
  /** Tabs expanded, no white space at the end. */
  text: string;
  /** 1-based line in the source. */
  number: number;
  /** How much of the whole line has been cut off before `text`. */
  start: number;
  /** 0-based source column by index in the whole line, the last one standing for all beyond; absent where they agree. */
  columns: readonly number[] | undefined;
  /** The file that it comes from; undefined where that is the document itself. */
  included: Inclusion | undefined;
}

/** A file that another one includes. */
export interface Inclusion {
  path: string;
  /** Which part of it. */
  part: string;
  /** What includes it; undefined for the document itself. */
  by: Inclusion | undefined;
}

const TAB_WIDTH = 8;

/** What also ends a line in Python (`str.splitlines`): several lines of reStructuredText may stand in one of the source. */
const LINE_END = /[\u0085\u2028\u2029]/;

/**
 * The lines as docutils' `string2lines` (statemachine.py) hands them to its parser: tabs expanded to 8 columns, form
 * feeds and vertical tabs as spaces, nothing at the end. A null character, which docutils keeps for itself, is replaced.
 */
export function toLines(source: Source): Line[] {
  return sourceLines(source).flatMap((text, index) =>
    LINE_END.test(text) ? splitLine(text, index + 1) : [normalLine(text, index + 1, 0)],
  );
}

/** The lines of a text that stands nowhere in the source. */
export function normalLines(text: string, tabWidth: number = TAB_WIDTH): string[] {
  const lines = text.split(/\r\n|[\r\n\u0085\u2028\u2029]/);
  return lines.map((line) => normalLine(line, 0, 0, tabWidth).text);
}

function splitLine(text: string, number: number): Line[] {
  let start = 0;
  return text.split(LINE_END).map((part) => {
    const line = normalLine(part, number, start);
    start += part.length + 1;
    return line;
  });
}

/** `start` is where it begins in the line of the source. */
function normalLine(raw: string, number: number, start: number, tabWidth = TAB_WIDTH): Line {
  const text = raw
    .replace(/[\v\f]/g, ' ')
    .replaceAll('\0', '\uFFFD')
    .trimEnd();
  return text.includes('\t')
    ? expandTabs(text, number, start, tabWidth)
    : { text, number, start, columns: undefined, included: undefined };
}

/** A tab stop is every eighth character, not UTF-16 unit. */
function expandTabs(raw: string, number: number, start: number, tabWidth: number): Line {
  const columns: number[] = [];
  let text = '';
  let width = 0;
  let column = start;
  for (const char of raw) {
    const shown = char === '\t' ? ' '.repeat(tabWidth - (width % tabWidth)) : char;
    for (let unit = 0; unit < shown.length; unit++) {
      columns.push(char === '\t' ? column : column + unit);
    }
    text += shown;
    width += char === '\t' ? shown.length : 1;
    column += char.length;
  }
  columns.push(column);
  return { text, number, start: 0, columns, included: undefined };
}

/** Text that stands nowhere in the source, such as an included file's: all of it counts as standing at one place. */
export function pinned(
  text: string,
  at: Line,
  included: Inclusion | undefined = at.included,
): Line {
  return { text, number: at.number, start: 0, columns: [columnOf(at, 0) - 1], included };
}

/** The line from `start` to `end`, without white space at its end. */
export function slice(line: Line, start: number, end: number = line.text.length): Line {
  const isWhole = end >= line.text.length;
  const text = isWhole ? line.text.slice(start) : line.text.slice(start, end).trimEnd();
  const { number, columns, included } = line;
  return { text, number, start: line.start + start, columns, included };
}

/** 1-based UTF-16 column in the source of `line.text[index]`. */
export function columnOf(line: Line, index: number): number {
  const place = line.start + index;
  if (line.columns === undefined) return place + 1;
  return (line.columns[place] ?? line.columns.at(-1) ?? 0) + 1;
}

/** Where `line.text[index]` stands in the source. */
export function positionOf(line: Line, index = 0): Position {
  return { line: line.number, column: columnOf(line, index) };
}

export function isBlank(line: Line): boolean {
  return line.text === '';
}

/** Characters of white space that the line begins with. */
export function indentOf(line: Line): number {
  return line.text.length - line.text.trimStart().length;
}

/** Cuts blank lines off both ends. */
export function trimBlank(lines: readonly Line[]): Line[] {
  const first = lines.findIndex((line) => !isBlank(line));
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex((line) => !isBlank(line)) + 1);
}
