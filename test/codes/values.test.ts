import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convertField, convertValues, isLossyNumber, plainValue } from '../../src/codes/values.ts';

test('a value has no white space around it and no invisible characters in it', () => {
  expect(plainValue(' \u200b94\ufeff\u00a0')).toBe('94');
});

test.each([
  ['007', true],
  ['3.10', true],
  ['1,000', true],
  ["+1'000", true],
  ['１．０', true],
  ['.5', false],
  ['5a', false],
  ['a5', false],
  ['', false],
])('%s is digits that no number gives back: %s', (text, answer) => {
  expect(isLossyNumber(text)).toBe(answer);
});

describe('a value column', () => {
  test('of integers gives numbers', () => {
    expect(convertValues(['1', '-2', '0x10'])).toEqual({ type: 'integer', values: [1, -2, 16] });
  });

  test('with one lossy number stays strings as a whole', () => {
    for (const lossy of ['007', '1,000', '3.10', '9007199254740993']) {
      expect(convertValues(['1', lossy])).toEqual({ type: 'string', values: ['1', lossy] });
    }
  });

  test('is mixed where half or more are integers and the rest is no number', () => {
    expect(convertValues(['200', 'other'])).toEqual({ type: 'mixed', values: [200, 'other'] });
    expect(convertValues(['200', '4xx', '5xx'])).toEqual({
      type: 'string',
      values: ['200', '4xx', '5xx'],
    });
  });

  test('takes a dash among integers for no value', () => {
    expect(convertValues(['1', '-', 'N/A', ''])).toEqual({
      type: 'integer',
      values: [1, undefined, undefined, undefined],
    });
    expect(convertValues(['+', '-'])).toEqual({ type: 'string', values: ['+', '-'] });
  });

  test.each([
    [
      ['late', 'lost', '-', '无'],
      ['late', 'lost', undefined, undefined],
    ],
    [
      ['late', '-'],
      ['late', '-'],
    ],
    [
      ['late', 'x', '-'],
      ['late', 'x', '-'],
    ],
    [
      ['late', '#!', '-'],
      ['late', '#!', '-'],
    ],
    [
      ['-', '—'],
      ['-', '—'],
    ],
    [
      ['', '--', 'late', 'lost'],
      [undefined, undefined, 'late', 'lost'],
    ],
    [[], []],
  ])('takes a dash among names for no value, and for one among signs: %j', (texts, values) => {
    expect(convertValues(texts)).toEqual({ type: 'string', values });
  });

  const texts = fc.array(
    fc.oneof(
      fc.integer().map(String),
      fc.constantFrom('007', '1,000', 'other', 'ERR_A', '0x1F', '9007199254740993', '-', ''),
      fc.string(),
    ),
  );

  test('converts only as a whole', () => {
    fc.assert(
      fc.property(texts, (column) => {
        const { type, values } = convertValues(column);
        const numbers = values.filter((value) => typeof value === 'number').length;
        const strings = values.filter((value) => typeof value === 'string').length;
        if (type === 'integer') expect(strings).toBe(0);
        if (type === 'string') expect(numbers).toBe(0);
        if (type === 'mixed') expect(numbers).toBeGreaterThanOrEqual(strings);
        expect(values).toHaveLength(column.length);
      }),
    );
  });

  test('of decimal integers gives back what was written', () => {
    fc.assert(
      fc.property(fc.array(fc.maxSafeInteger(), { minLength: 1 }), (integers) => {
        const written = integers.map((integer) => String(integer));
        expect(convertValues(written).values.map(String)).toEqual(written);
      }),
    );
  });
});

describe('a field', () => {
  test.each([
    [['1', '', '-3'], 'integer', [1, null, -3]],
    [['1', '2.5'], 'number', [1, 2.5]],
    [['1.50', '2'], 'string', ['1.50', '2']],
    [['true', 'False', ''], 'boolean', [true, false, null]],
    [['yes', 'No', ''], 'boolean', [true, false, null]],
    [['是', '否'], 'boolean', [true, false]],
    [['✓', '-', '✗'], 'boolean', [true, false, false]],
    [['Ja', 'Nein'], 'boolean', [true, false]],
    [['yes', 'sometimes'], 'string', ['yes', 'sometimes']],
    [['x', 'y'], 'string', ['x', 'y']],
    [['-', '-', 'N/A'], 'string', ['-', '-', 'N/A']],
    [['0x1F', '\u22125', '７'], 'integer', [31, -5, 7]],
    [['1 << 4', '5'], 'string', ['1 << 4', '5']],
    [['BIT(4)', '5'], 'string', ['BIT(4)', '5']],
    [['2 ** 4'], 'string', ['2 ** 4']],
    [['1e400'], 'string', ['1e400']],
    [['NaN'], 'string', ['NaN']],
    [['Infinity'], 'string', ['Infinity']],
    [['', ''], 'string', [null, null]],
    [[], 'string', []],
    [['-0.5', '1e+21'], 'number', [-0.5, 1e21]],
    [['无', '-'], 'string', ['无', '-']],
    [['1', 'null'], 'string', ['1', 'null']],
    [['', ''], 'string', [null, null]],
  ])('%j is of type %s', (column, type, values) => {
    expect(convertField(column)).toEqual({ type, values });
  });

  test('loses nothing that it converts to a number', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.double().map(String), fc.string())), (column) => {
        const { type, values } = convertField(column);
        if (type === 'number') {
          expect(values.map((value) => (value === null ? '' : String(value)))).toEqual(column);
        }
      }),
    );
  });
});
