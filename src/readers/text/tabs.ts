import { isHeaderRow } from './header-row.ts';
import { type Line, type Part, isBlank, part } from './line.ts';
import type { Doubt, Found } from './table.ts';

/**
 * Rows whose cells are separated by tabs.
 *
 *     Code⇥Message⇥Remark
 *     404⇥Not found⇥
 */
export function recognizeTabs(lines: readonly Line[], first: number): Found | undefined {
  const taken: number[] = [];
  for (let at = first; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || !hasCells(line)) {
      // A copied header may have a blank line below it.
      if (taken.length === 1 && line !== undefined && isBlank(line)) continue;
      break;
    }
    taken.push(at);
  }
  if (taken.length < 2) return undefined;
  const all = taken.flatMap((at) => (lines[at] === undefined ? [] : [split(lines[at])]));
  const [head = [], ...body] = all;
  const headed = isHeaderRow(head, body);
  const rows = headed ? body : all;
  if (!isTabular(rows)) return undefined;
  return {
    kind: 'tsv',
    header: headed ? head : undefined,
    rows,
    first,
    last: taken.at(-1) ?? first,
    confidence: rows.map(() => 1),
    doubts: headed ? overflow(head, rows) : [],
  };
}

/** A tab with text on both sides; one that only indents separates nothing. */
function hasCells({ text }: Line): boolean {
  return /\S[^\t]*\t+[^\t]*\S/.test(text);
}

function split(line: Line): Part[] {
  const parts: Part[] = [];
  const start = line.text.length - line.text.trimStart().length;
  let from = start;
  for (const { index } of line.text.slice(start).matchAll(/\t/g)) {
    parts.push(part(line, from, start + index));
    from = start + index + 1;
  }
  return [...parts, part(line, from)];
}

/** Most rows have the same number of cells; indented code with comments behind tabs has not. */
function isTabular(rows: readonly Part[][]): boolean {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(...counts.values()) * 2 > rows.length;
}

function overflow(header: readonly Part[], rows: readonly Part[][]): Doubt[] {
  return rows.flatMap((row) =>
    row
      .slice(header.length)
      .filter(({ text }) => text !== '')
      .map((at) => ({
        at,
        message: `"${at.text}" stands beyond the ${header.length} columns of the header; it was read as one more column.`,
      })),
  );
}
