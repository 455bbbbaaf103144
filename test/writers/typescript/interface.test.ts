import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import typescript from 'typescript5';
import { expect, test } from 'vitest';
import type { Catalog, Member, RecordCatalog, TypeExpression } from '../../../src/model/catalog.ts';
import { render } from '../../../src/writers/render.ts';
import { COMPILERS, complaints } from '../../compile.ts';
import { records } from '../records.ts';

const source = { path: 'a.md', line: 1, column: 1 };

function member(name: string, type: TypeExpression, rest: Partial<Member> = {}): Member {
  return { name, type, required: null, source, ...rest };
}

function record(name: string, ...members: Member[]): RecordCatalog {
  return { kind: 'record', name, title: null, description: null, members };
}

async function textOf(catalogs: readonly Catalog[]): Promise<string> {
  const [file] = await render(catalogs, { target: 'ts' });
  return file?.text ?? '';
}

const order = record(
  'Order',
  member('id', { kind: 'string', format: 'uuid' }, { required: true, description: 'Its number' }),
  member('page-size', { kind: 'integer' }, { required: false, default: 20 }),
  member(
    'sort',
    { kind: 'literals', values: ['asc', 'desc'] },
    { required: false, default: 'asc' },
  ),
  member('notes', {
    kind: 'array',
    items: { kind: 'union', types: [{ kind: 'string' }, { kind: 'null' }] },
  }),
  member(
    'lines',
    { kind: 'array', items: { kind: 'object' } },
    {
      members: [
        member('sku', { kind: 'string' }),
        member('next', { kind: 'reference', name: 'Order' }, { deprecated: 'use `sku`' }),
      ],
    },
  ),
  member('labels', { kind: 'map', values: { kind: 'string' } }),
  member('extra', { kind: 'object' }),
  member('old', { kind: 'unknown' }, { deprecated: true }),
);

test('a record is an interface, and one more for each structure in it', async () => {
  expect(await textOf([order])).toBe(`export interface Order {
  /** Its number */
  id: string;
  /** @default 20 */
  "page-size"?: number;
  /** @default "asc" */
  sort?: "asc" | "desc";
  notes: (string | null)[];
  lines: OrderLines[];
  labels: Record<string, string>;
  extra: Record<string, unknown>;
  /** @deprecated */
  old: unknown;
}

export interface OrderLines {
  sku: string;
  /** @deprecated use \`sku\` */
  next: Order;
}
`);
});

test('no two declarations of a module share a name', async () => {
  const inner = member('lines', { kind: 'object' }, { members: [member('a', { kind: 'null' })] });
  const text = await textOf([record('Order', inner), record('OrderLines'), record('Record')]);
  const names = [...text.matchAll(/^export interface (\w+)/gm)].map(([, name]) => name);
  expect(names).toEqual(['Order', 'OrderLines2', 'OrderLines', 'RecordFields']);
});

/** Nothing but interfaces with properties, whatever is written in them. */
test('no text of a document leaves its place', async () => {
  let members = 0;
  await fc.assert(
    fc.asyncProperty(records, async (given) => {
      const text = await textOf(given);
      const file = typescript.createSourceFile('x.ts', text, typescript.ScriptTarget.Latest, true);
      const { parseDiagnostics } = file as unknown as { parseDiagnostics: unknown[] };
      expect(parseDiagnostics).toEqual([]);
      const interfaces = file.statements.filter(typescript.isInterfaceDeclaration);
      const rest = file.statements.filter((each) => !typescript.isInterfaceDeclaration(each));
      expect(rest.every(typescript.isExportDeclaration)).toBe(true);
      const all = given.flatMap((each) => deep(each.members));
      expect(interfaces.flatMap((each) => [...each.members])).toHaveLength(all.length);
      const tags = interfaces.flatMap(({ members: own }) =>
        own.flatMap((each) => typescript.getJSDocTags(each).map((tag) => tag.tagName.text)),
      );
      expect(tags.filter((tag) => tag !== 'default' && tag !== 'deprecated')).toEqual([]);
      members += all.length;
    }),
  );
  expect(members).toBeGreaterThan(200);
});

function deep(members: readonly Member[]): Member[] {
  return members.flatMap((each) => [each, ...deep(each.members ?? [])]);
}

test.each(COMPILERS)('%s takes any of them', { timeout: 60_000 }, async (compiler) => {
  const folder = mkdtempSync(join(tmpdir(), 'doctable-'));
  try {
    const samples = fc.sample(records, { numRuns: 40, seed: 7 });
    for (const [index, given] of [[order], ...samples].entries())
      writeFileSync(join(folder, `m${index}.ts`), await textOf(given));
    const said = await complaints(compiler, folder, ['*.ts'], { noEmit: true });
    expect(said).toBe('');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a member has the values of an enum beside it, and else what those are', async () => {
  const state: Catalog = {
    kind: 'enum',
    name: 'ParcelState',
    title: null,
    description: null,
    valueType: 'string',
    fields: [],
    entries: [{ key: 'Created', value: 'created', fields: {}, source }],
  };
  const type: TypeExpression = { kind: 'reference', name: 'ParcelState', valueType: 'string' };
  const parcel = record(
    'Parcel',
    member('state', type),
    member('past', { kind: 'array', items: type }),
  );
  expect(await textOf([state, parcel])).toContain('state: ParcelState;\n  past: ParcelState[];');
  expect(await textOf([parcel])).toContain('state: string;\n  past: string[];');
  const [python] = await render([state, parcel], { target: 'python' });
  expect(python?.text).toMatch(/state: str\n\s+past: list\[str\]/);
});
