import { textWidth } from '../../unicode/width.ts';

/** A delimiter cell has at least three characters. */
const MIN_WIDTH = 3;

/**
 * A GFM pipe table with its columns aligned. The cells are inline Markdown, escaped and of one line; rows are as long
 * as `header`. `right` names the columns that are set to the right.
 */
export function pipeTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  right: ReadonlySet<number> = new Set(),
): string {
  const widths = header.map(() => MIN_WIDTH);
  for (const row of [header, ...rows]) {
    for (const [column, cell] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, textWidth(cell));
    }
  }
  const delimiters = widths.map((width, column) =>
    right.has(column) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  );
  const line = (cells: readonly string[]): string => {
    const padded = cells.map((cell, column) => pad(cell, widths[column] ?? 0, right.has(column)));
    return `| ${padded.join(' | ')} |`;
  };
  return [header, delimiters, ...rows].map(line).join('\n');
}

function pad(cell: string, width: number, toRight: boolean): string {
  const padding = ' '.repeat(Math.max(0, width - textWidth(cell)));
  return toRight ? padding + cell : cell + padding;
}
