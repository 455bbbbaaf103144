import { type Measure, gridMeasures, toColumns } from '../../../drawing/columns.ts';
import { linesInside, readGrid } from '../../../drawing/grid.ts';
import { readMeasured } from '../../../drawing/measured.ts';
import type { Drawing, DrawnCell, Line } from '../block.ts';
import type { DrawingReader } from './drawing.ts';
import type { Fault } from '../fault.ts';
import { after, indentOf, isBlank, trimmed } from '../line.ts';

/** The top, above one cell; the colons align columns. */
const TOP = /^:?-+:?$/;
/** Between header, body and foot; the first ends the header. */
const SEPARATOR = /^:?=+:?$/;

/**
 * The grid table whose top is the first line, as pandoc reads them (`grid_tables`):
 *
 *     +------+-------+
 *     | a    | b     |      row 0, header
 *     +:=====+======:+
 *     | c    | - d   |      row 1
 *     |      | - e   |
 *     +------+-------+
 *     | f            |      row 2: column 0, colSpan 2
 *     +==============+
 */
export const gridTable: DrawingReader = (first, ahead) => {
  if (indentOf(first.text) > 3 || !isBorder(first.text.trim(), TOP)) return undefined;
  const block = [trimmed(first)];
  for (const line of ahead()) {
    if (!/^ {0,3}[+|]/.test(line.text)) break;
    block.push(trimmed(line));
  }
  const last = block.at(-1);
  if (last === undefined || block.length === 1) return undefined;
  if (!(isBorder(last.text, TOP) || isBorder(last.text, SEPARATOR))) {
    return { drawing: { offset: last.offset, fault: NO_BOTTOM }, height: block.length };
  }
  return { drawing: readMeasured(block, parseGrid, gridMeasures), height: block.length };
};

/** Whether a line is pluses and between them what stands above each cell. */
function isBorder(line: string, cell: RegExp): boolean {
  const [before, ...cells] = line.split('+');
  const behind = cells.pop();
  return (
    before === '' && behind === '' && cells.length > 0 && cells.every((each) => cell.test(each))
  );
}

const NO_BOTTOM =
  'This grid table has no bottom border. End it with a line like its top border, before any other text.';

function parseGrid(block: readonly Line[], measure: Measure): Drawing | Fault {
  const texts = bordered(block, measure);
  const separators = texts.flatMap((text, row) => (isBorder(text, SEPARATOR) ? [row] : []));
  const grid = readGrid(texts, [0, ...separators], measure);
  if ('fault' in grid) {
    return { offset: (block[grid.row]?.offset ?? 0) + grid.index, fault: grid.fault };
  }
  const [header] = separators;
  return {
    kind: 'grid',
    offset: block[0]?.offset ?? 0,
    endOffset: block.at(-1)?.offset ?? 0,
    headerRows: header === undefined ? 0 : grid.rowOf(header),
    cells: grid.cells.map(({ box, ...place }): DrawnCell => {
      const lines = linesInside(block, grid.drawing, box, between);
      const offset = lines[0]?.offset ?? (block[box.top]?.offset ?? 0) + box.left + 1;
      return { ...place, lines: withoutPadding(lines), offset };
    }),
  };
}

function between({ text, offset }: Line, start: number, end: number): Line {
  return { text: text.slice(start, end).trimEnd(), offset: offset + start };
}

/** The texts, with the last border of those rows that lack it, as pandoc does not ask for it. */
function bordered(block: readonly Line[], measure: Measure): string[] {
  const widths = block.map(({ text }) => toColumns(text, measure).text.length);
  const [whole = 0] = widths;
  return block.map(({ text }, row) => {
    const missing = whole - 1 - (widths[row] ?? 0);
    return /[+|]$/.test(text) || missing < 0 ? text : `${text}${' '.repeat(missing)}|`;
  });
}

/** Without the space behind the border, where all lines have it. */
function withoutPadding(lines: readonly Line[]): Line[] {
  const isPadded = lines.every(({ text }) => text.startsWith(' ') || isBlank(text));
  return lines.map((line) => (isPadded ? after(line, 1) : line));
}
