import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EnumCatalog } from '../../../src/model/catalog.ts';
import { loadLock } from '../../../src/pipeline/lock/load-lock.ts';
import type { Lock } from '../../../src/pipeline/lock/lock.ts';
import { type Plan, plan } from '../../../src/pipeline/plan.ts';
import { memoryWorld } from '../../cli/memory-world.ts';

/** A table of codes with messages, or of names with values, in one of two documents. */
interface Sketch {
  heading: string;
  hasNames: boolean;
  rows: (readonly [value: number, text: number])[];
  page: 'a.md' | 'b.md';
}

const HEADINGS = ['Doors', 'Lifts', 'Values', 'Values'];
const MESSAGES = [
  'Door is open',
  'Lift is stuck',
  'Lamp is off',
  'Key is lost',
  '门已锁定',
  '服务异常',
];
const NAMES = ['DOOR_OPEN', 'LIFT_STUCK', 'LAMP_OFF', 'KEY_LOST', 'GATE_SHUT', 'WALL_WET'];

function textOf({ heading, hasNames, rows }: Sketch): string {
  const header = hasNames ? '| Name | Value |' : '| Code | Message |';
  const lines = rows.map(([value, text]) =>
    hasNames
      ? `| ${NAMES[text % NAMES.length]} | ${value} |`
      : `| ${value} | ${MESSAGES[text % MESSAGES.length]} |`,
  );
  return [`## ${heading}`, '', header, '| --- | --- |', ...lines, ''].join('\n');
}

type Edit = (sketches: readonly Sketch[], at: number, by: number) => Sketch[];

/** Changes the rows of one table. */
function inRows(change: (rows: Sketch['rows'], by: number) => Sketch['rows']): Edit {
  return (all, at, by) =>
    all.map((each, index) =>
      index === at % all.length ? { ...each, rows: change(each.rows, by) } : each,
    );
}

function turned<Item>(items: readonly Item[], by: number): Item[] {
  const start = items.length === 0 ? 0 : by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}

const edits: Readonly<Record<string, Edit>> = {
  'insert a row': inRows((rows, by) => [
    ...rows.slice(0, by % 3),
    [50 + by, by],
    ...rows.slice(by % 3),
  ]),
  'remove a row': inRows((rows, by) => rows.filter((_, index) => index !== by % rows.length)),
  'reorder rows': inRows(turned),
  'reword or translate': inRows((rows, by) =>
    rows.map(([value, text], index) => [value, index === by % rows.length ? text + by : text]),
  ),
  'renumber from a row on': inRows((rows, by) =>
    rows.map(([value, text], index) => [index >= by % 3 ? value + 1 : value, text]),
  ),
  'exchange texts': inRows((rows, by) => {
    const texts = turned(
      rows.map(([, text]) => text),
      by,
    );
    return rows.map(([value], index) => [value, texts[index] ?? 0]);
  }),
  'reorder tables': (all, _, by) => turned(all, by),
  'insert a table': (all, at, by) => {
    const rows = [0, 1, 2].map((value) => [value, value + by] as const);
    const sketch: Sketch = {
      heading: HEADINGS[by % 4] ?? '',
      hasNames: by % 2 === 0,
      rows,
      page: 'a.md',
    };
    return [...all.slice(0, at), sketch, ...all.slice(at)];
  },
  'remove a table': (all, at) =>
    all.filter((_, index) => index !== at % all.length || all.length < 2),
  'move a table': (all, at) =>
    all.map((each, index) =>
      index === at % all.length ? { ...each, page: each.page === 'a.md' ? 'b.md' : 'a.md' } : each,
    ),
  'reword a heading': (all, at, by) =>
    all.map((each, index) =>
      index === at % all.length ? { ...each, heading: HEADINGS[by % 4] ?? '' } : each,
    ),
};

const LOCK = 'doctable.lock.json';
const config = {
  catalogs: ['a', 'b'].map((name) => ({
    from: [`${name}.md`],
    to: [`${name}.ts`],
    keys: { fallback: 'code' as const },
  })),
};

function planned(sketches: readonly Sketch[], content?: Lock): Promise<Plan> {
  const sources = ['a.md', 'b.md'].map((path) => ({
    path,
    content: sketches
      .filter(({ page, rows }) => page === path && rows.length > 0)
      .map(textOf)
      .join('\n'),
  }));
  return plan(sources, config, content === undefined ? {} : { lock: { path: LOCK, content } });
}

function lockIn({ files }: Plan, before: Lock): Promise<Lock> {
  const text = files.find(({ path }) => path === LOCK)?.text;
  if (text === undefined) return Promise.resolve(before);
  return loadLock(memoryWorld([], { [LOCK]: text }).files, LOCK);
}

function placeOf({ entries: [first] }: EnumCatalog): string {
  return `${first?.source.path} ${first?.source.line}`;
}

function enumsIn({ catalogs }: Plan): EnumCatalog[] {
  return catalogs.filter((each) => each.kind === 'enum');
}

const start: readonly Sketch[] = [
  {
    heading: 'Doors',
    hasNames: false,
    rows: [
      [1, 0],
      [2, 1],
      [3, 2],
    ],
    page: 'a.md',
  },
  {
    heading: 'Values',
    hasNames: true,
    rows: [
      [1, 0],
      [2, 1],
      [3, 2],
    ],
    page: 'a.md',
  },
  {
    heading: 'Values',
    hasNames: false,
    rows: [
      [1, 3],
      [2, 4],
      [404, 5],
    ],
    page: 'b.md',
  },
];

const number = fc.nat({ max: 11 });
const sequence = fc.array(fc.tuple(fc.constantFrom(...Object.keys(edits)), number, number), {
  minLength: 1,
  maxLength: 6,
});

test('no edits bind a key to an entry whose document gives it to another, without an error', async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(sequence, async (steps) => {
      let sketches = [...start];
      let lock: Lock = { outputs: [], catalogs: [] };
      lock = await lockIn(await planned(sketches, lock), lock);
      for (const [edit, at, by] of steps) {
        sketches = edits[edit]?.(sketches, at, by) ?? sketches;
        const [locked, alone] = [await planned(sketches, lock), await planned(sketches)];
        const fresh = new Map(enumsIn(alone).map((each) => [placeOf(each), each]));
        for (const catalog of enumsIn(locked)) {
          const owners = new Map(
            fresh.get(placeOf(catalog))?.entries.map(({ key, value }) => [key, value]),
          );
          for (const { key, value } of catalog.entries) {
            expect(owners.get(key) ?? value).toBe(value);
            compared++;
          }
        }
        lock = await lockIn(locked, lock);
      }
    }),
    { numRuns: 20 },
  );
  expect(compared).toBeGreaterThan(20);
});
