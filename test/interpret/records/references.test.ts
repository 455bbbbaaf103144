import { expect, test } from 'vitest';
import { references } from '../../../src/interpret/records/references.ts';

const refer = references([
  { name: 'OrderItem', path: 'a.md', headings: ['Orders', 'The Order Item object'] },
  { name: 'Order', path: 'a.md', headings: ['Orders'] },
  { name: 'OrderState', path: 'b.md', headings: ['Orders', 'Order states'], valueType: 'string' },
  { name: 'Late', path: 'b.md', headings: ['Order Item'] },
  { name: 'Lost', path: 'b.md', headings: [] },
]);

test.each([
  ['Order Item', undefined, 'OrderItem'],
  ['order_item[] objects', undefined, 'OrderItem'],
  ['Order', undefined, 'Order'],
  ['Orders', undefined, 'Order'],
  ['lost', undefined, 'Lost'],
  ['it', '#the-order-item-object', 'OrderItem'],
  ['it', 'a.md#order-item', 'Late'],
  ['it', '#Order%20Item', 'Late'],
  ['it', '#100%', undefined],
  ['Lost', '#nowhere', 'Lost'],
  ['Lost', 'order-item', 'Lost'],
  ['Lost', '#', 'Lost'],
  ['the object', undefined, undefined],
  ['nothing', undefined, undefined],
])('%j, which leads to %j, is %s', (name, target, found) => {
  expect(refer('a.md')(name, target)).toEqual(
    found === undefined ? undefined : { kind: 'reference', name: found },
  );
});

test('a link into its own page comes before another page', () => {
  expect(refer('b.md')('it', '#orders')).toMatchObject({ name: 'OrderState' });
  expect(refer('a.md')('it', '#orders')).toMatchObject({ name: 'Order' });
});

test('an enum is told with what its values are', () => {
  expect(refer('a.md')('Order states', undefined)).toEqual({
    kind: 'reference',
    name: 'OrderState',
    valueType: 'string',
  });
});
