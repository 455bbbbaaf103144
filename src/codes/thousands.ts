import { isNothing } from './values.ts';

/** `1,000`, `12 000 000`: groups of three, and the same between all of them. */
const SEPARATED = /^[-\u2212]?\d{1,3}([,，'’ \u00a0\u2009\u202f])\d{3}(?:\1\d{3})*$/;
const SEPARATOR = /[,，'’ \u00a0\u2009\u202f]/;

/** Whether a text can be one number with separated thousands. */
export function isSeparated(text: string): boolean {
  return SEPARATED.test(text);
}

/**
 * The cells of a column of codes, with `1,000` as `1000` where all are such numbers or below a thousand. Where each group could be
 * a code by itself, `400,401`, they are lists beside codes as long, and stay as they are among themselves: nobody can tell.
 */
export function withoutThousands(cells: readonly string[]): readonly string[] {
  const separated = cells.filter(isSeparated);
  if (separated.length === 0) return cells;
  const others = cells.filter((cell) => cell !== '' && !isNothing(cell) && !isSeparated(cell));
  if (!separated.every(isOfCodes)) {
    if (!others.every((cell) => /^[-\u2212]?\d{1,3}$/.test(cell))) return cells;
    return cells.map((cell) => (isSeparated(cell) ? cell.split(SEPARATOR).join('') : cell));
  }
  if (!others.some((cell) => /^\d{3}$/.test(cell))) return cells;
  return cells.map((cell) => (isSeparated(cell) ? cell.split(SEPARATOR).join('\n') : cell));
}

function isOfCodes(text: string): boolean {
  return text.split(SEPARATOR).every((group) => /^[1-9]\d\d$/.test(group));
}
