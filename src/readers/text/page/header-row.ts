import { codeKind } from '../../../codes/kind.ts';
import { isHeaderWord } from './header-words.ts';

/** A heading that is longer is a sentence. */
const MAX_HEADING = 40;

/** Whether the first of several rows heads the others: it says what they hold, or is of another kind than they are. */
export function isHeaderRow(
  first: readonly string[],
  rest: readonly (readonly string[])[],
): boolean {
  if (rest.length === 0 || first.some(isValue)) return false;
  if (hasHeaderWords(first)) return true;
  return first.some((text, column) => {
    const below = rest.map((row) => row[column] ?? '').filter((each) => each !== '');
    return text !== '' && below.length > 0 && below.every(isValue);
  });
}

/** At least half of the cells that hold something are words that head columns. */
export function hasHeaderWords(cells: readonly string[]): boolean {
  const filled = cells.filter((text) => text !== '');
  const known = filled.filter((text) => isHeaderWord(text)).length;
  return known > 0 && known * 2 >= filled.length;
}

/** Words that head columns, beside others that are as short as a heading. */
export function isHeaderLine(cells: readonly string[]): boolean {
  return cells.every((text) => text.length <= MAX_HEADING) && hasHeaderWords(cells);
}

/** A cell that holds a value rather than what heads values; `error_code` may be either. */
function isValue(text: string): boolean {
  const kind = codeKind(text);
  return (kind !== undefined && kind !== 'name') || /^[\d.,%+-]+$/.test(text);
}
