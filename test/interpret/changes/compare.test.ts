import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, compare } from '../../../src/interpret/changes/compare.ts';
import type { Catalog, EnumCatalog, Entry, Field } from '../../../src/model/catalog.ts';

function entry(key: string, value: Entry['value'], more: Partial<Entry> = {}): Entry {
  return { key, value, fields: {}, source: { path: 'a.md', line: 1, column: 1 }, ...more };
}

function catalog(name: string, ...entries: Entry[]): EnumCatalog {
  const nothing = { title: null, description: null, fields: [] };
  return { ...nothing, name, kind: 'enum', valueType: 'integer', entries };
}

/** `renamed-entry A 1 > B 1` */
function brief(change: Change): string {
  const { code, before, after } = change;
  const part = 'part' in change ? ` ${change.part}` : '';
  const locale = 'locale' in change ? ` ${change.locale}` : '';
  return `${code}${part}${locale} ${name(before)} > ${name(after)}`;
}

function name(side: Catalog | Entry | Field | null): string {
  if (side === null) return '-';
  if ('label' in side) return side.key;
  return 'key' in side ? `${side.key} ${JSON.stringify(side.value)}` : side.name;
}

function changes(before: EnumCatalog[], after: EnumCatalog[]): string[] {
  return compare(before, after).map(brief).sort();
}

