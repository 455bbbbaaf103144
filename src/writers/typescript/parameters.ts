import type { Placeholder, ValueType } from '../../codes/placeholders.ts';
import { type Code, code, join, vouch } from '../code.ts';
import { freeName } from '../language/names.ts';
import { identifier, legalName } from './identifier.ts';
import { literal } from './literal.ts';
import { RESERVED } from './language.ts';

/** What a function takes for the placeholders of one name. */
export interface Parameter {
  name: string;
  uses: readonly [Placeholder, ...Placeholder[]];
}

/** By the placeholders' names: first those with a number, by it, then the others as the message has them. */
export function parametersOf(
  placeholders: readonly Placeholder[],
): Map<Placeholder['name'], Parameter> {
  const uses = new Map<Placeholder['name'], [Placeholder, ...Placeholder[]]>();
  for (const placeholder of placeholders) {
    const same = uses.get(placeholder.name);
    if (same === undefined) uses.set(placeholder.name, [placeholder]);
    else same.push(placeholder);
  }
  const ordered = [...uses].toSorted(([a], [b]) => rank(a) - rank(b));
  const taken = new Set(RESERVED);
  return new Map(
    ordered.map(([key, own]) => [key, { name: freeName(wantedName(key), taken), uses: own }]),
  );
}

function rank(key: Placeholder['name']): number {
  return typeof key === 'number' ? key : Number.MAX_SAFE_INTEGER;
}

function wantedName(key: Placeholder['name']): string {
  return typeof key === 'number' ? `arg${key}` : legalName(key);
}

export function declaration({ name, uses }: Parameter): Code {
  const types = typesOf(uses).map((type) => vouch(type));
  return code`${identifier(name)}: ${join(types, ' | ')}`;
}

export function parameterNames(parameters: readonly Parameter[]): Code {
  return join(
    parameters.map(({ name }) => identifier(name)),
    ', ',
  );
}

/** What every use takes; else a number, which shows as a string, too. */
function typesOf(uses: Parameter['uses']): readonly ValueType[] {
  const [{ types: first }] = uses;
  const common = first.filter((type) => uses.every(({ types }) => types.includes(type)));
  if (common.length > 0) return common;
  return uses.some(({ types }) => types.includes('number')) ? ['number'] : first;
}

/** A parameter as its place in the message shows it. */
export function shown({ format }: Placeholder, parameter: string): Code {
  const { precision, hex, width, fill = ' ', behind = false } = format;
  let value = identifier(parameter);
  if (precision !== undefined) value = code`${value}.toFixed(${literal(precision)})`;
  if (hex !== undefined) value = code`${value}.toString(16)`;
  if (hex === 'X') value = code`${value}.toUpperCase()`;
  if (width === undefined) return value;
  if (precision === undefined && hex === undefined) value = code`${value}.toString()`;
  const pad = vouch(behind ? 'padEnd' : 'padStart');
  const filler = fill === ' ' ? vouch('') : code`, ${literal(fill)}`;
  return code`${value}.${pad}(${literal(width)}${filler})`;
}
