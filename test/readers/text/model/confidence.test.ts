import { expect, it } from 'vitest';
import { confidenceOf } from '../../../../src/readers/text/model/confidence.ts';

it.each([
  [0.7, 0.5],
  [16, 0.91],
  [168.3, 0.99],
])('is of %s nats sure of a table to %s', (gain, sure) => {
  expect(confidenceOf({ gain, confidence: 1 })).toBeCloseTo(sure, 2);
  expect(confidenceOf({ gain, confidence: 0.5 })).toBeCloseTo(sure / 2, 2);
});
