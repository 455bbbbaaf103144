import type { Cell } from '../model/table.ts';

/** Empty where the row has no such cell. */
export function textOf(cell: Cell | undefined): string {
  return cell?.text.trim() ?? '';
}

/** In inline Markdown. */
export function markdownOf(cell: Cell | undefined): string {
  return (cell?.markdown ?? cell?.text ?? '').trim();
}
