import { isRange } from './ranges.ts';
import { isSeparated } from './thousands.ts';
import { isConstant, isIdentifierShaped } from './tokens.ts';
import { isNumeral } from './integer.ts';
import { plainValue } from './values.ts';

/** Between names only what stands apart from them parts them: `a/b` is one. */
const BETWEEN_NAMES = /[\n、，;；]|,\s(?:(?:or|and)\s)?|\s[/|]\s|\s(?:or|and)\s/;
const BETWEEN_NUMBERS =
  /[\n、，;；/／|&]|,\s(?:(?:or|and|oder|und|ou|et|o|y|или|и)\s)?|\s(?:or|and|oder|und|ou|et|o|y|или|и)\s|或者?|和|及|与|と|또는/;

/** The codes that a cell lists, `1001, 1002`, `400, 500-599`, `ERR_A; ERR_B`, one a line; a text that is not all codes is one value. Each once. */
export function listedValues(cell: string): string[] {
  const text = cell.replace(/[/,，、;；]\n/g, '\n');
  return (
    parted(text, BETWEEN_NUMBERS, (part) => isNumeral(part) || isRange(part)) ??
    (isSeparated(text) ? undefined : parted(text, ',', isNumeral)) ??
    parted(text, BETWEEN_NAMES, isConstant) ??
    partedNames(text) ??
    partedAlike(text) ?? [plainValue(cell)]
  );
}

/** `unknown or unknown_error`: names of a program, of which one at least can be nothing else. */
function partedNames(text: string): string[] | undefined {
  const names = parted(text, BETWEEN_NAMES, isIdentifierShaped);
  return names?.some(isConstant) === true ? names : undefined;
}

function parted(
  text: string,
  separator: RegExp | ',',
  isCode: (part: string) => boolean,
): string[] | undefined {
  const end = text.search(separator);
  // Nearly all texts are prose, which its beginning tells.
  if (end < 0 || !isCode(plainValue(text.slice(0, end)))) return undefined;
  const parts = new Set<string>();
  for (const each of text.split(separator)) {
    const part = plainValue(each);
    if (!isCode(part)) return undefined;
    parts.add(part);
  }
  return [...parts];
}

/** `404 405`, but not `10 000`: numbers set apart by spaces alone are as long as one another. */
function partedAlike(text: string): string[] | undefined {
  const { length } = /^[1-9]\d+(?=\s)/.exec(text)?.[0] ?? '';
  if (length === 0) return undefined;
  return parted(text, /\s/, (part) => part.length === length && /^[1-9]\d+$/.test(part));
}
