import { expect, it } from 'vitest';
import { diagnostic } from '../../../../src/model/diagnostic.ts';
import { confidenceOf } from '../../../../src/readers/text/model/confidence.ts';

it.each([
  [0.7, 0.5],
  [16, 0.91],
  [168.3, 0.99],
])('is of %s nats sure of a table to %s', (gain, sure) => {
  expect(confidenceOf(gain, { rows: [[], []], diagnostics: [] })).toBeCloseTo(sure, 2);
  const doubtful = diagnostic('uncertain-row', { path: 'a.txt', line: 1, column: 1 }, '');
  expect(confidenceOf(gain, { rows: [[], []], diagnostics: [doubtful] })).toBeCloseTo(
    sure * 0.75,
    2,
  );
});
