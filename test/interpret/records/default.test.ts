import { expect, test } from 'vitest';
import { typedDefault } from '../../../src/interpret/records/default.ts';
import type { TypeExpression } from '../../../src/model/catalog.ts';

const union = (
  ...kinds: ('string' | 'number' | 'boolean' | 'null' | 'integer')[]
): TypeExpression => ({
  kind: 'union',
  types: kinds.map((kind) => ({ kind })),
});

test.each<[string, TypeExpression, string | number | boolean | null | undefined]>([
  ['10', { kind: 'integer' }, 10],
  ['-1.5', { kind: 'number' }, -1.5],
  ['+.5', { kind: 'number' }, 0.5],
  ['1,000,000', { kind: 'integer' }, 1000000],
  ['10_000', { kind: 'integer' }, 10000],
  ['1,00', { kind: 'integer' }, '1,00'],
  ['1,0000', { kind: 'integer' }, '1,0000'],
  ['1.', { kind: 'number' }, '1.'],
  ['x1', { kind: 'number' }, 'x1'],
  ['1x', { kind: 'number' }, '1x'],
  ['9'.repeat(400), { kind: 'number' }, '9'.repeat(400)],
  ['10', { kind: 'string' }, '10'],
  ['"10"', { kind: 'string' }, '10'],
  ["'10'", { kind: 'string' }, '10'],
  ['`10`', { kind: 'string' }, '10'],
  ['“10”', { kind: 'string' }, '10'],
  ['x"10"', { kind: 'string' }, 'x"10"'],
  ['"10"x', { kind: 'string' }, '"10"x'],
  ['"10"', { kind: 'integer' }, 10],
  ['"true"', union('boolean', 'string'), 'true'],
  ['yes', { kind: 'boolean' }, true],
  ['no', { kind: 'boolean' }, false],
  ['optional', { kind: 'boolean' }, 'optional'],
  ['None', union('string', 'null'), null],
  ['nil', union('null', 'string'), null],
  ['nullable', union('string', 'null'), 'nullable'],
  ['not null', union('string', 'null'), 'not null'],
  ['true', union('string', 'boolean'), true],
  ['5', union('string', 'number', 'boolean'), 5],
  ['5', union('string', 'integer'), 5],
  ['5', { kind: 'literals', values: [5, 6] }, 5],
  ['5', { kind: 'literals', values: ['5'] }, '5'],
  ['"5"', { kind: 'literals', values: ['5', 6] }, '5'],
  ['undefined', { kind: 'unknown' }, undefined],
  ['null', { kind: 'unknown' }, null],
  ['null', { kind: 'string' }, undefined],
  ['NULL', union('integer', 'null'), null],
  ['none', { kind: 'string' }, 'none'],
  ['True', { kind: 'unknown' }, true],
  ['false', { kind: 'unknown' }, false],
  ['truth', { kind: 'unknown' }, 'truth'],
  ['untrue', { kind: 'unknown' }, 'untrue'],
  ['7', { kind: 'unknown' }, 7],
  ['late', { kind: 'unknown' }, 'late'],
])('the default %j of the type %j is %j', (text, type, value) => {
  expect(typedDefault(text, type)).toBe(value);
});
