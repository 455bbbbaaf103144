import type { Diagnostic, Place } from '../../model/diagnostic.ts';
import type { KeyPath } from './config-text.ts';

/** What is wrong with an option of a catalog, at its place in the configuration; on a command line, at the document. */
export function atOption(
  { option, ...found }: Diagnostic,
  catalog: number,
  placeOf: ((keys: KeyPath) => Place) | undefined,
): Diagnostic {
  if (option === undefined || placeOf === undefined) return found;
  return { ...found, ...placeOf(['catalogs', catalog, ...option]) };
}
