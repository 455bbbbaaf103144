import type { Cell } from '../model/table.ts';

/**
 * The texts of a column of codes. Where most cells are nothing but a code span, words behind the code of another, such as a badge,
 * are a remark: `` `fraudulent` internal `` is read as `fraudulent (internal)`.
 */
export function textsOfCodes(cells: readonly (Cell | undefined)[]): string[] {
  const filled = cells.filter((cell) => cell !== undefined && cell.text.trim() !== '');
  const whole = filled.filter((cell) => /^`[^`]+`$/.test(cell?.markdown ?? ''));
  const areMarked = whole.length * 2 > filled.length;
  return cells.map((cell) => (areMarked && withRemark(cell)) || (cell?.text.trim() ?? ''));
}

function withRemark(cell: Cell | undefined): string | undefined {
  const [, code, remark] =
    /^`([^`]+)` ([\p{L}\p{N}][\p{L}\p{N} .-]*)$/u.exec(cell?.markdown ?? '') ?? [];
  return code === undefined ? undefined : `${code} (${remark})`;
}
