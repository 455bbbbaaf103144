import type { Stretch } from '../../cell.ts';
import type { Page } from '../../page/page.ts';

/** A cell's parts: more than one where the cell had lines of its own. */
export type Field = Stretch[];

/**
 * A line end inside a cell cuts its row in two, which have one cell more than the row together:
 *
 *     status⇥integer⇥0: on
 *     1: off⇥required
 */
export function joinLines(
  page: Page,
  lines: readonly Field[][],
  width: number,
): { rows: Field[][]; joined: Set<Field[]> } {
  const startsRow = firstColumnTest(page, lines, width);
  const rows: Field[][] = [];
  const joined = new Set<Field[]>();
  for (let at = 0; at < lines.length; at++) {
    const row = [...(lines[at] ?? [])];
    const parts = cutAt(lines, at, width, startsRow);
    for (const part of parts) append(row, part);
    const above = rows.at(-1);
    if (parts.length === 0 && row.length === 1 && above !== undefined) {
      append(above, row);
      joined.add(above);
    } else {
      rows.push(row);
      if (parts.length > 0) joined.add(row);
    }
    at += parts.length;
  }
  return { rows, joined };
}

/** The lines below that complete the row begun at `at`; none where it is whole, or no way to complete it. */
function cutAt(
  lines: readonly Field[][],
  at: number,
  width: number,
  startsRow: (field: Field | undefined) => boolean,
): Field[][] {
  const row = lines[at] ?? [];
  let isOpen = row.length === 1;
  const parts: Field[][] = [];
  for (let total = row.length; total < width;) {
    const next = lines[at + 1 + parts.length];
    if (next === undefined || (next.length > 1 && !isOpen && startsRow(next[0]))) return [];
    parts.push(next);
    // A line without a tab is no row, so neither is what follows it.
    isOpen ||= next.length === 1;
    total += next.length - 1;
    if (total > width) return [];
  }
  return parts;
}

function append(row: Field[], [first = [], ...rest]: readonly Field[]): void {
  row.push([...(row.pop() ?? []), ...first], ...rest);
}

/** Whether a field may begin a row: in Latin where most whole rows begin so. */
function firstColumnTest(
  page: Page,
  lines: readonly Field[][],
  width: number,
): (field: Field | undefined) => boolean {
  const isLatin = (field: Field = []): boolean => /^[\x20-\x7e]*$/.test(fieldText(page, field));
  const whole = lines.filter((row) => row.length === width);
  const areLatin = whole.filter(([first]) => isLatin(first)).length * 2 > whole.length;
  return (field) => !areLatin || isLatin(field);
}

/** What a field says, its lines one behind the other. */
export function fieldText(page: Page, field: Field): string {
  return field.map(({ start, end }) => page.source.text.slice(start, end).trim()).join('');
}
