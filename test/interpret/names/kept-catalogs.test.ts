import { describe, expect, it } from 'vitest';
import { interpret } from '../../../src/interpret/interpret.ts';
import { type LockedNames, lockKeys } from '../../../src/interpret/names/lock.ts';
import type { Table } from '../../../src/model/table.ts';
import { documentOf, table } from '../tables.ts';
import {
  keepNames,
  keptCatalogs,
  keptNames,
  movedCatalogs,
  sharesMost,
} from '../../../src/interpret/names/kept-catalogs.ts';
import type { EnumCatalog } from '../../../src/model/catalog.ts';

type Rows = [value: string, message: string][];

function under(heading: string, ...rows: Rows): Table {
  return table({ id: heading, headings: [heading], header: ['Code', 'Message'], rows });
}

/** The lock after a run over some tables. */
function generate(tables: readonly Table[], locked: readonly LockedNames[] = []): LockedNames[] {
  const placed = tables.map((each, index) => moved(each, index * 100));
  const { catalogs, kept } = interpret([documentOf(...placed)], {}, { locked });
  return catalogs.flatMap((catalog) => {
    if (catalog.kind !== 'enum') return [];
    const keys = lockKeys(kept.get(catalog)?.keys ?? new Map(), catalog.entries);
    return { name: catalog.name, keys };
  });
}

function moved(each: Table, lines: number): Table {
  const rows = each.rows.map((row) => row.map((cell) => ({ ...cell, line: cell.line + lines })));
  return { ...each, rows, line: each.line + lines, endLine: each.endLine + lines };
}

function namesOf(locked: readonly LockedNames[]): string[] {
  return locked.map(
    ({ name, keys }) => `${name}: ${[...keys.values()].map(({ key }) => key).join(' ')}`,
  );
}

const motor = under('Values', ['0', 'Stopped'], ['1', 'Running']);
const lamp = under('Values', ['0', 'Dark'], ['1', 'Bright']);
const door = under('Values', ['0', 'Locked'], ['1', 'Ajar']);

describe('a catalog of before', () => {
  it('keeps its name when another one is put above it under the same heading', () => {
    const before = generate([motor, lamp]);
    const after = namesOf(generate([door, motor, lamp], before));
    expect(after.slice(1)).toEqual(namesOf(before));
    expect(after[0]).toMatch(/: Locked Ajar$/);
  });

  it('keeps its name under another heading', () => {
    const before = generate([under('Errors', ['404', 'Not found'], ['409', 'Order is locked'])]);
    const renamed = under('Problems', ['404', 'Not found'], ['409', 'Order is locked']);
    expect(namesOf(generate([renamed], before))).toEqual(namesOf(before));
  });

  it('is the one of several that is most like it, also where the names of another have changed', () => {
    const entries: Rows = [
      ['1001', 'Up'],
      ['1002', 'Down'],
      ['1003', 'Still'],
    ];
    const [long, short] = [under('Moves', ...entries), under('Moves', ...entries.slice(0, 2))];
    const before = generate([long, long, short, short]);
    const other = under('Moves', ['1001', 'Hoch'], ['1002', 'Runter'], ['1003', 'Ruhig']);
    expect(namesOf(generate([other, other, short, short], before))).toEqual(namesOf(before));
  });

  it('that keeps its name against its heading is told', () => {
    const [locked] = generate([under('Client errors', ['1', 'Name is missing'])]);
    const renamed = under('Server errors', ['1', 'Name is missing']);
    const { diagnostics } = interpret([documentOf(renamed)], {}, { locked: [locked!] });
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'kept-name The lock keeps 1 name of tables, found by their entries: ClientError, which would be ServerError now. To rename it, run `doctable rename ClientError ServerError`.',
    ]);
  });

  it('is not another one that counts from 1, too', () => {
    const before = generate([under('Radio kinds', ['1', 'Second one'], ['2', 'Fourth one'])]);
    const after = generate([under('Commands', ['1', 'Restart'], ['2', 'Wait'])], before);
    expect(namesOf(after)).toEqual([expect.stringMatching(/^Command\w*: Restart Wait$/)]);
  });

  it('keeps its name beside its twins, however often it is generated', () => {
    const twins = [motor, motor, lamp, motor];
    const first = generate(twins);
    expect(new Set(first.map(({ name }) => name)).size).toBe(4);
    expect(namesOf(generate(twins, first))).toEqual(namesOf(first));
    const more = generate([door, ...twins], first);
    expect(namesOf(generate([door, ...twins], more))).toEqual(namesOf(more));
  });
});

/** `value=Key`, or a value alone. */
function catalog(name: string, line: number, ...entries: string[]): EnumCatalog {
  const made = entries.map((entry, index) => {
    const [value = '', key = `Key${value}`] = entry.split('=');
    return { value, key, source: { path: 'a.md', line: line + index, column: 1 } };
  });
  return { kind: 'enum', name, entries: made } as unknown as EnumCatalog;
}