describe('entries', () => {
  it.each<[string, Entry[], Entry[], string[]]>([
    ['moved', [entry('A', 1), entry('B', 2)], [entry('B', 2), entry('A', 1)], []],
    [
      'swapped',
      [entry('A', 1), entry('B', 2)],
      [entry('A', 2), entry('B', 1)],
      ['changed-value A 1 > A 2', 'changed-value B 2 > B 1'],
    ],
    [
      'that took the value of a removed one',
      [entry('A', 1, { message: 'a' }), entry('B', 2, { message: 'b' })],
      [entry('A', 2, { message: 'a' })],
      ['changed-value A 1 > A 2', 'removed-entry B 2 > -'],
    ],
    ['whose value is text now', [entry('A', 7)], [entry('A', '7')], ['changed-value A 7 > A "7"']],
    [
      'deprecated for another reason',
      [entry('A', 1, { deprecated: true })],
      [entry('A', 1, { deprecated: 'use B' })],
      ['reworded-entry deprecated A 1 > A 1'],
    ],
    [
      'with a new column that is empty',
      [entry('A', 1)],
      [entry('A', 1, { fields: { x: null } })],
      [],
    ],
    [
      'with another translation',
      [entry('A', 1, { message: 'a', messages: { en: 'a', zh: '甲' } })],
      [entry('A', 1, { message: 'a', messages: { en: 'a', zh: '乙' } })],
      ['reworded-entry message zh A 1 > A 1'],
    ],
    [
      'with another text in the main locale, said once',
      [entry('A', 1, { message: 'a', messages: { en: 'a', zh: '甲' } })],
      [entry('A', 1, { message: 'b', messages: { en: 'b', zh: '甲' } })],
      ['reworded-entry message A 1 > A 1'],
    ],
    [
      'translated for the first time',
      [entry('A', 1, { message: 'a', description: 'x' })],
      [
        entry('A', 1, {
          message: 'a',
          messages: { en: 'a', zh: '甲' },
          description: 'x',
          descriptions: { en: 'x', zh: '乙' },
        }),
      ],
      ['reworded-entry description zh A 1 > A 1', 'reworded-entry message zh A 1 > A 1'],
    ],
    [
      'translated no longer, under a name that every object has',
      [entry('A', 1, { message: 'a', messages: { en: 'a', constructor: 'b' } })],
      [entry('A', 1, { message: 'a', messages: { en: 'a' } })],
      ['reworded-entry message constructor A 1 > A 1'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(changes([catalog('X', ...before)], [catalog('X', ...after)])).toEqual(expected);
  });

  it('point below what stood before them where they were removed', () => {
    const [a, b, c] = [1, 2, 3].map((line) =>
      entry(`K${line}`, line, { source: { path: 'a.md', line, column: 1 } }),
    );
    if (a === undefined || b === undefined || c === undefined) throw new Error('Three entries.');
    const at = { path: 'b.md', line: 9, column: 3 };
    const later = catalog('X', c, { ...a, source: at });
    expect(compare([catalog('X', a, b, c)], [later])).toMatchObject([
      { code: 'removed-entry', at },
    ]);
  });
});

describe('catalogs', () => {
  it('are told by name, and where the name is another by their entries', () => {
    const [a, b, c] = [entry('A', 1), entry('B', 2), entry('C', 3)];
    expect(changes([catalog('X', a), catalog('Y', b)], [catalog('Z', b), catalog('X', a)])).toEqual(
      ['renamed-catalog Y > Z'],
    );
    expect(changes([catalog('X', a)], [catalog('X', a), catalog('Y', c)])).toEqual([
      'added-catalog - > Y',
    ]);
  });

  it('keep their entries where another one took the name by its number', () => {
    const own = [1, 2, 3].map((value) => entry(`A${value}`, value));
    const other = [7, 8, 1].map((value) => entry(`A${value}`, value));
    expect(
      changes([catalog('X', ...own)], [catalog('X', ...other), catalog('X2', ...own)]),
    ).toEqual(['added-catalog - > X', 'renamed-catalog X > X2']);
  });
});

/** What one may do to an entry, each with what is to be found; `n` is a number that nothing else has. */
const edits: ((old: Entry, n: number) => { to: Entry | null; codes: string[] })[] = [
  (old) => ({ to: old, codes: [] }),
  () => ({ to: null, codes: ['removed-entry'] }),
  (old, n) => ({ to: { ...old, key: `K${n}` }, codes: ['renamed-entry'] }),
  (old, n) => ({ to: { ...old, value: n }, codes: ['changed-value'] }),
  (old, n) => ({ to: { ...old, message: `m${n}` }, codes: ['reworded-entry message'] }),
  (old, n) => ({ to: { ...old, group: `g${n}` }, codes: ['reworded-entry group'] }),
  (old, n) => ({ to: { ...old, messages: { zh: `m${n}` } }, codes: ['reworded-entry message zh'] }),
  (old, n) => ({ to: { ...old, fields: { status: n } }, codes: ['changed-field status'] }),
  (old) => ({ to: { ...old, deprecated: true }, codes: ['deprecated-entry'] }),
  (old, n) => ({
    to: { ...old, key: `K${n}`, message: `m${n}` },
    codes: ['renamed-entry', 'reworded-entry message'],
  }),
];

const edited = fc
  .tuple(
    fc.array(
      fc.record({ edit: fc.nat(edits.length - 1), text: fc.constantFrom('x', 'y', undefined) }),
    ),
    fc.nat(5),
  )
  .map(([items, added]) => {
    const before: Entry[] = [];
    const after: Entry[] = [];
    const expected: string[] = [];
    for (const [index, { edit, text }] of items.entries()) {
      const old = entry(`A${index}`, index, text === undefined ? {} : { message: text });
      const { to, codes } = edits[edit]?.(old, 1000 + index) ?? { to: old, codes: [] };
      before.push(old);
      if (to !== null) after.push(to);
      expected.push(...codes.map((code) => `${code} ${name(old)} > ${name(to)}`));
    }
    for (let index = 0; index < added; index++) {
      const fresh = entry(`N${index}`, 2000 + index, { message: 'x' });
      after.push(fresh);
      expected.push(`added-entry - > ${name(fresh)}`);
    }
    return { before, after, expected: expected.sort() };
  });

const shuffled = edited.chain((all) =>
  fc.record({
    before: fc.shuffledSubarray(all.before, { minLength: all.before.length }),
    after: fc.shuffledSubarray(all.after, { minLength: all.after.length }),
    expected: fc.constant(all.expected),
  }),
);

/** Few keys, values and texts, so that much can be taken for much. */
const tangled = fc
  .uniqueArray(fc.record({ key: fc.nat(6), value: fc.nat(6), text: fc.constantFrom('x', 'y') }), {
    selector: ({ key }) => key,
  })
  .map((items) =>
    items.filter(({ value }, at) => items.findIndex((other) => other.value === value) === at),
  )
  .map((items) => items.map(({ key, value, text }) => entry(`A${key}`, value, { message: text })));

const MIRRORED: Readonly<Record<string, string>> = {
  'added-entry': 'removed-entry',
  'removed-entry': 'added-entry',
  'deprecated-entry': 'restored-entry',
  'restored-entry': 'deprecated-entry',
  'added-catalog': 'removed-catalog',
  'removed-catalog': 'added-catalog',
};

function mirrored(change: Change): string {
  const { code, before, after } = change;
  const part = 'part' in change ? ` ${change.part}` : '';
  return `${MIRRORED[code] ?? code}${part} ${name(after)} > ${name(before)}`;
}

describe('the changes', () => {
  it('are exactly the edits, in whatever order entries stand', () => {
    fc.assert(
      fc.property(shuffled, ({ before, after, expected }) => {
        expect(changes([catalog('X', ...before)], [catalog('X', ...after)])).toEqual(expected);
      }),
    );
  });

  it('of a thing with itself are none', () => {
    fc.assert(
      fc.property(tangled, (entries) => {
        expect(compare([catalog('X', ...entries)], [catalog('X', ...entries)])).toEqual([]);
      }),
    );
  });

  it('are mirrored when the two are exchanged', () => {
    const catalogs = fc
      .array(tangled, { maxLength: 3 })
      .map((lists) => lists.map((entries, index) => catalog(`X${index}`, ...entries)));
    fc.assert(
      fc.property(catalogs, catalogs, (before, after) => {
        const there = compare(before, after).map(mirrored).sort();
        expect(changes(after, before)).toEqual(there);
      }),
    );
  });
});
