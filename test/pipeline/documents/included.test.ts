import { expect, it } from 'vitest';
import { includeFrom } from '../../../src/pipeline/documents/included.ts';
import { memoryWorld } from '../../cli/memory-world.ts';

/** Whatever is asked for is there. */
const { files } = memoryWorld([]);
const bytes = new TextEncoder().encode('a,b');
const everywhere = {
  ...files,
  real: async (path: string) => `/disk/a/b/${path}`,
  read: async (path: string) => (path.endsWith('conf.py') ? null : bytes),
};

it.each(['rows.csv', '../rows.csv', 'deep/../../rows.csv'])(
  'a document may include %s, which is below the root',
  async (path) => {
    expect(await includeFrom('docs/errors.rst', { files: everywhere })(path)).toBe('a,b');
  },
);

it.each([
  '../../rows.csv',
  '/etc/rows.csv',
  '..',
  '..\\..\\..\\rows.csv',
  'deep\\..\\..\\..\\rows.csv',
])('but not %s, which may be outside on one system or another', async (path) => {
  const include = includeFrom(path === '..' ? 'errors.rst' : 'docs/errors.rst', {
    files: everywhere,
  });
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
  const include = includeFrom('docs/errors.rst', {
    files: everywhere,
    findProject: async () => '../..',
  });
  expect(await include(path)).toBe(content);
});

it('an included file is decoded as a document is', async () => {
  const utf16 = { ...files, read: async () => Uint8Array.from([0xff, 0xfe, 0x61, 0, 0x2c, 0]) };
  expect(await includeFrom('errors.rst', { files: utf16 })('rows.csv')).toBe('a,');
});

it('what is no text is not included', async () => {
  const zip = { ...files, read: async () => new TextEncoder().encode('PK\u0003\u0004\u0000') };
  expect(await includeFrom('errors.rst', { files: zip })('rows.csv')).toBeNull();
});

it.each(['../.env', '.git/config', '../.git/config', 'a/.ssh/id', '../node_modules/a/rows.csv'])(
  'what may hold secrets, or is of a package, is not included: %s',
  async (path) => {
    expect(await includeFrom('docs/errors.rst', { files: everywhere })(path)).toBeNull();
  },
);

it('nor what git ignores', async () => {
  const context = { files: everywhere, ignored: async () => new Set(['docs/secrets.csv']) };
  expect(await includeFrom('docs/errors.rst', context)('secrets.csv')).toBeNull();
  expect(await includeFrom('docs/errors.rst', context)('rows.csv')).toBe('a,b');
});

it('nor what a link leads out of the project', async () => {
  const real = async (path: string): Promise<string> =>
    path === 'docs/link.csv' ? '/disk/other/rows.csv' : `/disk/project/${path}`;
  const include = includeFrom('docs/errors.rst', { files: { ...everywhere, real } });
  expect(await include('link.csv')).toBeNull();
  expect(await include('rows.csv')).toBe('a,b');
});

it('nor what is above the conf.py of Sphinx', async () => {
  const read = async (path: string): Promise<Uint8Array | null> =>
    path.endsWith('conf.py') && path !== 'docs/conf.py' ? null : bytes;
  const include = includeFrom('docs/api/errors.rst', { files: { ...everywhere, read } });
  expect(await include('../rows.csv')).toBe('a,b');
  expect(await include('../../rows.csv')).toBeNull();
});

it('counts paths with a slash from the conf.py of Sphinx, also where that is above the root', async () => {
  const at = (conf: string) => ({
    ...everywhere,
    read: async (path: string) =>
      path === conf || path.endsWith('shared/rows.csv') ? new TextEncoder().encode(path) : null,
  });
  const findProject = async () => '..';
  const include = (conf: string) =>
    includeFrom('docs/pages/errors.rst', { files: at(conf), findProject })('/shared/rows.csv');
  expect(await include('docs/conf.py')).toBe('docs/shared/rows.csv');
  expect(await include('../conf.py')).toBe('../shared/rows.csv');
  expect(await include('../../conf.py')).toBeNull();
});
