import { expect, test } from 'vitest';
import { hasBrackets, stepsOf } from '../../../src/interpret/records/path.ts';

test.each([
  ['data.items[].id', ['data', 'items[]', 'id']],
  ['items[0].id', ['items[]', 'id']],
  ['items[*].tags[]', ['items[]', 'tags[]']],
  ['list.0.id', ['list[]', 'id']],
  ['filter[name]', ['filter', 'name']],
  ['rows[][cells][]', ['rows[]', 'cells[]']],
  ["a['b']", ['a', 'b']],
  ['a->b', ['a', 'b']],
  ['matrix[][]', ['matrix[][]']],
  ['a::b', ['a', 'b']],
  ['0.id', ['0', 'id']],
  ['[0].id', ['0', 'id']],
  ['a.*', ['a[]']],
  ['a[#]', ['a[]']],
  ['a[i].b', ['a[]', 'b']],
  ['a[index]', ['a[]']],
  ['a[ids]', ['a', 'ids']],
  ['a.1b', ['a', '1b']],
  ['"a"."b"', ['a', 'b']],
  ['a["b?"]', ['a', 'b']],
  ['', []],
])('%s has the steps %j', (name, steps) => {
  expect(stepsOf(name).map((step) => step.name + '[]'.repeat(step.arrays))).toEqual(steps);
});

test.each([
  ['a[0]', true],
  ['a[]', true],
  ['a->b', true],
  ['[a]', false],
  ['a.b', false],
  ['a[b', false],
  ['a]b[', false],
])('%s has parts that dots do not say: %s', (name, answer) => {
  expect(hasBrackets(name)).toBe(answer);
});
