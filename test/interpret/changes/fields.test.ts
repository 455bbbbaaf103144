import { expect, test } from 'vitest';
import { compareFields } from '../../../src/interpret/changes/fields.ts';
import type { Entry, EnumCatalog, Field } from '../../../src/model/catalog.ts';

/** A catalog with a row for each list of cells, below these headers. */
function catalogOf(labels: readonly string[], ...rows: string[][]): EnumCatalog {
  const fields = labels.map((label): Field => ({
    key: label.toLowerCase(),
    label,
    type: 'string',
  }));
  const entries = rows.map((cells, row): Entry => ({
    key: `Row${row}`,
    value: row,
    fields: Object.fromEntries(fields.map(({ key }, at) => [key, cells[at] ?? null])),
    source: { path: 'a.md', line: row + 3, column: 1 },
  }));
  return {
    kind: 'enum',
    name: 'Code',
    title: null,
    description: null,
    valueType: 'integer',
    fields,
    entries,
  };
}

function changes(before: EnumCatalog, after: EnumCatalog): string[] {
  const entries = before.entries.flatMap((entry, at) => {
    const other = after.entries[at];
    return other === undefined ? [] : [{ before: entry, after: other }];
  });
  return compareFields({ before, after }, entries).map(
    ({ code, before: old, after: now }) => `${code} ${old?.key ?? '-'} ${now?.key ?? '-'}`,
  );
}

const rows = [
  ['call us', 'low'],
  ['wait', 'low'],
  ['pay', 'high'],
];

test('a column that stays is no change, whatever stands in it', () => {
  const after = catalogOf(['Help', 'Level'], ['a', 'b'], ['c', 'd'], ['e', 'f']);
  expect(changes(catalogOf(['Help', 'Level'], ...rows), after)).toEqual([]);
});

test('a column that comes or goes is one change', () => {
  const few = catalogOf(['Help'], ...rows);
  const all = catalogOf(['Help', 'Level'], ...rows);
  expect(changes(few, all)).toEqual(['added-field - level']);
  expect(changes(all, few)).toEqual(['removed-field level -']);
});

test('a column whose cells are mostly those of another is that one renamed', () => {
  const after = catalogOf(['Advice', 'Level'], ['call us', 'low'], ['wait', 'low'], ['go', 'high']);
  expect(changes(catalogOf(['Help', 'Level'], ...rows), after)).toEqual([
    'renamed-field help advice',
  ]);
});

test('a column of which half the cells are others is a new one', () => {
  const [first, second] = [['a'], ['b']];
  expect(changes(catalogOf(['Help'], first, second), catalogOf(['Advice'], ['a'], ['c']))).toEqual([
    'removed-field help -',
    'added-field - advice',
  ]);
});

test('a column whose cells have another type is a change of the type', () => {
  const before = catalogOf(['Level'], ['1']);
  const [field] = before.fields;
  const after = { ...before, fields: field ? [{ ...field, type: 'integer' as const }] : [] };
  expect(changes(before, after)).toEqual(['changed-field-type level level']);
});
