import type { LockedKey } from '../../interpret/names/lock.ts';
import { escapeInvisible } from '../../writers/invisible.ts';
import { GENERATED_FROM } from '../../writers/notice.ts';
import type { Lock, LockedCatalog } from './lock.ts';

/** The last line of each list, so that every line before ends in a comma and no new one changes another. */
const END: Property = ['', '"end"'];

const COMMENT = `${GENERATED_FROM}documents. Commit this file. Names here do not change by themselves. To change one, run \`doctable rename\`.`;

/** A property of an object: its name, and its value as JSON. */
type Property = readonly [name: string, json: string];

/** The text of a lock file: sorted, and each entry in a line of its own, so that branches with different new ones merge. */
export function formatLock({ outputs, catalogs }: Lock): string {
  const byOutput = new Map<string, LockedCatalog[]>();
  const sorted = catalogs.toSorted(
    (a, b) => compare(a.output, b.output) || compare(a.name, b.name),
  );
  for (const catalog of sorted) {
    const others = byOutput.get(catalog.output);
    if (others === undefined) byOutput.set(catalog.output, [catalog]);
    else others.push(catalog);
  }
  const locked = [...byOutput].map(([output, own]): Property => [
    output,
    object(own.map(catalogProperty), '    '),
  ]);
  const file: Property[] = [
    ['$comment', json(COMMENT)],
    ['version', '1'],
    ['outputs', object([...outputs.toSorted(compare).map(outputProperty), END], '  ')],
    ['catalogs', object(locked, '  ')],
  ];
  return `${object(file, '')}\n`;
}

function outputProperty(path: string): Property {
  return [path, json('generated')];
}

function catalogProperty({ name, keys }: LockedCatalog): Property {
  const entries = [...keys].toSorted(([a], [b]) => compareValues(a, b));
  return [name, object([...entries.map(entryProperty), END], '      ')];
}

function entryProperty([value, { key, retired, chosen }]: [string, LockedKey]): Property {
  const mark = retired ? ' (retired)' : chosen === true ? ' (renamed)' : '';
  return [value, json(`${key}${mark}`)];
}

function object(properties: readonly Property[], indent: string): string {
  const lines = properties.map(([name, value]) => `${indent}  ${json(name)}: ${value}`);
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n${indent}}`;
}

function json(text: string): string {
  return escapeInvisible(JSON.stringify(text));
}

/** Integers by size, then all else by code units. */
function compareValues(a: string, b: string): number {
  const [first, second] = [a, b].map((value) => (/^-?\d+$/.test(value) ? Number(value) : Infinity));
  return compareNumbers(first, second) || compare(a, b);
}

function compareNumbers(a = 0, b = 0): number {
  return a === b ? 0 : a - b;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
