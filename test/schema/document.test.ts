import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { columnRoles } from '../../src/model/column-role.ts';
import { columnsOf } from '../../src/interpret/meaning/meaning.ts';
import type { Table, TableDocument } from '../../src/model/table.ts';
import { read } from '../../src/readers/read.ts';

const schema = JSON.parse(readFileSync('schema/document.schema.json', 'utf8'));
const validate = new Ajv2020({ allErrors: true, strictTypes: false }).compile(schema);

/** One table of each kind of thing that a document may hold, and something to complain of. */
const MARKDOWN = `# Errors

| Code | Message |
| ---- | ------- |
| 1    | \`one\`   | cut |

<table><tr><th colspan="2">Head<tr><td rowspan="2">a<td>b<tr><td>c</table>
`;

async function document(): Promise<TableDocument> {
  return read({ path: 'errors.md', content: MARKDOWN });
}

describe('schema/document.schema.json', () => {
  test('describes what is read', async () => {
    const read = await document();
    expect(read.tables.map(({ kind }) => kind)).toEqual(['pipe', 'html']);
    expect(read.tables[1]?.spans).not.toEqual([]);
    expect(read.diagnostics).not.toEqual([]);
    validate({ version: 1, documents: [read] });
    expect(validate.errors).toBe(null);
  });

  test('describes what inspect adds', async () => {
    const read = await document();
    const tables = read.tables.map((table) => ({ ...table, columns: columnsOf(table, {}) }));
    validate({ version: 1, documents: [{ ...read, tables }] });
    expect(validate.errors).toBe(null);
  });

  test('knows every role that a column may have', () => {
    expect(schema.$defs.column.properties.role.enum).toEqual(columnRoles);
  });

  test.each<[string, Partial<Record<keyof Table, unknown>>]>([
    ['an unknown kind', { kind: 'spreadsheet' }],
    ['a line 0', { line: 0 }],
    ['more confidence than there is', { confidence: 1.5 }],
    ['an empty id', { id: '' }],
    ['a cell without a place', { rows: [[{ text: '' }]] }],
  ])('refuses %s', async (_, change) => {
    const read = await document();
    const tables = read.tables.map((table) => ({ ...table, ...change }));
    expect(validate({ version: 1, documents: [{ ...read, tables }] })).toBe(false);
  });
});
