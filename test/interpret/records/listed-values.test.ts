import { expect, it } from 'vitest';
import { withListedValues } from '../../../src/interpret/records/listed-values.ts';

it.each([
  ['enum', 'One of `open`, `lost` or `closed`', 'enum: `open`, `lost`, `closed`'],
  ['Enum', 'How it went: `1`, `2`, or `3`. `3` is rare.', 'Enum: `1`, `2`, `3`'],
  ['枚举', '可选值：`open`、`closed`', '枚举: `open`, `closed`'],
])('the type %s of what is described by %s is %s', (type, description, expected) => {
  expect(withListedValues(type, description)).toBe(expected);
});

it.each([
  ['string', 'One of `open` or `closed`'],
  ['enum', 'Such as `open`'],
  ['enum: `a`, `b`', 'Not `c`, `d`'],
  ['enum', 'Open, closed'],
])('the type %s of what is described by %s stays', (type, description) => {
  expect(withListedValues(type, description)).toBe(type);
});
