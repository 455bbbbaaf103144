import type { Parser } from './construct.ts';
import { type Dialect, type Value, readCsv } from './csv.ts';
import { type Directive, type Option, optionValue } from './directive.ts';
import type { Fault } from './drawn.ts';
import { type Line, columnOf, isBlank, pinned, trimBlank } from './lines.ts';
import { dimensionFault, widthsFault } from './table.ts';
import { characterOf } from './table-options.ts';
import type { CellBlock, TableBlock } from './tree.ts';

/**
 * A table as comma-separated values, in the content or in a file:
 *
 *     .. csv-table:: Caption
 *        :header: Code, Meaning
 *
 *        1, "not found"
 *
 * docutils: `CSVTable` (parsers/rst/directives/tables.py).
 */
export function csvTable(directive: Directive, parser: Parser): TableBlock | Fault | undefined {
  const { place } = directive;
  const lines = csvLines(directive, parser);
  if (!Array.isArray(lines)) return lines;
  const header = readCsv(headerLines(directive), HEADER_DIALECT);
  if ('fault' in header) return header;
  const records = readCsv(lines, dialectOf(directive));
  if ('fault' in records) return records;
  const rows = [...header, ...records];
  const width = rows.reduce((most, { values }) => Math.max(most, values.length), 0);
  if (width === 0) return { ...place, fault: 'There are no values in the directive "csv-table".' };
  return (
    dimensionFault(
      directive,
      records.map(({ values }) => values.length),
    ) ??
    widthsFault(directive, width) ?? {
      type: 'table',
      kind: 'csv-table',
      line: place.line.number,
      endLine: place.endLine,
      caption: directive.argument,
      headerRows: header.length + Number(optionValue(directive, 'header-rows') ?? 0),
      cells: rows.flatMap(({ line, values }, row) =>
        (values.length === 0 ? [noValue(line)] : values).map((value, column) =>
          csvCell(value, row, column, parser),
        ),
      ),
    }
  );
}

/** docutils: `CSVTable.HeaderDialect`. */
const HEADER_DIALECT: Dialect = { delimiter: ',', quote: '"', escape: '\\', skipsBlanks: true };

function dialectOf(directive: Directive): Dialect {
  const character = (name: string): string | undefined => {
    const value = optionValue(directive, name);
    return value === undefined ? undefined : characterOf(value);
  };
  return {
    delimiter: character('delim') ?? ',',
    quote: character('quote') ?? '"',
    escape: character('escape'),
    skipsBlanks: optionValue(directive, 'keepspace') === undefined,
  };
}

function headerLines({ options }: Directive): Line[] {
  return options.find(({ name }) => name === 'header')?.value ?? [];
}

/** The lines of the content or of the file; undefined where the file has still to be fetched. */
function csvLines(directive: Directive, parser: Parser): Line[] | Fault | undefined {
  const { content, options, place } = directive;
  const file = options.find(({ name }) => name === 'file');
  const url = options.find(({ name }) => name === 'url');
  if (url !== undefined) return { line: url.line, index: 0, fault: NO_URL };
  if (content.length > 0 && file !== undefined) return { line: file.line, index: 0, fault: BOTH };
  if (file !== undefined) return fileLines(file, parser);
  return content.length > 0
    ? content
    : { ...place, fault: 'The directive "csv-table" has no content.' };
}

const NO_URL =
  'Nothing is fetched from a URL: save the values in a file beside the document and name it with "file".';
const BOTH = 'A table has its values either in its content or in a file: take away one of them.';

/** All that is in a file counts as standing where the document names it. */
function fileLines({ line, value }: Option, { document }: Parser): Line[] | Fault | undefined {
  const path = value.map(({ text }) => text.trim()).join('');
  const [at = line] = value;
  const { files } = document;
  const text = files.contents.get(path);
  if (typeof text === 'string') {
    return trimEnd(text.split(/\r\n?|\n/)).map((raw) => pinned(raw, at));
  }
  if (text === undefined && files.available) {
    files.missing.add(path);
    return undefined;
  }
  const fault = files.available
    ? `The file "${path}" cannot be read; correct the path, which counts from this document's folder.`
    : `The file "${path}" is not at hand here; read the document from its folder, or put the values in its content.`;
  return { line: at, index: 0, fault };
}

/** A line feed ends the last line, it does not begin one. */
function trimEnd(lines: readonly string[]): readonly string[] {
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** A blank line is a row, too. */
function noValue(line: Line): Value {
  return { lines: [], at: { line: line.number, column: columnOf(line, 0) } };
}

function csvCell({ lines, at }: Value, row: number, column: number, { nest }: Parser): CellBlock {
  const body = lines.every(isBlank) ? [] : nest(trimBlank(lines));
  return { row, column, rowSpan: 1, colSpan: 1, body, at };
}
