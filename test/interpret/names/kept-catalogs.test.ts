import { describe, expect, it } from 'vitest';
import { interpret } from '../../../src/interpret/interpret.ts';
import { type LockedNames, lockKeys } from '../../../src/interpret/names/lock.ts';
import type { Table } from '../../../src/model/table.ts';
import { documentOf, table } from '../tables.ts';

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
