import { hasLetter } from '../../../../unicode/letters.ts';
import type { Chain, Kinds } from './cell-chain.ts';
import { codeKind } from '../../../../codes/kind.ts';
import { isNumbering } from '../../page/prose.ts';
import { type Page, lineOf } from '../../page/page.ts';
import type { Region } from '../../page/regions.ts';

const MIN_ROWS = 3;

/** Whether the rows of a chain, which begin with codes, are a table's. */
export function isTable(
  page: Page,
  { lines, isExact }: Region,
  { width, starts, end }: Chain,
  kinds: Kinds,
  isHeaded: boolean,
): boolean {
  if (starts.length < (isHeaded ? 2 : MIN_ROWS)) return false;
  // Words begin many lines; among cells they are names of rows where these fill the table.
  if (isExact && kinds[starts[0] ?? 0] === 'word' && end < kinds.length) return false;
  if (!isExact && !areApartAlike(lines, starts, width)) return false;
  const rows = starts.map((start) =>
    lines.slice(start, start + width).map((line) => lineOf(page, line).trim()),
  );
  const codes = rows.map(([code = '']) => code);
  const others = rows.flatMap((row) => row.slice(1));
  const telling = others.filter((text) => hasLetter(text) && codeKind(text) === undefined);
  if (telling.length < rows.length || new Set(codes).size * 2 <= codes.length) return false;
  return isHeaded || (!isNumbering(codes) && codes.some((code) => /\d{3}|[A-Z_.]|^-/.test(code)));
}

/** Blank lines part all cells of the rows, or none: else the lines that nothing parts are paragraphs. */
function areApartAlike(
  lines: readonly number[],
  starts: readonly number[],
  width: number,
): boolean {
  const gaps = starts.flatMap((start) =>
    Array.from({ length: width - 1 }, (_, cell) => start + cell).map(
      (at) => (lines[at + 1] ?? 0) - (lines[at] ?? 0) > 1,
    ),
  );
  return gaps.every((gap) => gap === gaps[0]);
}
