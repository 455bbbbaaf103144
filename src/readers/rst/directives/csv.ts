import type { Fault } from '../drawn/drawn.ts';
import type { Position } from '../../../source/source.ts';
import { type Line, columnOf, positionOf, slice } from '../lines.ts';

/** The characters that mean something in comma-separated values. */
export interface Dialect {
  delimiter: string;
  quote: string;
  /** Takes the meaning off the character behind it; where there is one, a doubled quote has no meaning. */
  escape: string | undefined;
  /** Whether blanks at the beginning of a value are dropped. */
  skipsBlanks: boolean;
}

/** One value: its lines, and where it begins. */
export interface Value {
  lines: Line[];
  at: Position;
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

/** The pieces of a line that belong to a value. */
interface Taken {
  line: Line;
  pieces: { from: number; to: number }[];
}

/**
 * Reads up to the delimiter or the end of the line. Behind a closing quote only these may come, unless there is an escape
 * character.
 *
 *     one, "two ""quoted""", three
 *     ^--^ ^---------------^
 */
function readValue(scan: Scan): Value | Fault {
  const { delimiter, quote, escape, skipsBlanks } = scan.dialect;
  if (skipsBlanks) while (here(scan)?.text[scan.index] === ' ') scan.index++;
  let isQuoted = skip(scan, quote);
  const begin = here(scan);
  const at = begin === undefined ? { line: 0, column: 1 } : positionOf(begin, scan.index);
  const taken: Taken[] = [];
  for (let line = begin; line !== undefined; line = here(scan)) {
    takeRun(scan, line, isQuoted ? scan.quotedEnd : scan.plainEnd, taken);
    if (takeEscaped(scan, line, taken)) continue;
    if (!isQuoted) return { lines: taken.map(joined), at };
    if (!skip(scan, quote)) nextLine(scan);
    else if (escape !== undefined) isQuoted = false;
    else {
      const { index } = scan;
      if (skip(scan, quote)) take(line, index, scan.index, taken);
      else if (index === line.text.length || line.text.startsWith(delimiter, index))
        return { lines: taken.map(joined), at };
      else return { line, index, fault: textBehind(quote, delimiter) };
    }
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

function take(line: Line, from: number, to: number, taken: Taken[]): void {
  const last = taken.at(-1);
  if (last?.line === line) last.pieces.push({ from, to });
  else taken.push({ line, pieces: [{ from, to }] });
}

/** Takes all characters before one that matches `end`; nothing at all is a piece, too, so that a blank line counts. */
function takeRun(scan: Scan, line: Line, end: RegExp, taken: Taken[]): void {
  end.lastIndex = scan.index;
  const to = end.exec(line.text)?.index ?? line.text.length;
  take(line, scan.index, to, taken);
  scan.index = to;
}

/** Takes the character behind an escape character, or goes on in the next line. */
function takeEscaped(scan: Scan, line: Line, taken: Taken[]): boolean {
  const { escape } = scan.dialect;
  if (escape === undefined || !skip(scan, escape)) return false;
  const [char = ''] = line.text.slice(scan.index, scan.index + 2);
  if (char === '') nextLine(scan);
  else {
    take(line, scan.index, scan.index + char.length, taken);
    scan.index += char.length;
  }
  return true;
}

/** A line of a value, made of the pieces from one line of the source. */
function joined({ line, pieces }: Taken): Line {
  const [first, another] = pieces.filter(({ from, to }) => from < to);
  if (another === undefined) {
    const { from, to } = first ?? pieces[0] ?? { from: 0, to: 0 };
    return slice(line, from, to);
  }
  const text = pieces.map(({ from, to }) => line.text.slice(from, to)).join('');
  const columns: number[] = [];
  for (const { from, to } of pieces) {
    for (let index = from; index < to; index++) columns.push(columnOf(line, index) - 1);
  }
  const { number, included } = line;
  return { text: text.trimEnd(), number, start: 0, columns, included };
}
