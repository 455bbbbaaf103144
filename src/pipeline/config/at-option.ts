import type { Diagnostic, Place } from '../../model/diagnostic.ts';
import type { KeyPath } from './config-text.ts';

/** What is wrong with an option of a catalog, at its place in the configuration; on a command line, at the document. */
export function atOption(
  { option, ...found }: Diagnostic,
  catalog: number,
  placeOf: ((keys: KeyPath) => Place) | undefined,
): Diagnostic {
  if (option === undefined) return found;
  if (placeOf === undefined) return { ...found, message: `${flagOf(option)}${found.message}` };
  return { ...found, ...placeOf(['catalogs', catalog, ...option]) };
}

/** Of an option that was typed, what to look for in the command. */
function flagOf([key = '', role]: KeyPath): string {
  if (key === 'columns') return `--column ${role}: `;
  return key === 'tables' ? '--table: ' : '';
}
