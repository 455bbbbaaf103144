import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSlip, slipsOf } from '../../../src/interpret/checks/slip.ts';
import { codes, said } from './run.ts';

test('is off unless it is asked for', () => {
  expect(said('near-duplicate', [codes(['1', 'Not found'], ['2', 'Not found'])], {})).toEqual([]);
});

test.each<[string, string, string]>([
  ['Not found', 'Not found', '"Not found", and 1 in line 2 says the same.'],
  ['Not found', 'not found.', '"not found.", and 1 in line 2 says "Not found".'],
  [
    'Did not receive it',
    'Did not recieve it',
    '"Did not recieve it", and 1 in line 2 says "Did not receive it".',
  ],
  [
    'Parameter missing',
    'Parameters missing',
    '"Parameters missing", and 1 in line 2 says "Parameter missing".',
  ],
  ['用户不存在', '用户不存在。', '"用户不存在。", and 1 in line 2 says "用户不存在".'],
])('%s, %s', (first, second, expected) => {
  expect(said('near-duplicate', [codes(['1', first], ['2', second])])).toEqual([
    `3:1 2 says ${expected}`,
  ]);
});

test.each([
  ['Parameter 1 missing', 'Parameter 2 missing'],
  ['用户不存在请先注册再登录', '订户不存在请先注册再登录'],
  ['Too big', 'Too bug'],
  ['File not found', 'User not found'],
])('is none: %s, %s', (first, second) => {
  expect(said('near-duplicate', [codes(['1', first], ['2', second])])).toEqual([]);
});

test('is none where one cell lists the values', () => {
  expect(said('near-duplicate', [codes(['1, 2', 'Not found'], ['3', 'Too late'])])).toEqual([]);
});

test('tells keys that differ in case and underscores alone', () => {
  const rows = [
    ['1', 'ErrTimeout', 'Waited too long'],
    ['2', 'ERR_TIMEOUT', 'Nobody came'],
  ];
  expect(said('near-duplicate', [{ header: ['Code', 'Key', 'Message'], rows }])).toEqual([
    '3:1 2 says "ERR_TIMEOUT", and 1 in line 2 says "ErrTimeout".',
  ]);
});

describe('a slip', () => {
  const word = fc.stringMatching(/^[a-dж]{8,12}$/u);
  const place = fc.nat({ max: 7 });

  test('is found from either side, whatever was done to one letter', () => {
    fc.assert(
      fc.property(word, place, fc.constantFrom('x', ''), (text, at, letter) => {
        const other = [...text].toSpliced(at, 1, letter).join('');
        expect(isSlip(text, other)).toBe(true);
        expect(isSlip(other, text)).toBe(true);
        const forms = [other, ...slipsOf(other)];
        expect([text, ...slipsOf(text)].some((form) => forms.includes(form))).toBe(true);
      }),
    );
  });

  test('is none of a digit, of a Chinese word, or of two letters', () => {
    expect(isSlip('parameter1', 'parameter2')).toBe(false);
    expect(isSlip('用户不存在', '订户不存在')).toBe(false);
    expect(isSlip('parameters', 'pirameterz')).toBe(false);
    expect(isSlip('parameters', 'parameters')).toBe(false);
  });
});
