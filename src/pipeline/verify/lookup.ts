import { pushTo } from '../../interpret/multimap.ts';
import { namesOf, sharedWords } from './names.ts';
import type { Constant, Group } from './program.ts';

/** The place of a value that is not among the literals of a constant, but its name. */
export const NAME = -1;

/** Finds constants of a group, in their order. Programs have thousands, so that no search may go through all of them. */
export interface Lookup {
  group: Group;
  /** How many literals the longest constant has. */
  width: number;
  /** Those that have a value as their literal of this index, or as their name. */
  withValue(value: string | number, position: number): Constant[];
  /** Those that have one of the names; rows have theirs among their texts. */
  withName(names: readonly string[]): Constant[];
}

export function lookupIn(group: Group): Lookup {
  const { constants, isWhole } = group;
  const width = constants.reduce((most, { literals }) => Math.max(most, literals.length), 0);
  const shared = sharedWords(constants.map(({ name }) => name ?? ''));
  const ownName = finder(constants, ({ name }) => (name === null ? [] : [namesOf(name)[0]]));
  const withName = finder(constants, (constant) => namesIn(constant, group, shared));
  const withLiteral = Array.from({ length: width }, (_, position) =>
    finder(constants, ({ literals }) =>
      literals
        .slice(position, position + 1)
        .flatMap(({ value, text }) => [same(value), alike(text)]),
    ),
  );
  return {
    group,
    width,
    withName,
    withValue: (value, position) => {
      const isText = typeof value === 'string';
      if (position === NAME) return isText ? ownName([namesOf(value)[0]]) : [];
      // In an enum, `"404"` is 404, too; elsewhere, a text may be anything.
      const keys = [same(value), ...(isWhole || isText ? [alike(String(value))] : [])];
      return withLiteral[position]?.(keys) ?? [];
    },
  };
}

const same = (value: string | number): string => `${typeof value} ${value}`;
const alike = (text: string): string => `text ${text}`;

function namesIn({ name, literals }: Constant, group: Group, shared: string): string[] {
  const own = group.name === null ? '' : namesOf(group.name)[0];
  if (name !== null) return [...namesOf(name, shared), ...namesOf(name, own)];
  return literals.flatMap(({ value }) => (typeof value === 'string' ? namesOf(value) : []));
}

function finder(
  constants: readonly Constant[],
  keysOf: (constant: Constant) => string[],
): (keys: readonly string[]) => Constant[] {
  const indexes = new Map<string, number[]>();
  for (const [index, constant] of constants.entries())
    for (const key of new Set(keysOf(constant))) pushTo(indexes, key, index);
  return (keys) => {
    const found = new Set(keys.flatMap((key) => indexes.get(key) ?? []));
    return [...found].sort((a, b) => a - b).flatMap((index) => constants[index] ?? []);
  };
}
