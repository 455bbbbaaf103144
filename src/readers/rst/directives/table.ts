import type { Parser } from '../construct.ts';
import { type Directive, optionValue } from './directive.ts';
import type { Fault } from '../drawn/drawn.ts';
import { countOf, widthsOf } from './table-options.ts';
import type { TableBlock } from '../tree.ts';

/**
 * A caption for a table:
 *
 *     .. table:: Caption
 *
 *        ===  ===
 *        one  two
 *        ===  ===
 *
 * docutils: `RSTTable` (parsers/rst/directives/tables.py).
 */
export function captionedTable(
  directive: Directive,
  parser: Parser,
): TableBlock | Fault | undefined {
  const { argument, content, place } = directive;
  const blocks = parser.nest(content);
  if (blocks.some(({ type }) => type === 'malformed')) return undefined;
  const [table, second] = blocks;
  if (table?.type !== 'table' || second !== undefined) {
    return { ...place, fault: 'The directive "table" must contain one table and nothing else.' };
  }
  const columns = table.cells.reduce(
    (most, { column, colSpan }) => Math.max(most, column + colSpan),
    0,
  );
  return (
    widthsFault(directive, columns) ?? {
      ...table,
      line: place.line.number,
      endLine: place.endLine,
      caption: argument,
    }
  );
}

/** The table of a directive. */
export function tableBlock(
  { place, argument }: Directive,
  table: Pick<TableBlock, 'kind' | 'headerRows' | 'cells'>,
): TableBlock {
  const { line, endLine } = place;
  return { type: 'table', line: line.number, endLine, caption: argument, ...table };
}

/** Widths that are given have to be as many as there are columns. */
export function widthsFault(directive: Directive, columns: number): Fault | undefined {
  const given = widthsOf(optionValue(directive, 'widths') ?? '')?.length;
  if (given === undefined || given === columns) return undefined;
  const fault = `The option "widths" gives ${given} columns, but the table has ${columns}. Use the same number.`;
  return { ...directive.place, fault };
}

/** The rules that docutils' `check_table_dimensions` has for header rows and stub columns. */
export function dimensionFault(
  directive: Directive,
  rows: readonly { length: number }[],
): Fault | undefined {
  const headerRows = countOf(directive, 'header-rows');
  const stubColumns = countOf(directive, 'stub-columns');
  const { place } = directive;
  if (headerRows > 0 && rows.length <= headerRows) {
    const fault = `With ${headerRows} header rows, the ${rows.length} rows of this table leave none for the body.`;
    return { ...place, fault };
  }
  const short = rows.findIndex(({ length }) => stubColumns > 0 && length <= stubColumns);
  if (short < 0) return undefined;
  const fault = `Row ${short + 1} has no cell besides the ${stubColumns} stub columns. Add cells, or lower "stub-columns".`;
  return { ...place, fault };
}
