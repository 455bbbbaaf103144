import { expect, it } from 'vitest';
import { includeFrom } from '../../src/cli/inputs.ts';
import { memoryWorld } from './memory-world.ts';

/** Whatever is asked for is there. */
const { files } = memoryWorld([]);
const everywhere = { ...files, read: async () => new TextEncoder().encode('a,b') };

it.each(['rows.csv', '../rows.csv', 'deep/../../rows.csv'])(
  'a document may include %s, which is below the root',
  async (path) => {
    expect(await includeFrom('docs/errors.rst', everywhere)(path)).toBe('a,b');
  },
);

it.each([
  '../../rows.csv',
  '/etc/rows.csv',
  '..',
  '..\\..\\..\\rows.csv',
  'deep\\..\\..\\..\\rows.csv',
])('but not %s, which may be outside on one system or another', async (path) => {
  const include = includeFrom(path === '..' ? 'errors.rst' : 'docs/errors.rst', everywhere);
  expect(await include(path)).toBeNull();
});

it.each([
  ['../../rows.csv', 'a,b'],
  ['../../shared/rows.csv', 'a,b'],
  ['../../../shared/rows.csv', 'a,b'],
  ['../../../../rows.csv', null],
  ['../../../../../etc/rows.csv', null],
  ['..\\..\\rows.csv', null],
  ['../../../..\\rows.csv', null],
])('nor more than its project has: %s', async (path, content) => {
  const include = includeFrom('docs/errors.rst', everywhere, async () => '../..');
  expect(await include(path)).toBe(content);
});

it('an included file is decoded as a document is', async () => {
  const utf16 = { ...files, read: async () => Uint8Array.from([0xff, 0xfe, 0x61, 0, 0x2c, 0]) };
  expect(await includeFrom('errors.rst', utf16)('rows.csv')).toBe('a,');
});

it('what is no text is not included', async () => {
  const zip = { ...files, read: async () => new TextEncoder().encode('PK\u0003\u0004\u0000') };
  expect(await includeFrom('errors.rst', zip)('rows.csv')).toBeNull();
});
