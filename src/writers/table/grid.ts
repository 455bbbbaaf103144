import type { Table } from '../../model/table.ts';
import { charWidth, textWidth } from '../../unicode/width.ts';
import { placesOf } from './place.ts';
import { rstLines } from './rst-text.ts';

/** Characters by line and column; what takes two columns is followed by an empty one. */
type Canvas = string[][];

/** How much room a cell needs, of one column or row or of several. */
interface Need {
  start: number;
  span: number;
  size: number;
}

/**
 * A table as a reST grid table, with its header and spans; the text of its cells, without markup.
 *
 * docutils takes a `|` of the text for a border where it stands below a `+`: in a cell that spans columns, such a text
 * may not read back.
 */
export function tableGrid(table: Table): string {
  const rows = [...table.header, ...table.rows];
  const boxes = placesOf(table).map((place) => ({ ...place, lines: rstLines(place.cell.text) }));
  const x = borders(
    (rows[0] ?? []).length,
    boxes.map(({ column: start, colSpan: span, lines }) => {
      return {
        start,
        span,
        size: lines.reduce((most, line) => Math.max(most, textWidth(line)), 1) + 2,
      };
    }),
  );
  const y = borders(
    rows.length,
    boxes.map(({ row: start, rowSpan: span, lines }) => ({ start, span, size: lines.length })),
  );
  const canvas = blank(y.at(-1) ?? 0, x.at(-1) ?? 0);
  for (const { row, column, rowSpan, colSpan, lines } of boxes) {
    const [top = 0, bottom = 0] = [y[row], y[row + rowSpan]];
    const [left = 0, right = 0] = [x[column], x[column + colSpan]];
    drawFrame(canvas, top, bottom, left, right);
    for (const [index, line] of lines.entries()) drawText(canvas[top + 1 + index], left + 2, line);
  }
  const header = table.header.length > 0 && table.rows.length > 0 ? y[table.header.length] : 0;
  return canvas
    .map((line, index) =>
      `${line.join('')}\n`.replace(/-/g, index !== 0 && index === header ? '=' : '-'),
    )
    .join('');
}

/** Where the borders stand, from 0: each column or row as large as what is in it needs, the last of a span the most. */
function borders(count: number, needs: readonly Need[]): number[] {
  const sizes = Array.from({ length: count }, () => 1);
  for (const { start, span, size } of needs.toSorted((a, b) => a.span - b.span)) {
    const last = start + span - 1;
    const before = sizes.slice(start, last).reduce((sum, each) => sum + each + 1, 0);
    sizes[last] = Math.max(sizes[last] ?? 0, size - before);
  }
  let border = 0;
  return [0, ...sizes.map((size) => (border += size + 1))];
}

function blank(height: number, width: number): Canvas {
  return Array.from({ length: height + 1 }, () => Array.from({ length: width + 1 }, () => ' '));
}

/** Corners stay, whatever is drawn over them. */
function drawFrame(canvas: Canvas, top: number, bottom: number, left: number, right: number): void {
  const draw = (y: number, x: number, character: string): void => {
    const line = canvas[y];
    if (line !== undefined && line[x] !== '+') line[x] = character;
  };
  for (const y of [top, bottom]) {
    for (const x of [left, right]) draw(y, x, '+');
    for (let x = left; x < right; x++) draw(y, x, '-');
  }
  for (const x of [left, right]) {
    for (let y = top; y < bottom; y++) draw(y, x, '|');
  }
}

function drawText(line: string[] | undefined, start: number, text: string): void {
  let x = start;
  for (const character of text) {
    const width = charWidth(character.codePointAt(0) ?? 0);
    if (width === 0) line?.splice(x - 1, 1, `${line[x - 1]}${character}`);
    if (width === 1) line?.splice(x, 1, character);
    if (width === 2) line?.splice(x, 2, character, '');
    x += width;
  }
}
