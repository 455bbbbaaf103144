import { expect, test } from 'vitest';
import { englishOf, filled } from '../../../../src/interpret/names/translation/english.ts';

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
  ['{1:ed}', 'Play', 'Played'],
  ['{1:ed}', 'Submit', 'Submitted'],
  ['{1:ed}', 'Download', 'Downloaded'],
  ['{1:ed}', 'Unplug', 'Unplugged'],
  ['{1:ed}', 'Unopened', 'Unopened'],
  ['{1:ed}', 'Manually Close', 'Manually Closed'],
  ['{1:ing}', 'Agree', 'Agreeing'],
  ['{1:ing}', 'Processing', 'Processing'],
  ['{1:ing}', 'Ring', 'Ringing'],
  ['{1:ing}', 'Log In', 'Logging In'],
  ['{1:ing}', 'Play', 'Playing'],
  ['{1:able}', 'Retry', 'Retryable'],
  ['{1:able}', 'Use', 'Usable'],
  ['{1:able}', 'Change', 'Changeable'],
  ['{1:able}', 'Agree', 'Agreeable'],
  ['{1:able}', 'Stop', 'Stoppable'],
  ['{1:er}', 'Create', 'Creater'],
  ['{1:er}', 'Scan', 'Scanner'],
  ['{1:er}', 'Print', 'Printer'],
  ['{1:n}', 'Pay', 'Payment'],
  ['{1:n}', 'Unheard Of', 'Unheard Of'],
  ['{1:un}', 'Log In', 'Not Logged In'],
  ['{1:s}', 'Data', 'Data'],
  ['{1:s}', 'User Information', 'User Information'],
  ['{1:s}', 'Goods', 'Goods'],
  ['{1:s}', 'Status', 'Statuses'],
  ['{1:s}', 'Box', 'Boxes'],
  ['{1:s}', 'Branch', 'Branches'],
  ['{1:s}', 'Key', 'Keys'],
  ['{1} ', 'Order', 'Order'],
  ['{1}  {2} Lost', 'Order', 'Order Lost'],
  ['Nothing', 'Order', 'Nothing'],
  ['{1:xx}', 'Order', 'Order'],
])('%s of %s is %s', (english, words, result) => {
  expect(filled(english, [words])).toBe(result);
});

test('what is done to itself is said once', () => {
  const phrase = (english: string, ...slots: string[]) => ({
    english,
    slots: slots.map((each) => ({ english: each, slots: [] })),
  });
  expect(englishOf(phrase('{1} {2:ed}', 'Invoice', 'Issue Invoice'))).toBe('Invoice Issued');
  expect(englishOf(phrase('{1} {2:ed}', 'Order', 'Issue Invoice'))).toBe('Order Issued Invoice');
  expect(englishOf(phrase('{1} {2}', 'Invoice', 'Issue Invoice'))).toBe('Invoice Issue Invoice');
});
