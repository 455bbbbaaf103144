import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { json as jsonTarget } from '../../src/writers/targets/json.ts';
import { records } from '../writers/records.ts';
import { catalogs, paths } from '../writers/arbitraries.ts';
import { writer } from '../writers/write.ts';

const json = writer(jsonTarget);

const schema = JSON.parse(readFileSync('schema/catalogs.schema.json', 'utf8'));
const validate = new Ajv2020({ allErrors: true, strictTypes: false }).compile(schema);

const entry = { key: 'A', value: 1, fields: {}, source: { path: 'a.md', line: 1, column: 1 } };
const catalog = {
  name: 'Code',
  title: null,
  description: null,
  kind: 'enum',
  valueType: 'integer',
  fields: [],
  entries: [entry],
};

describe('schema/catalogs.schema.json', () => {
  test('describes what the JSON target writes', async () => {
    await fc.assert(
      fc.asyncProperty(catalogs, paths, async (given, sources) => {
        validate(JSON.parse(await json.write(given, { sources })));
        expect(validate.errors).toBe(null);
      }),
    );
  });

  test('describes records', async () => {
    await fc.assert(
      fc.asyncProperty(records, async (given) => {
        validate(JSON.parse(await json.write(given, {})));
        expect(validate.errors).toBe(null);
      }),
    );
  });

  test.each([
    ['another version', { version: 1, catalogs: [] }],
    ['no catalogs', { version: 2 }],
    ['a text among integers', { ...catalog, entries: [{ ...entry, value: '1' }] }],
    ['a number among strings', { ...catalog, valueType: 'string' }],
    [
      'a fraction as a value',
      { ...catalog, valueType: 'mixed', entries: [{ ...entry, value: 0.5 }] },
    ],
    ['deprecated: false', { ...catalog, entries: [{ ...entry, deprecated: false }] }],
    [
      'a column from 0',
      { ...catalog, entries: [{ ...entry, source: { ...entry.source, column: 0 } }] },
    ],
    ['an unknown property', { ...catalog, entries: [{ ...entry, note: '' }] }],
  ])('refuses %s', (_, data) => {
    expect(validate({ version: 2, catalogs: [catalog] })).toBe(true);
    expect(validate('version' in data ? data : { version: 2, catalogs: [data] })).toBe(false);
  });
});
