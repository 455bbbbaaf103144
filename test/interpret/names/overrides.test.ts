import { expect, test } from 'vitest';
import { unusedOverrides } from '../../../src/interpret/names/overrides.ts';
import type { EnumCatalog } from '../../../src/model/catalog.ts';
import { table } from '../tables.ts';

const catalog = { entries: [{ value: 1 }, { value: 'a' }, { value: 3 }] } as unknown as EnumCatalog;
const placed = { path: 'a.md', table: table({ rows: [['1', 'x']], line: 7 }) };

function said(overrides?: Record<string, string>): string[] {
  return unusedOverrides([catalog], overrides, placed).map(({ message }) => message);
}

test.each([
  [{ 9: 'Gone' }, 'Ignored override "Gone" for "9": there is no value "9". Correct or remove it.'],
  [
    { 1: 'not it' },
    'Ignored override "not it" for "1": it is not a valid identifier. Correct or remove it.',
  ],
  [
    { 1: 'Gone', 3: 'Gone' },
    'Ignored override "Gone" for "3": "1" already has that name. Correct or remove it.',
  ],
])('%j comes to nothing, which is said', (overrides, message) => {
  expect(said(overrides)).toEqual([message]);
});

test('nothing is said of what is used', () => {
  expect(said({ 1: 'Gone', a: 'Late', 3: 'Lost' })).toEqual([]);
  expect(said()).toEqual([]);
});

test('it is said at the first table and at the option', () => {
  expect(unusedOverrides([catalog], { 9: 'Gone' }, placed)).toMatchObject([
    {
      code: 'unused-override',
      path: 'a.md',
      line: 7,
      column: 1,
      option: ['keys', 'overrides', '9'],
    },
  ]);
  expect(unusedOverrides([catalog], { 9: 'Gone' }, undefined)).toMatchObject([
    { path: '', line: 1 },
  ]);
});
