import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { EXIT } from '../../src/cli/world.ts';
import schema from '../../schema/report.schema.json' with { type: 'json' };
import { type MemoryWorld, memoryWorld } from './memory-world.ts';

const page = (...rows: string[]): string =>
  ['# Order errors', '', '| Code | Message |', '| --- | --- |', ...rows, ''].join('\n');
const old = page('| 404 | Order not found |', '| 409 | Order is locked |');

async function diff(
  files: Record<string, string>,
  ...argv: string[]
): Promise<MemoryWorld & { status: number }> {
  const world = memoryWorld(['diff', ...argv], files, old);
  return { ...world, status: await main(world) };
}

describe('diff', () => {
  it('finds nothing where the same is written otherwise', async () => {
    const rst = [
      'Order errors',
      '============',
      '',
      '====  ===============',
      'Code  Message',
      '====  ===============',
      '409   Order is locked',
      '404   Order not found',
      '====  ===============',
      '',
    ].join('\n');
    const { status, stdout, stderr } = await diff({ 'a.md': old, 'b.rst': rst }, 'a.md', 'b.rst');
    expect({ status, out: stdout(), err: stderr() }).toEqual({
      status: EXIT.ok,
      out: '',
      err: 'no changes\n',
    });
  });

  it('shows a break in both versions', async () => {
    const now = page('| 404 | Order not found |', '| 412 | Order is locked |');
    const { status, stdout, stderr } = await diff({ 'a.md': old, 'b.md': now }, 'a.md', 'b.md');
    expect(status).toBe(EXIT.no);
    expect(stdout()).toBe(
      [
        'b.md:6:3 error changed-value OrderError.OrderIsLocked 412 was 409.',
        '  6 | | 412 | Order is locked |',
        '    |   ^',
        '  a.md:6:3',
        '  6 | | 409 | Order is locked |',
        '    |   ^',
        '',
      ].join('\n'),
    );
    expect(stderr()).toBe('1 change; suggested version step: major\n');
  });

  it('does not take the name of a file for a name of the catalog', async () => {
    const bare = '| Code | Message |\n| --- | --- |\n| 1 | Late |\n';
    const { status, stdout } = await diff({ 'v1.md': bare, 'v2.md': bare }, 'v1.md', 'v2.md');
    expect({ status, out: stdout() }).toEqual({ status: EXIT.ok, out: '' });
  });

  it('does not take two documents without a table for the same', async () => {
    const { status, stdout, stderr } = await diff(
      { 'a.md': '# A\n', 'b.md': '# B\n' },
      'a.md',
      'b.md',
    );
    expect({ status, out: stdout(), err: stderr() }).toEqual({
      status: EXIT.no,
      out: '',
      err: 'doctable: No tables found in either version.\n',
    });
  });

  it('tells programs the step and the changes', async () => {
    const now = page('| 404 | Order not found |', '| 409 | Order is locked |', '| 410 | Gone |');
    const { status, stdout } = await diff({ 'b.md': now }, '-', 'b.md', '--reporter', 'json');
    const report: unknown = JSON.parse(stdout());
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect({ status, report }).toMatchObject({
      status: EXIT.ok,
      report: {
        step: 'minor',
        changes: [{ code: 'added-entry', before: null, after: { key: 'Gone', value: 410 } }],
        diagnostics: [{ code: 'added-entry', path: 'b.md', line: 7, column: 3 }],
      },
    });
  });

  it('points programs to the earlier place', async () => {
    const now = page('| 404 | Order not found |');
    const files = { 'a.md': old, 'b.md': now };
    const github = await diff(files, 'a.md', 'b.md', '--reporter', 'github');
    expect(github.stdout()).toBe(
      '::error file=b.md,line=5,col=3,title=doctable removed-entry::OrderError.OrderIsLocked 409 was removed.%0Aa.md:6:3\n',
    );
    const sarif = await diff(files, 'a.md', 'b.md', '--reporter', 'sarif');
    expect(JSON.parse(sarif.stdout())).toMatchObject({
      runs: [
        {
          results: [
            {
              ruleId: 'removed-entry',
              relatedLocations: [
                {
                  physicalLocation: { artifactLocation: { uri: 'a.md' }, region: { startLine: 6 } },
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it.each([[['a.md']], [['a.md', 'a.md', 'a.md']], [['-', '-']], [['a.md', 'none.md']], [[]]])(
    'refuses %j',
    async (paths) => {
      const { status, stderr } = await diff({ 'a.md': old }, ...paths);
      expect(status).toBe(EXIT.usage);
      expect(stderr()).toMatch(/^doctable: [^\n]+\n$/);
    },
  );
});
