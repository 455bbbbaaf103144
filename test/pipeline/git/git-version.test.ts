import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diskFiles } from '../../../src/pipeline/disk/disk.ts';
import { blobsIn } from '../../../src/pipeline/git/git.ts';
import { versionFiles } from '../../../src/pipeline/git/git-version.ts';

const PATHS = [
  '!important.md',
  'README.md',
  'docs/a.md',
  'docs/2.md',
  'docs/[v2].md',
  'docs/.drafts/b.md',
  'docs/deep/.c.md',
  'docs/node_modules/d.md',
  '.github/e.md',
  'node_modules/f/g.md',
];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'doctable-version-'));
  for (const path of PATHS) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), '');
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('what git has is found as on the disk', () => {
  it.each([
    '.',
    './!important.md',
    'docs',
    './docs/',
    '**/*.md',
    'docs/*',
    'docs/[v2].md',
    '.github',
    '.github/*.md',
    'docs/.drafts',
    'docs/.drafts/b.md',
    'node_modules/f/g.md',
    '../docs',
  ])('by %s', async (pattern) => {
    for (const [root, prefix] of [
      ['', ''],
      ['docs', 'docs/'],
    ] as const) {
      const disk = diskFiles(join(folder, root));
      const blobs = new Map(PATHS.map((path) => [path, '']));
      const git = async (): Promise<never> => Promise.reject(new Error('Nothing to ask of git.'));
      const files = versionFiles(
        { blobs, links: new Map(), differing: new Set() },
        { git, prefix },
        disk,
      );
      expect(await files.list([pattern])).toEqual(await disk.list([pattern]));
    }
  });
});

it('a path may have a tab', () => {
  const id = '0123456789abcdef0123456789abcdef01234567';
  expect(blobsIn([`100644 ${id} 0\ta\tb.md`, `100644 blob ${id}\ta`])).toEqual(
    new Map([
      ['a\tb.md', id],
      ['a', id],
    ]),
  );
});
