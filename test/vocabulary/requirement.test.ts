import { expect, test } from 'vitest';
import { requirement, requirementInColumn } from '../../src/vocabulary/requirement.ts';

test.each([
  ['Required', true],
  ['mandatory', true],
  ['是', true],
  ['必填', true],
  ['✓', true],
  ['ja', true],
  ['Да', true],
  ['M', true],
  ['Yes, if it is paid', true],
  ['optional', false],
  ['否', false],
  ['可选', false],
  ['任意', false],
  ['nein', false],
  ['Нет', false],
  ['-', false],
  ['O', false],
  ['`Recommended`', false],
  ['C', null],
  ['`Conditionally Required` \\[1\\]', null],
  ['Условно', null],
])('a cell %j in a column of its own', (text, required) => {
  expect(requirementInColumn(text)?.required).toBe(required);
});

test('elsewhere a letter or an answer says nothing of its own', () => {
  expect(requirement('M')).toBe(undefined);
  expect(requirement('yes')).toEqual({ required: true, isAnswer: true });
  expect(requirement('(required)')).toEqual({ required: true, isAnswer: false });
});
