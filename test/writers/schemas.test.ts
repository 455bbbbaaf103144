import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript5';
import { afterAll, describe, expect, test } from 'vitest';
import type { RecordCatalog } from '../../src/model/catalog.ts';
import { render } from '../../src/writers/render.ts';
import { COMPILERS, complaints } from '../compile.ts';

const source = { path: 'a.md', line: 1, column: 1 };

/** A tree whose nodes have owners, who have trees. */
const records: RecordCatalog[] = [
  {
    kind: 'record',
    name: 'Node',
    title: null,
    description: null,
    members: [
      { name: 'id', type: { kind: 'integer' }, required: true, source },
      {
        name: 'child-nodes',
        type: { kind: 'array', items: { kind: 'reference', name: 'Node' } },
        required: false,
        source,
      },
      { name: 'owner', type: { kind: 'reference', name: 'Person' }, required: true, source },
      {
        name: 'note',
        type: { kind: 'union', types: [{ kind: 'string' }, { kind: 'null' }] },
        required: false,
        source,
      },
    ],
  },
  {
    kind: 'record',
    name: 'Person',
    title: null,
    description: null,
    members: [{ name: 'root', type: { kind: 'reference', name: 'Node' }, required: false, source }],
  },
];

// Beside the packages, so that the modules find them.
const folder = mkdtempSync(resolve('test/writers/.schemas-'));
afterAll(() => rmSync(folder, { recursive: true }));

const good = {
  id: 1,
  'child-nodes': [{ id: 2, owner: {} }],
  owner: { root: { id: 3, owner: {}, note: null } },
};
const bad = [
  { ...good, 'child-nodes': [{ id: 'two', owner: {} }] },
  { ...good, owner: { root: { id: 3, owner: { root: { id: 4 } } } } },
  { ...good, note: 5 },
];

describe.each([
  ['zod', 'Node.safeParse(value).success', 'note: z.string().nullable().optional(),'],
  ['valibot', 'v.safeParse(Node, value).success', 'note: v.optional(v.nullable(v.string())),'],
])('structures that lead to themselves, in %s', (target, parse, nullable) => {
  const module = async (): Promise<string> => (await render(records, { target }))[0]?.text ?? '';

  test.each(COMPILERS)('are types to %s', async (compiler) => {
    writeFileSync(join(folder, `${target}.ts`), await module());
    const options = { isolatedDeclarations: false, noEmit: true };
    expect(await complaints(compiler, folder, [`${target}.ts`], options)).toBe('');
  });

  test('say what may be null as people do', async () => {
    expect(await module()).toContain(nullable);
  });

  test('are checked to the bottom', async () => {
    const check = `export const check = (value: unknown): boolean => ${parse};\n`;
    const path = join(folder, `${target}-run.mjs`);
    writeFileSync(
      path,
      ts.transpile(`${await module()}${check}`, {
        module: ts.ModuleKind.ESNext,
        target: ts.ScriptTarget.ES2022,
      }),
    );
    expect(readFileSync(path, 'utf8')).toContain('check');
    const { check: isValid } = await import(path);
    expect(isValid(good)).toBe(true);
    expect(bad.map(isValid)).toEqual([false, false, false]);
  });
});
