import type { EnumCatalog, Entry } from '../../src/model/catalog.ts';

export function entry(key: string, value: string | number, rest: Partial<Entry> = {}): Entry {
  return {
    key,
    value,
    fields: {},
    source: { path: 'docs/errors.md', line: 3, column: 3 },
    ...rest,
  };
}

export function catalog(
  name: string,
  entries: Entry[],
  rest: Partial<EnumCatalog> = {},
): EnumCatalog {
  return {
    name,
    title: null,
    description: null,
    kind: 'enum',
    valueType: 'mixed',
    fields: [],
    entries,
    ...rest,
  };
}
