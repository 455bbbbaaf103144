import { describe, expect, test } from 'vitest';
import { type PlacedNameable, keepKeys } from '../../../src/interpret/names/kept-keys.ts';
import type { LockedKeys } from '../../../src/interpret/names/lock.ts';
import type { KeyOptions } from '../../../src/interpret/options.ts';

type Row = [value: number | string, prose: string, name?: string];

function entriesOf(rows: readonly Row[]): PlacedNameable[] {
  return rows.map(([value, prose, name], index) => ({
    value,
    written: String(value),
    prose,
    ...(name !== undefined && { name }),
    source: { path: 'a.md', line: index + 3, column: 1 },
  }));
}

/** `~` in front of a key: its value was gone before; `!`: the user chose it. */
function lockOf(keys: Readonly<Record<string, string>>): LockedKeys {
  return new Map(
    Object.entries(keys).map(([value, text]) => {
      const key = text.replace(/^[~!]/, '');
      return [value, { key, retired: text.startsWith('~'), chosen: text.startsWith('!') }];
    }),
  );
}

function kept(
  rows: readonly Row[],
  locked: Readonly<Record<string, string>>,
  options: KeyOptions = {},
): { keys: string[]; said: string[]; origins: string[] } {
  const { keys, diagnostics, origins } = keepKeys(entriesOf(rows), options, lockOf(locked));
  return {
    keys,
    said: diagnostics.map(({ code, line, message }) => `${line} ${code}: ${message}`),
    origins: origins(),
  };
}

describe('a key of before', () => {
  test('is none where there is no lock', () => {
    expect(kept([[1, 'Door open']], {})).toEqual({
      keys: ['DoorOpen'],
      said: [],
      origins: ['message'],
    });
  });

  test('stays where its message only was reworded', () => {
    expect(kept([[1, 'Door is opened']], { 1: 'DoorOpen' })).toEqual({
      keys: ['DoorOpen'],
      said: [],
      origins: ['lock'],
    });
  });

  test('stays where its message means something else now, which is told', () => {
    expect(kept([[1, 'Lamp dark']], { 1: 'DoorOpen' })).toEqual({
      keys: ['DoorOpen'],
      said: [
        '3 locked-key: The lock keeps 1 name that the document no longer uses: 1 is DoorOpen, not LampDark. To rename one, run `doctable rename 1 LampDark`.',
      ],
      origins: ['lock'],
    });
  });

  test('is told with two others, and how many more there are', () => {
    const rows = ['Lamp', 'Horn', 'Belt', 'Wheel'].map((word, index): Row => [
      index,
      `${word} broken`,
    ]);
    const { said } = kept(rows, { 0: 'DoorA', 1: 'DoorB', 2: 'DoorC', 3: 'DoorD' });
    expect(said).toEqual([
      '3 locked-key: The lock keeps 4 names that the document no longer uses: 0 is DoorA, not LampBroken; 1 is DoorB, not HornBroken; 2 is DoorC, not BeltBroken; and 1 more. To rename one, run `doctable rename 0 LampBroken`.',
    ]);
  });

  test.each<[what: string, row: Row, key: string]>([
    ['was made of the value', [1, 'Lamp dark'], 'Code1'],
    ['was chosen by the user', [1, 'Lamp dark'], '!DoorOpen'],
    ['has the beginning of a word in common', [1, 'Connection failed'], 'ConnectedWell'],
    ['is in another order', [1, '', 'OPEN_DOOR'], 'OPEN_DOOR'],
  ])('is not told where it %s', (_, row, key) => {
    expect(kept([row], { 1: key }).said).toEqual([]);
  });

  test.each<[what: string, row: Row, key: string]>([
    ['small words alone in common', [1, 'The lamp is dark'], 'DoorIsOpen'],
    ['only four letters in common', [1, 'Lamp connects'], 'ConnDoor'],
    ['a column of names that has another', [1, '', 'LampDark'], 'LampOpen'],
  ])('is told where it has %s', (_, row, key) => {
    expect(kept([row], { 1: key }).said).toHaveLength(1);
  });

  test('in another style is told as such', () => {
    const rows: Row[] = [
      [1, 'Door open'],
      [2, 'Lamp dark'],
    ];
    const { keys, said } = kept(rows, { 1: 'DoorOpen', 2: 'LampDark' }, { case: 'screaming' });
    expect(keys).toEqual(['DoorOpen', 'LampDark']);
    expect(said).toEqual([
      '3 kept-style: The lock keeps 2 names in the old style: DoorOpen instead of DOOR_OPEN. To change all, run `doctable generate --update-names`.',
    ]);
  });

  test.each<[KeyOptions]>([[{ addPrefix: 'Err' }], [{ addSuffix: 'Error' }]])(
    'without what the options %j add is in another style',
    (options) => {
      expect(kept([[1, 'Door open']], { 1: 'DoorOpen' }, options).said).toEqual([
        expect.stringMatching(/^3 kept-style: /),
      ]);
    },
  );

  test('gives way to what the user chooses', () => {
    const { keys, said, origins } = kept(
      [[1, 'Door open']],
      { 1: 'Gate' },
      {
        overrides: { '1': 'Hatch' },
      },
    );
    expect([keys, said, origins]).toEqual([['Hatch'], [], ['override']]);
  });
});

