import type { Cell } from '../../model/table.ts';
import { plainValue } from '../../codes/values.ts';

export function isFilled(cell: Cell): boolean {
  return plainValue(cell.text) !== '';
}
