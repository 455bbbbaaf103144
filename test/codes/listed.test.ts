import { expect, test } from 'vitest';
import { listedValues } from '../../src/codes/listed.ts';

test.each([
  ['-101\n-106', ['-101', '-106']],
  ['18004、18005', ['18004', '18005']],
  ['18001/\n18002/\n18003', ['18001', '18002', '18003']],
  ['1001, 1002', ['1001', '1002']],
  ['1001,1002', ['1001', '1002']],
  ['1,2,3', ['1', '2', '3']],
  ['007, 008', ['007', '008']],
  ['400/401', ['400', '401']],
  ['400 | 401', ['400', '401']],
  ['400 or 401', ['400', '401']],
  ['400和401', ['400', '401']],
  ['400 401', ['400', '401']],
  ['E_ONE; E_TWO', ['E_ONE', 'E_TWO']],
  ['E_ONE / E_TWO', ['E_ONE', 'E_TWO']],
  ['E_ONE\nE_TWO', ['E_ONE', 'E_TWO']],
  ['200, 301, and 302', ['200', '301', '302']],
  ['unknown or unknown_error', ['unknown', 'unknown_error']],
])('%j lists %j', (text, values) => {
  expect(listedValues(text)).toEqual(values);
});

test.each([
  '1,000',
  '400,401',
  '10 000',
  '1,',
  '100, other',
  'E_ONE/E_TWO',
  'E_ONE E_TWO',
  'late, lost',
  'late or lost',
  '404',
])('%j lists nothing', (text) => {
  expect(listedValues(text)).toEqual([text]);
});
