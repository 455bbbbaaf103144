import { expect, test } from 'vitest';
import { stepsOf } from '../../../src/interpret/records/path.ts';

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
])('%s has the steps %j', (name, steps) => {
  expect(stepsOf(name).map((step) => step.name + '[]'.repeat(step.arrays))).toEqual(steps);
});