function lockedAs(name: string, ...entries: string[]): LockedNames {
  const pairs = entries.map((entry) => {
    const [value = '', key = `Key${value}`] = entry.split('=');
    return [value, { key, retired: false }] as const;
  });
  return { name, keys: new Map(pairs) };
}

function found(fresh: EnumCatalog[], locked: LockedNames[]): (string | undefined)[] {
  const kept = keptCatalogs(fresh, locked);
  return fresh.map((each) => kept.get(each)?.name);
}

describe('which catalog of before goes on', () => {
  it('is told by entries, before names', () => {
    const fresh = [catalog('Gate', 1, '1001', '1002'), catalog('Door', 9, '2001', '2002')];
    const locked = [lockedAs('Door', '1001', '1002'), lockedAs('Gate', '2001', '2002')];
    expect(found(fresh, locked)).toEqual(['Door', 'Gate']);
  });

  it('is told by the name where nothing else does', () => {
    expect(found([catalog('Door', 1, '1', '2')], [lockedAs('Door', '7', '8')])).toEqual(['Door']);
    expect(found([catalog('Gate', 1, '1', '2')], [lockedAs('Door', '7', '8')])).toEqual([
      undefined,
    ]);
  });

  it('is, of twins, the one that is most like it, and then the next by number', () => {
    const locked = [
      lockedAs('Value10', '1', '2'),
      lockedAs('Value2', '1', '2'),
      lockedAs('Value', '1', '2', '3'),
    ];
    const fresh = [
      catalog('Door', 1, '1', '2'),
      catalog('Lamp', 9, '1', '2', '3'),
      catalog('Horn', 19, '1', '2'),
    ];
    expect(found(fresh, locked)).toEqual(['Value2', 'Value', 'Value10']);
  });

  it('shares more than half of what there was', () => {
    expect(sharesMost(['a', 'b', 'c'], ['a', 'b', 'd'])).toBe(true);
    expect(sharesMost(['a', 'b'], ['a', 'd'])).toBe(false);
    expect(sharesMost([], [])).toBe(false);
  });

  it('has most values and half of the entries where it moved to another part', () => {
    const before = lockedAs('Door', '1001=A', '1002=B', '1003=C', '1004=D');
    const same = [catalog('Gate', 1, '1001=A', '1002=B', '1003=X', '1004=Y')];
    expect([...movedCatalogs(same, [before]).values()]).toEqual([before]);
    const fewer = [catalog('Gate', 1, '1001=A', '1002=X', '1003=Y', '1004=Z')];
    expect([...movedCatalogs(fewer, [before]).values()]).toEqual([]);
    const others = [catalog('Door', 1, '1001=A', '1002=B')];
    expect([...movedCatalogs(others, [before]).values()]).toEqual([]);
  });
});

describe('the names of catalogs, some of which keep theirs', () => {
  const [door, lamp] = [catalog('Door', 1, '1001'), catalog('Lamp', 9, '2001')];
  const gate = lockedAs('Gate', '1001');

  it('give none of them to another', () => {
    const kept = new Map([[door, lockedAs('Lamp', '1001')]]);
    expect(keepNames([door, lamp], kept, { chosen: false, locked: [] })).toEqual(['Lamp', 'Lamp2']);
  });

  it('leave those of catalogs that are gone', () => {
    const all = { chosen: false, locked: [lockedAs('Lamp', '7')] };
    expect(keepNames([lamp], new Map(), all)).toEqual(['Lamp2']);
    expect(keepNames([lamp], new Map(), { ...all, chosen: true })).toEqual(['Lamp']);
    const own = lockedAs('Lamp', '2001');
    expect(keepNames([lamp], new Map([[lamp, own]]), { chosen: false, locked: [own] })).toEqual([
      'Lamp',
    ]);
  });

  it('are those that the user chooses now', () => {
    const kept = new Map([[door, gate]]);
    expect(keepNames([door], kept, { chosen: true, locked: [gate] })).toEqual(['Door']);
    expect(keepNames([door], kept, { chosen: false, locked: [gate] })).toEqual(['Gate']);
    const again = new Map([[lamp, lockedAs('Door', '2001')]]);
    expect(keepNames([door, lamp], again, { chosen: true, locked: [] })).toEqual(['Door2', 'Door']);
  });

  it('are told where they are not what the document would call them', () => {
    const fresh = [door, lamp, catalog('Horn', 19)];
    const kept = new Map([
      [door, gate],
      [lamp, lockedAs('Light', '2001')],
    ]);
    expect(keptNames(fresh, ['Gate', 'Light', 'Horn'], kept)).toEqual([
      expect.objectContaining({
        code: 'kept-name',
        line: 1,
        message:
          'The lock keeps 2 names of tables, found by their entries: Gate, which would be Door now; and 1 more. To rename it, run `doctable rename Gate Door`.',
      }),
    ]);
    expect(keptNames(fresh, ['Door', 'Lamp', 'Horn'], kept)).toEqual([]);
    expect(keptNames([door], ['Door'], new Map([[door, lockedAs('Door', '1001')]]))).toEqual([]);
  });
});
