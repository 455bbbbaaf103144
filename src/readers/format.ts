import { UsageError } from '../model/usage-error.ts';
import type { Reader } from './reader.ts';
import { readers } from './registry.ts';

/**
 * The reader that a format names, and the syntax behind plus signs that it is to read beyond its standard:
 * `markdown+grid_tables+dl`.
 *
 * @throws UsageError where there is no such reader, or it knows no such syntax.
 */
export function parseFormat(format: string): { reader: Reader; syntax: string[] } {
  const [name = '', ...syntax] = format.split('+');
  const reader = readers.find((candidate) => candidate.name === name);
  if (reader === undefined) {
    throw new UsageError(`Unknown format "${name}".${formatHint(name)}`);
  }
  const unknown = syntax.find((each) => !reader.syntax.includes(each));
  if (unknown === undefined) return { reader, syntax };
  const offer = reader.syntax.length === 0 ? 'it has none' : `use ${reader.syntax.join(', ')}`;
  throw new UsageError(`Format "${name}" has no extension "${unknown}": ${offer}.`);
}

/** What somebody meant, by its extension, or what there is: ` Did you mean "markdown"?` */
export function formatHint(name: string): string {
  const meant = readers.find(({ extensions }) => extensions.includes(`.${name.toLowerCase()}`));
  if (meant !== undefined) return ` Did you mean "${meant.name}"?`;
  return ` Use one of ${readers.map((each) => each.name).join(', ')}.`;
}

/** Matches what `parseFormat` takes. */
export const formatPattern: RegExp = new RegExp(
  `^(?:${readers.map(({ name, syntax }) => pattern(name, syntax)).join('|')})$`,
);

function pattern(name: string, syntax: readonly string[]): string {
  return syntax.length === 0 ? name : `${name}(?:\\+(?:${syntax.join('|')}))*`;
}

/** What `parseFormat` takes, in words. */
export const formatList: string = readers
  .map(({ name, syntax }) => `${name}${syntax.map((each) => `[+${each}]`).join('')}`)
  .join(', ');
