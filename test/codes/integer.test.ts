import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expressionOf, isNumeral, parseInteger, valueId } from '../../src/codes/integer.ts';

describe('an integer', () => {
  test.each([
    ['0', 0, '0'],
    ['4001', 4001, '4001'],
    ['-32700', -32700, '-32700'],
    ['+1', 1, '1'],
    ['+0', 0, '0'],
    ['\u2212304', -304, '-304'],
    ['９７', 97, '97'],
    ['0L', 0, '0'],
    ['63UL', 63, '63'],
    ['9007199254740991', 9007199254740991, '9007199254740991'],
  ])('%s is %d, and has no other form', (text, value, numeral) => {
    expect(parseInteger(text)).toEqual({ value, numeral });
  });

  test.each([
    ['0x80070005', 0x80070005, '0x80070005', '0x80070005'],
    ['0X1f', 31, '0x1f', '0x1f'],
    ['0x80070005L', 0x80070005, '0x80070005', '0x80070005'],
    ['0xFFFF_0000', 0xffff0000, '0xFFFF0000', '0xFFFF_0000'],
    ['-0x1', -1, '-0x1', '-0x1'],
    ['0b101', 5, '5', '0b101'],
    ['0o17', 15, '15', '0o17'],
    ['10_000', 10000, '10000', '10_000'],
    ['1 << 4', 16, '16', '1 << 4'],
    ['1<<36', 68719476736, '68719476736', '1<<36'],
    ['(1UL << 3)', 8, '8', '1UL << 3'],
    ['BIT(5)', 32, '32', 'BIT(5)'],
    ['uint64(2**6)', 64, '64', '2**6'],
    ['2^10', 1024, '1024', '2^10'],
    ['10⁻³', undefined, undefined, undefined],
    ['2¹⁰', 1024, '1024', '2^10'],
    ['(8 )', 8, '8', undefined],
    ['0X1F', 31, '0x1F', '0x1F'],
    ['-0x1f', -31, '-0x1f', '-0x1f'],
    ['0x1_0 << 2', undefined, undefined, undefined],
    ['0x10 << 2', 64, '64', '0x10 << 2'],
    ['8ULL << 1L', 16, '16', '8ULL << 1L'],
    ['UINT32_C(7)', 7, '7', undefined],
    ['u8(7)', 7, '7', undefined],
    ['BIT_ULL(33)', 2 ** 33, '8589934592', 'BIT_ULL(33)'],
    ['BIT(1 << 2)', 16, '16', 'BIT(1 << 2)'],
    ['BIT(0x20)', 2 ** 32, '4294967296', 'BIT(0x20)'],
  ])('%s is %d, spelled %s, and was written %s', (text, value, numeral, written) => {
    expect(parseInteger(text)).toEqual(
      value === undefined
        ? undefined
        : { value, numeral, ...(written !== undefined && { written }) },
    );
  });

  test.each([
    '',
    '007',
    '-0',
    '1,000',
    '1.0',
    '1e3',
    '9007199254740993',
    '0x',
    '4xx',
    '4U',
    '4l',
    '4LLL',
    '1 << 64',
    '5^3',
    '404¹',
    '1_00',
    'f(x)',
    '1 << ',
    '0x1FFFFFFFFFFFFFF',
    'BIT(x)',
    'BIT()',
    'a0x1F',
    '1\u00b2',
    '2\u00b22',
    '3\u00b2',
    `${'('.repeat(30)}1${')'.repeat(30)}`,
  ])('%s loses something', (text) => {
    expect(parseInteger(text)).toBeUndefined();
  });
});

test.each([
  ['007', true],
  ['99999999999999999999', true],
  ['-5', true],
  ['0x1F', true],
  ['5a', false],
  ['a5', false],
  ['-007', false],
])('%s is a numeral: %s', (text, answer) => {
  expect(isNumeral(text)).toBe(answer);
});

test.each([
  ['0x10', '16'],
  ['16', '16'],
  ['1 << 4', '16'],
  ['late', 'late'],
])('%s has the same id as all texts of its value: %s', (text, id) => {
  expect(valueId(text)).toBe(id);
});

describe('the expression of an integer', () => {
  test.each([
    [31, '0x1f', '0x1f'],
    [10000, '10_000', '10_000'],
    [16, '1<<4', '1 << 4'],
    [8, '(1UL << 3)', '1 << 3'],
    [1024, '2^10', '2 ** 10'],
    [-1, '-0x1', '-0x1'],
    [2 ** 30, '1 << 30', '1 << 30'],
    [5, '0b101', '0b101'],
  ])('%d of %s is %s', (value, written, expression) => {
    expect(expressionOf(value, written)).toBe(expression);
  });

  test.each([
    ['a shift that would lose bits', 2 ** 31, '1 << 31'],
    ['another value', 5, '0x4'],
    ['a macro', 32, 'BIT(5)'],
    ['a plain number', 5, '5'],
    ['what is no number', 5, '5; process.exit()'],
  ])('is none for %s', (_, value, written) => {
    expect(expressionOf(value, written)).toBeUndefined();
  });

  test('is the same number in JavaScript', () => {
    let count = 0;
    const number = fc.nat({ max: 2 ** 20 });
    const text = fc.oneof(
      number.map((each) => `0x${each.toString(16)}`),
      number.map((each) => `0b${each.toString(2)}`),
      fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 40 })).map(([one, two]) => `${one} << ${two}`),
      fc
        .tuple(fc.constantFrom(2, 8, 10, 16), fc.nat({ max: 20 }))
        .map(([one, two]) => `${one}**${two}`),
      fc.string(),
    );
    fc.assert(
      fc.property(text, (written) => {
        const value = parseInteger(written)?.value;
        const expression = value === undefined ? undefined : expressionOf(value, written);
        if (expression === undefined) return;
        count++;
        // oxlint-disable-next-line no-implied-eval
        expect(Function(`return ${expression}`)()).toBe(value);
      }),
    );
    expect(count).toBeGreaterThan(10);
  });
});
