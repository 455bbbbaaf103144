import type { ConfigProblem, KeyPath } from './config-text.ts';

/** Where a value has the key `__proto__`, which a schema leaves out in silence where any name may be a key. */
export function protoKeys(
  value: unknown,
  keys: KeyPath = [],
  seen: Set<unknown> = new Set(),
): ConfigProblem[] {
  if (typeof value !== 'object' || value === null || seen.size === seen.add(value).size) return [];
  const own = Object.hasOwn(value, '__proto__')
    ? [{ keys: [...keys, '__proto__'], message: 'unknown key.' }]
    : [];
  const inside = Object.entries(value).flatMap(([key, each]) =>
    protoKeys(each, [...keys, Array.isArray(value) ? Number(key) : key], seen),
  );
  return [...own, ...inside];
}
