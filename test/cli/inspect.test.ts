import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import schema from '../../schema/document.schema.json' with { type: 'json' };
import { memoryWorld } from './memory-world.ts';

async function inspect(
  files: Record<string, string>,
  ...argv: string[]
): Promise<{ status: number; stdout: string; stderr: string }> {
  const world = memoryWorld(['inspect', ...argv], files);
  return { status: await main(world), stdout: world.stdout(), stderr: world.stderr() };
}

const lines = (...all: string[]): string => [...all, ''].join('\n');

const page = lines(
  '# Order errors',
  '',
  '| 错误码 | Message | Remark |',
  '| --- | --- | --- |',
  '| 404 | Order not found | |',
  '| 404 | Order is locked | |',
);

describe('inspect', () => {
  it('says what each column is taken for, how surely, why, and how to say otherwise', async () => {
    const { status, stdout } = await inspect({ 'errors.md': page }, 'errors.md');
    expect(status).toBe(0);
    expect(stdout.replace(/ \d+ %/g, ' N %').replace(/[\d.]+ points/, 'N points')).toBe(
      lines(
        'errors.md  markdown, utf-8, 1 table',
        '',
        '  1  order-errors  pipe, lines 3-6, 2 rows',
        '     N %  values of an enumeration; N points ahead of a table without codes or fields',
        '     错误码   value    integer  N %  header "错误码" is a word for the value; 2 integers, some repeated',
        '     Message  message  string   N %  header "Message" is a word for the message; 2 texts, all different',
        '     Remark   field    string   N %  header "Remark" is a word for another detail; all cells are empty; kept as a field',
        '',
        '  To override a role: --column value=错误码, or "columns": { "value": "错误码" } in the config.',
        '',
      ),
    );
  });

  it('is sure of what it was told', async () => {
    const { stdout } = await inspect({ 'errors.md': page }, 'errors.md', '--column', 'value=2');
    expect(stdout).toContain('Message  value   string   100 %  set as the value column');
  });

  it('names columns that have no header by their number, and quotes headers for the shell', async () => {
    const bare = lines('7001\tParcel lost', '7002\tParcel late', '7003\tParcel split');
    expect((await inspect({ 'a.txt': bare }, 'a.txt')).stdout).toMatch(
      /--column (\w+)=(\d), or "columns": \{ "\1": \2 \} in the config\.\n/,
    );
    const odd = lines("| it's odd | b |", '| --- | --- |', '| 1 | |', '| 1 | |');
    expect((await inspect({ 'a.md': odd }, 'a.md')).stdout).toMatch(/'\w+=it'\\''s odd'/);
  });

  it('says what is wrong in the document', async () => {
    const { status, stderr } = await inspect({ 'errors.md': page }, 'errors.md');
    expect(status).toBe(0);
    expect(stderr).toMatch(/^errors\.md:6:3 warning duplicate-value [^\n]*\n$/);
    expect(await inspect({ 'errors.md': page }, 'errors.md', '--strict')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('errors.md:6:3 error duplicate-value'),
    });
  });

  it('tells programs the same', async () => {
    const { stdout } = await inspect({ 'errors.md': page }, 'errors.md', '--json');
    const report: unknown = JSON.parse(stdout);
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(report).toMatchObject({
      documents: [
        {
          tables: [{ columns: [{ role: 'value', confidence: expect.any(Number) }, {}, {}] }],
          diagnostics: [{ code: 'duplicate-value', line: 6 }],
        },
      ],
    });
  });
});