describe('a key that the document gives to another value', () => {
  test('is for the user to decide where messages say so', () => {
    const rows: Row[] = [
      [1, 'Lamp dark'],
      [2, 'Door open'],
    ];
    const { keys, said } = kept(rows, { 1: 'DoorOpen' });
    expect(keys[0]).toBe('DoorOpen');
    expect(said).toEqual([
      '4 moved-meaning: DoorOpen is 1 in the lock (line 3), but the document now uses that message for 2. If that is right, delete the line of 1 from the lock. To keep the name, set keys.overrides["1"] to "DoorOpen".',
    ]);
  });

  test('goes along with a column of names', () => {
    const rows: Row[] = [
      [1, '', 'LampDark'],
      [2, '', 'DoorOpen'],
    ];
    expect(kept(rows, { 1: 'DoorOpen', 2: 'LampDark' })).toEqual({
      keys: ['LampDark', 'DoorOpen'],
      said: [
        '4 moved-key: 2 names changed value: DoorOpen is 2, was 1; LampDark is 1, was 2. Code sends the new value once it is rebuilt.',
      ],
      origins: ['column', 'column'],
    });
  });

  test('goes along with a value that is a name', () => {
    const rows: Row[] = [
      ['door.open', ''],
      ['lamp.dark', ''],
    ];
    const { keys, said } = kept(rows, { 'gate.open': 'DoorOpen' });
    expect(keys).toEqual(['DoorOpen', 'LampDark']);
    expect(said).toEqual([
      '3 moved-key: 1 name changed value: DoorOpen is door.open, was gate.open. Code sends the new value once it is rebuilt.',
    ]);
  });

  test('goes along with a value that was corrected', () => {
    const { keys, said } = kept([[2, 'Door open']], { 1: 'DoorOpen' });
    expect(keys).toEqual(['DoorOpen']);
    expect(said).toEqual([
      expect.stringMatching(/^3 moved-key: 1 name changed value: DoorOpen is 2, was 1\./),
    ]);
  });

  test('stays with a value that was gone before, or beside a value that was there', () => {
    expect(kept([[2, 'Door open']], { 1: '~DoorOpen' }).keys).toEqual(['DoorOpen2']);
    expect(kept([[2, 'Door open']], { 1: 'DoorOpen', 2: 'Gate' }).keys).toEqual(['Gate']);
  });

  test('comes back to its value, or makes room for a name', () => {
    expect(kept([[1, 'Door open']], { 1: '~DoorOpen' })).toMatchObject({
      keys: ['DoorOpen'],
      said: [],
    });
    expect(kept([[1, 'Lamp dark']], { 1: '~DoorOpen' }).keys).toEqual(['DoorOpen']);
    expect(kept([[1, '', 'LampDark']], { 1: '~DoorOpen' }).keys).toEqual(['LampDark']);
    expect(kept([[1, '', 'LampDark']], { 1: 'DoorOpen' }).keys).toEqual(['DoorOpen']);
  });
});
