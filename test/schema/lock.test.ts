import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { formatLock } from '../../src/pipeline/lock/format-lock.ts';
import { lockJsonSchema } from '../../src/pipeline/lock/lock-schema.ts';

const published = JSON.parse(readFileSync('schema/lock.schema.json', 'utf8'));

it('publishes the schema that locks are checked by; npm run docs writes it', () => {
  expect(published).toEqual(lockJsonSchema());
});

it('describes the lock that is written', () => {
  const validate = new Ajv2020({ allErrors: true, strictTypes: false }).compile(published);
  const keys = new Map([
    ['404', { key: 'NotFound', retired: false }],
    ['E1', { key: 'Gone', retired: true }],
  ]);
  const catalogs = [{ output: 'a.ts', name: 'A', keys }];
  validate(JSON.parse(formatLock({ outputs: ['a.ts'], catalogs })));
  expect(validate.errors).toBe(null);
  expect(
    validate(
      JSON.parse(formatLock({ outputs: ['a.ts'], catalogs }).replace('NotFound', 'Not found')),
    ),
  ).toBe(false);
});
