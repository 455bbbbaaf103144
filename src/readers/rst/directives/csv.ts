import type { Fault } from '../drawn/drawn.ts';
import { type Line, columnOf } from '../lines.ts';

/** The characters that mean something in comma-separated values. */
export interface Dialect {
  delimiter: string;
  quote: string;
  /** Takes the meaning off the character behind it; where there is one, a doubled quote has no meaning. */
  escape: string | undefined;
  /** Whether blanks at the beginning of a value are dropped. */
  skipsBlanks: boolean;
}

/** One value: its lines, and where it begins, 1-based. */
export interface Value {
  lines: Line[];
  at: { line: number; column: number };
}

/** None where the line is blank. */
export interface CsvRecord {
  line: Line;
  values: Value[];
}

/**
 * Reads records as Python's `csv` module does in strict mode. A blank line is a record without values.
 *
 *     1, "two ""quoted""", "three
 *     lines"
 *
 * Modules/_csv.c in CPython, whose states `parse_process_char` has; docutils: `CSVTable.DocutilsDialect`.
 */
export function readCsv(lines: readonly Line[], dialect: Dialect): CsvRecord[] | Fault {
  const scan = createScan(lines, dialect);
  const records: CsvRecord[] = [];
  for (let line = lines[0]; line !== undefined; line = lines[scan.row]) {
    const values: Value[] = [];
    records.push({ line, values });
    let more = line.text !== '';
    while (more) {
      const value = readValue(scan);
      if ('fault' in value) return value;
      values.push(value);
      more = skip(scan, dialect.delimiter);
    }
    scan.row++;
    scan.index = 0;
  }
  return records;
}

/** The place that has been read up to: `lines[row].text[index]`. */
interface Scan {
  lines: readonly Line[];
  row: number;
  index: number;
  dialect: Dialect;
  /** What ends a run of ordinary characters, outside quotes and inside. */
  plainEnd: RegExp;
  quotedEnd: RegExp;
}

function createScan(lines: readonly Line[], dialect: Dialect): Scan {
  const { delimiter, quote, escape = '' } = dialect;
  const anyOf = (characters: string): RegExp =>
    new RegExp(`[${characters.replace(/[\\\]^-]/g, '\\$&')}]`, 'gu');
  return {
    lines,
    row: 0,
    index: 0,
    dialect,
    plainEnd: anyOf(delimiter + escape),
    quotedEnd: anyOf(quote + escape),
  };
}

/** A piece of a line that belongs to a value. */
interface Piece {
  line: Line;
  from: number;
  to: number;
}

/** Reads up to the delimiter or the end of the line. */
function readValue(scan: Scan): Value | Fault {
  const { quote, escape, skipsBlanks } = scan.dialect;
  if (skipsBlanks) while (here(scan)?.text[scan.index] === ' ') scan.index++;
  const isQuoted = skip(scan, quote);
  const begin = here(scan);
  const at = {
    line: begin?.number ?? 0,
    column: begin === undefined ? 1 : columnOf(begin, scan.index),
  };
  const pieces: Piece[] = [];
  const fault = isQuoted ? readQuoted(scan, pieces) : undefined;
  const rest = isQuoted && escape === undefined ? undefined : readPlain(scan, pieces);
  return fault ?? rest ?? { lines: joinPieces(pieces), at };
}

/**
 *     one, two
 *     ^--^
 */
function readPlain(scan: Scan, pieces: Piece[]): Fault | undefined {
  for (let line = here(scan); line !== undefined; line = here(scan)) {
    takeRun(scan, line, scan.plainEnd, pieces);
    if (!readEscape(scan, line, pieces)) return undefined;
  }
  return unexpectedEnd(scan);
}

/**
 * From behind the opening quote to behind the closing one, behind which only a delimiter may come.
 *
 *     "two ""quoted""", three
 *      ^--------------^
 */
function readQuoted(scan: Scan, pieces: Piece[]): Fault | undefined {
  const { delimiter, quote, escape } = scan.dialect;
  for (let line = here(scan); line !== undefined; line = here(scan)) {
    takeRun(scan, line, scan.quotedEnd, pieces);
    if (readEscape(scan, line, pieces)) continue;
    if (!skip(scan, quote)) {
      nextLine(scan);
      continue;
    }
    if (escape !== undefined) return undefined;
    const { index } = scan;
    if (skip(scan, quote)) pieces.push({ line, from: index, to: scan.index });
    else if (index === line.text.length || line.text.startsWith(delimiter, index)) return undefined;
    else return { line, index, fault: textBehind(quote, delimiter) };
  }
  return unexpectedEnd(scan);
}

function textBehind(quote: string, delimiter: string): string {
  return `After a closing ${quote} only "${delimiter}" is allowed. Write ${quote}${quote} for a ${quote} inside a value.`;
}

const NOWHERE: Line = { text: '', number: 0, start: 0, columns: undefined, included: undefined };

function unexpectedEnd({ lines }: Scan): Fault {
  const line = lines.at(-1) ?? NOWHERE;
  return {
    line,
    index: line.text.length,
    fault: 'The last value has an unclosed quote. Close it.',
  };
}

function here({ lines, row }: Scan): Line | undefined {
  return lines[row];
}

/** Goes past `text`, if it stands here. */
function skip(scan: Scan, text: string): boolean {
  const found = here(scan)?.text.startsWith(text, scan.index) ?? false;
  if (found) scan.index += text.length;
  return found;
}

function nextLine(scan: Scan): void {
  scan.row++;
  scan.index = 0;
}

/** Takes all characters before one that matches `end`; nothing at all is a piece, too, so that a blank line counts. */
function takeRun(scan: Scan, line: Line, end: RegExp, pieces: Piece[]): void {
  end.lastIndex = scan.index;
  const to = end.exec(line.text)?.index ?? line.text.length;
  pieces.push({ line, from: scan.index, to });
  scan.index = to;
}

/** Takes the character behind an escape character, or goes on in the next line. */
function readEscape(scan: Scan, line: Line, pieces: Piece[]): boolean {
  const { escape } = scan.dialect;
  if (escape === undefined || !skip(scan, escape)) return false;
  const [char = ''] = line.text.slice(scan.index, scan.index + 2);
  if (char === '') {
    nextLine(scan);
    return true;
  }
  pieces.push({ line, from: scan.index, to: scan.index + char.length });
  scan.index += char.length;
  return true;
}

/** The lines of a value, each made of the pieces from one line of the source. */
function joinPieces(pieces: readonly Piece[]): Line[] {
  const result: Line[] = [];
  let begin = 0;
  for (let end = 1; end <= pieces.length; end++) {
    if (pieces[end]?.line === pieces[begin]?.line) continue;
    result.push(
      joinLine(
        pieces.slice(begin, end).filter(({ from, to }) => from < to),
        pieces[begin],
      ),
    );
    begin = end;
  }
  return result;
}

function joinLine(pieces: readonly Piece[], first: Piece | undefined): Line {
  const [piece = first, another] = pieces;
  if (piece === undefined) throw new RangeError('A line of a value has at least one piece.');
  const { line } = piece;
  const text = pieces
    .map(({ from, to }) => line.text.slice(from, to))
    .join('')
    .trimEnd();
  const { number, included } = line;
  if (another === undefined) {
    return { text, number, start: line.start + piece.from, columns: line.columns, included };
  }
  const columns: number[] = [];
  for (const { from, to } of pieces) {
    for (let index = from; index < to; index++) columns.push(columnOf(line, index) - 1);
  }
  return { text, number, start: 0, columns, included };
}
