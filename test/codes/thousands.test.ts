import { expect, test } from 'vitest';
import { isSeparated, withoutThousands } from '../../src/codes/thousands.ts';

test.each([
  ['1,000', true],
  ['12 000 000', true],
  ["-1'000", true],
  ['1,000 000', false],
  ['1000', false],
  ['1,00', false],
  ['1,0000', false],
  ['1000,000', false],
  ['a 1,000', false],
])('%s may be a number with separated thousands: %s', (text, answer) => {
  expect(isSeparated(text)).toBe(answer);
});

test.each([
  [
    ['1,000', '12 000 000'],
    ['1000', '12000000'],
  ],
  [
    ['1,000', '999', '-7', '-', ''],
    ['1000', '999', '-7', '-', ''],
  ],
  [
    ['101,102', '1,000', '103'],
    ['101102', '1000', '103'],
  ],
  [
    ['101,102', '103,104,105', '106'],
    ['101\n102', '103\n104\n105', '106'],
  ],
  [
    ['101,102', '999', 'late'],
    ['101\n102', '999', 'late'],
  ],
])('%j are %j', (cells, plain) => {
  expect(withoutThousands(cells)).toEqual(plain);
});

test.each([
  [['1,000', '1000']],
  [['1,000', 'late']],
  [['1,000', '5th']],
  [['1,000', 'a5']],
  [['101,102', '103,104']],
  [['101,102', '1030']],
  [['101,102', 'a103']],
  [['101,102', '10']],
  [['999', '1000']],
])('%j stay as they are', (cells) => {
  expect(withoutThousands(cells)).toEqual(cells);
});
