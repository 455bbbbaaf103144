import { describe, expect, it } from 'vitest';
import type { CatalogConfig } from '../../../src/pipeline/config/config.ts';
import { select } from '../../../src/pipeline/documents/select.ts';

const paths = [
  '../shared/codes.md',
  '!important.md',
  'README.md',
  'docs/1.md',
  'docs/[v1].md',
  'docs/api/errors.html',
  'docs/api/logo.png',
  'docs/draft.md',
  'docs/errors.md',
];

async function selected(from: CatalogConfig['from'], exclude?: string[]): Promise<string[]> {
  return (await select(paths, { from, exclude })).selected.map(({ path }) => path);
}

describe('select', () => {
  it.each<[string, CatalogConfig['from'], string[]]>([
    ['a path', ['docs/errors.md'], ['docs/errors.md']],
    ['a path with ./', ['./docs/../README.md'], ['README.md']],
    ['a path that looks like a glob', ['docs/[v1].md'], ['docs/[v1].md']],
    ['a path that looks like a negation', ['./!important.md'], ['!important.md']],
    ['a path above', ['../shared/codes.md'], ['../shared/codes.md']],
    [
      'a glob of one folder',
      ['docs/*.md'],
      ['docs/1.md', 'docs/[v1].md', 'docs/draft.md', 'docs/errors.md'],
    ],
    [
      'a glob of all folders',
      ['docs/**/*.{html,png}'],
      ['docs/api/errors.html', 'docs/api/logo.png'],
    ],
    ['a folder: its documents alone', ['docs/api/'], ['docs/api/errors.html']],
    [
      'the order of the list, each once',
      ['docs/errors.md', 'docs/[v1].md', 'docs/e*'],
      ['docs/errors.md', 'docs/[v1].md'],
    ],
    [
      'all but what has a ! before it',
      ['!docs/draft.md', 'docs/*.md'],
      ['docs/1.md', 'docs/[v1].md', 'docs/errors.md'],
    ],
    ['all but a folder', ['**/*', '!docs'], ['!important.md', 'README.md']],
  ])('takes %s', async (_, from, expected) => {
    expect(await selected(from)).toEqual(expected);
  });

  it('leaves out what is excluded, by path, folder and glob', async () => {
    expect(await selected(['**/*.md', 'docs'], ['docs/api', 'docs/d*', 'README.md'])).toEqual([
      '!important.md',
      'docs/1.md',
      'docs/[v1].md',
      'docs/errors.md',
    ]);
  });

  it('says which items find nothing, and what is said of each document', async () => {
    const from = [
      'nope.md',
      '!docs/draft.md',
      { path: 'docs/draft.md' },
      { path: 'README.md', format: 'text', locale: 'en' },
    ];
    expect(await select(paths, { from })).toEqual({
      selected: [{ path: 'README.md', format: 'text', locale: 'en' }],
      unmatched: [0, 2],
    });
  });
});
