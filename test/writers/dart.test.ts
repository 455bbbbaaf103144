import { expect, test } from 'vitest';
import type { EnumCatalog } from '../../src/model/catalog.ts';
import { dart } from '../../src/writers/targets/dart.ts';
import { writer } from './write.ts';

const { write } = writer(dart);

const source = { path: 'a.md', line: 1, column: 1 };

test('an enum that knows its codes, with what is deprecated and what has two names', async () => {
  const catalog: EnumCatalog = {
    kind: 'enum',
    name: 'OrderError',
    title: 'Order [errors]',
    description: null,
    valueType: 'integer',
    fields: [],
    entries: [
      { key: 'NotFound', value: 404, message: "It's $gone", fields: {}, source },
      { key: 'Index', value: 31, written: '0x1F', deprecated: true, fields: {}, source },
      { key: 'Missing', value: 404, fields: {}, source },
    ],
  };
  expect(await write([catalog], {})).toBe(`/// Order \\[errors\\]
enum OrderError {
  /// It's $gone
  notFound(404, 'It\\'s \\$gone'),
  /// Deprecated.
  @Deprecated('Do not use.')
  index_(0x1F, 'Index');

  const OrderError(this.code, this.message);

  static const missing = OrderError.notFound;

  final int code;
  final String message;

  /// The member with a code; null where there is none.
  static OrderError? of(int code) {
    for (final each in values) {
      if (each.code == code) return each;
    }
    return null;
  }
}
`);
});
