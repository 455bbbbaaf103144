/** A decoded source file. Made once a file by `createSource`; offsets are UTF-16 units into `text`. */
export interface Source {
  path: string;
  text: string;
  encoding: string;
  /** Offset of each line's first character. Lines end with LF, CRLF or a lone CR. */
  lineStarts: readonly number[];
}

/** 1-based line, 1-based UTF-16 column. */
export interface Position {
  line: number;
  column: number;
}

export function createSource(path: string, text: string, encoding = 'utf-8'): Source {
  return { path, text, encoding, lineStarts: lineStarts(text) };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { 0: end, index } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  return starts;
}

/** The lines without their ends; `lines(source)[n]` is line n + 1. */
export function lines(source: Source): string[] {
  return source.text.split(/\r\n?|\n/);
}

/** Where an offset stands, by binary search: an offset inside a line end belongs to the line it ends. */
export function positionAt(source: Source, offset: number): Position {
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((source.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (source.lineStarts[low] ?? 0) + 1 };
}

/** The inverse of `positionAt`. */
export function offsetAt(source: Source, position: Position): number {
  return (source.lineStarts[position.line - 1] ?? source.text.length) + position.column - 1;
}
