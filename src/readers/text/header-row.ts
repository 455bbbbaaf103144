import { CODE } from './code.ts';
import { headerWords } from './header-words.ts';
import type { Part } from './line.ts';

/** Whether the first of several rows heads the others: it says what they hold, or is of another kind than they are. */
export function isHeaderRow(first: readonly Part[], rest: readonly (readonly Part[])[]): boolean {
  if (rest.length === 0 || first.some(({ text }) => isValue(text))) return false;
  if (first.some(({ text }) => headerWords.has(text.toLowerCase()))) return true;
  return first.some((_, column) => {
    const below = rest.map((row) => row[column]?.text ?? '').filter((text) => text !== '');
    return below.length > 0 && below.every(isValue);
  });
}

function isValue(text: string): boolean {
  return CODE.test(text) || /^[\d.,%+-]+$/.test(text);
}
