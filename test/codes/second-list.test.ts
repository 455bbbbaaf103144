import { expect, test } from 'vitest';
import { isSecondList, listedCodes } from '../../src/codes/second-list.ts';

const VALUES = ['A10', 'A11'];

test.each([
  ['codes with other digits', '', VALUES, '', ['A20', 'A7']],
  ['codes with a prefix of their own', '', ['read:seats', 'read:trays'], '', ['write:a', 'sell:b']],
  ['any codes below the same header', 'Code', VALUES, 'Code', ['Q_1', 'Q_2']],
  ['codes with gaps', '', ['A10', ' ', ''], '', ['', ' A20 ']],
  ['the same with a hyphen', '', ['ERR-1', 'ERR-20'], 'Other', ['ERR-333', 'ERR-4']],
  ['some of several makes', '', ['A1', 'B-2', 'C_3'], '', ['C_9']],
])('%s are a second list', (_, label, values, otherLabel, others) => {
  expect(isSecondList(listedCodes(label, values), listedCodes(otherLabel, others))).toBe(true);
});

test.each([
  ['codes of another make', '', VALUES, '', ['B20', 'B21']],
  ['codes of which one is of another make', '', VALUES, '', ['A20', 'B21']],
  ['codes below another header', 'Code', VALUES, 'Name', ['B20', 'B21']],
  ['codes below no header', '', VALUES, '', ['Q_1', 'Q_2']],
  ['words', '', VALUES, '', ['late', 'lost']],
  ['texts that begin with a code', '', VALUES, '', ['A20 is late', 'A21 is lost']],
  ['texts that end with a code', '', VALUES, '', ['see A20', 'see A21']],
  ['codes beside words', 'Code', VALUES, 'Code', ['A20', 'late']],
  ['words beside codes', 'Code', ['late', 'A10'], 'Code', ['A20', 'A21']],
  ['numbers', '', ['10', '11'], '', ['20', '21']],
  ['nothing', 'Code', VALUES, 'Code', ['', ' ']],
])('%s are none', (_, label, values, otherLabel, others) => {
  expect(isSecondList(listedCodes(label, values), listedCodes(otherLabel, others))).toBe(false);
});
