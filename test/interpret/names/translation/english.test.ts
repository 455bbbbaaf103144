import { expect, test } from 'vitest';
import { filled } from '../../../../src/interpret/names/translation/english.ts';

test.each([
  ['{1:ed}', 'Delete', 'Deleted'],
  ['{1:ed}', 'Send', 'Sent'],
  ['{1:ed}', 'Log In', 'Logged In'],
  ['{1:ed}', 'Stop', 'Stopped'],
  ['{1:ed}', 'Verify', 'Verified'],
  ['{1:ed}', 'Batch Send', 'Batch Sent'],
  ['{1:ed}', 'Pay Tax', 'Paid Tax'],
  ['{1:ed}', 'Open', 'Opened'],
  ['{1:ing}', 'Delete', 'Deleting'],
  ['{1:ing}', 'Set', 'Setting'],
  ['{1:un}', 'Pay', 'Unpaid'],
  ['{1:un}', 'Create', 'Not Created'],
  ['{1:s}', 'Retry', 'Retries'],
  ['{1:s}', 'Address', 'Addresses'],
  ['Too Many {1:s}', 'Login Attempt', 'Too Many Login Attempts'],
])('%s of %s is %s', (english, words, result) => {
  expect(filled(english, [words])).toBe(result);
});
