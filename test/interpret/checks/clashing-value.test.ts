import { expect, test } from 'vitest';
import { codes, said } from './run.ts';

const users = { ...codes(['404', 'User not found'], ['500', 'Broken']), headings: ['User errors'] };
const orders = {
  ...codes(['404', 'Order not found'], ['500', 'broken']),
  headings: ['Order errors'],
  line: 11,
};

test('is off unless it is asked for', () => {
  expect(said('clashing-value', [users, orders], {})).toEqual([]);
});

test('tells values that mean different things in different catalogs', () => {
  expect(said('clashing-value', [users, orders])).toEqual([
    '12:1 404 is "Order not found" in OrderError, and "User not found" in UserError, line 2.',
  ]);
});

test('leaves tables alone that become one catalog, or have other values', () => {
  const options = { merge: true, checks: ['clashing-value'] as const };
  expect(said('clashing-value', [users, orders], options)).toEqual([]);
  expect(said('clashing-value', [users, codes(['E404', 'Order not found'])])).toEqual([]);
});
