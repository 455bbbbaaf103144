import type { Stretch } from '../../cell.ts';
import { codeKind } from '../../../../codes/kind.ts';
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
  if (isOpen && !startsRow(row[0])) return [];
  const parts: Field[][] = [];
  for (let total = row.length; total < width;) {
    const next = lines[at + 1 + parts.length];
    if (next === undefined) return [];
    if (next.length > 1 && !isOpen && startsRow(next[0])) return [];
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

/** Another code follows on the next line. */
const LISTING = /[/,、;；]$/;

/** Whether a field looks like those that begin the whole rows: a code where they are codes, Latin where they are Latin. */
function firstColumnTest(
  page: Page,
  lines: readonly Field[][],
  width: number,
): (field: Field | undefined) => boolean {
  const kindOf = (field: Field | undefined): string => {
    const text = field === undefined ? '' : fieldText(page, field);
    if (codeKind(text.replace(LISTING, '').trimEnd()) !== undefined) return 'code';
    return /^[\x20-\x7e]*$/.test(text) ? 'latin' : 'other';
  };
  const counts = new Map<string, number>();
  const whole = lines.filter((row) => row.length === width);
  for (const [field] of whole) counts.set(kindOf(field), (counts.get(kindOf(field)) ?? 0) + 1);
  return (field) => (counts.get(kindOf(field)) ?? 0) * 2 >= whole.length;
}

/** What a field says, its lines one behind the other. */
export function fieldText(page: Page, field: Field): string {
  return field.map(({ start, end }) => page.source.text.slice(start, end).trim()).join('');
}
