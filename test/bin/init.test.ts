import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Sandbox, createSandbox, page } from './sandbox.ts';

let box: Sandbox;
beforeEach(() => {
  box = createSandbox();
});
afterEach(() => box.remove());

it('leaves a project that generate and check are content with', () => {
  box.write('docs/errors.md', page([404, 'Order not found']));
  box.write('docs/billing/errors.md', page([402, 'Payment is due']));
  box.write(
    'docs/states.rst',
    '===== =======\nCode  Meaning\n===== =======\n1     Open\n2     Shut\n===== =======\n',
  );
  box.write('src/errors.ts', 'export class OrderError extends Error {}\n');
  expect(box.doctable('init', '--yes')).toMatchObject({ status: 0 });
  expect(box.doctable('generate')).toMatchObject({ status: 0 });
  expect(box.doctable('check')).toMatchObject({ status: 0 });
  expect(box.read('src/docs-errors.ts')).toContain('OrderNotFound = 404');
  expect(box.read('src/billing-errors.ts')).toContain('PaymentIsDue = 402');
  expect(box.read('src/states.ts')).toContain('Open = 1');
  expect(box.read('src/errors.ts')).toContain('extends Error');
  expect(box.doctable('init', '--yes')).toMatchObject({ status: 2, stdout: '' });
});
