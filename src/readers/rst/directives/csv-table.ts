import type { Parser } from '../construct.ts';
import { type Dialect, type Value, readCsv } from './csv.ts';
import { csvLines } from './csv-source.ts';
import { type Directive, optionValue } from './directive.ts';
import type { Fault } from '../drawn/drawn.ts';
import { type Line, isBlank, pinned, positionOf, trimBlank } from '../lines.ts';
import { dimensionFault, tableBlock, widthsFault } from './table.ts';
import { characterOf, countOf, delimiterOf } from './table-options.ts';
import type { CellBlock, TableBlock } from '../tree.ts';

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
  const cells = rows.flatMap(({ line, values }, row) =>
    // A blank line is a row, too.
    (values.length === 0 ? [{ lines: [], at: positionOf(line) }] : values).map((value, column) =>
      csvCell(value, row, column, parser),
    ),
  );
  const headerRows = header.length + countOf(directive, 'header-rows');
  return (
    dimensionFault(
      directive,
      records.map(({ values }) => values),
    ) ??
    widthsFault(directive, width) ??
    tableBlock(directive, { kind: 'csv-table', headerRows, cells })
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
    delimiter: delimiterOf(optionValue(directive, 'delim') ?? ',') ?? ',',
    quote: character('quote') ?? '"',
    escape: character('escape'),
    skipsBlanks: optionValue(directive, 'keepspace') === undefined,
  };
}

/** An option without a value makes a header without text. */
function headerLines({ options }: Directive): Line[] {
  const header = options.find(({ name }) => name === 'header');
  if (header === undefined) return [];
  return header.value.length > 0 ? header.value : [pinned('', header.line)];
}

function csvCell({ lines, at }: Value, row: number, column: number, { nest }: Parser): CellBlock {
  const body = lines.every(isBlank) ? [] : nest(trimBlank(lines));
  return { row, column, rowSpan: 1, colSpan: 1, body, at };
}
