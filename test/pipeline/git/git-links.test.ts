import { describe, expect, it } from 'vitest';
import { behind, reachable } from '../../../src/pipeline/git/git-links.ts';

const links = new Map([
  ['a.md', 'docs/a.md'],
  ['deep/a.md', '../docs/a.md'],
  ['twice.md', 'deep/a.md'],
  ['pages', 'docs/'],
  ['pages2', './pages'],
  ['out.md', '../other/a.md'],
  ['far.md', '/etc/a.md'],
  ['circle', 'round'],
  ['round', 'circle'],
  ['gone.md', 'docs/gone.md'],
]);

describe('a link leads', () => {
  it.each([
    ['docs/a.md', 'docs/a.md'],
    ['a.md', 'docs/a.md'],
    ['deep/a.md', 'docs/a.md'],
    ['twice.md', 'docs/a.md'],
    ['pages/b/c.md', 'docs/b/c.md'],
    ['pages2/c.md', 'docs/c.md'],
    ['pages2/../a.md', 'docs/a.md'],
    ['out.md', '../other/a.md'],
    ['far.md', '/etc/a.md'],
    ['circle/a.md', null],
    ['gone.md', 'docs/gone.md'],
  ])('from %s to %s', (path, target) => {
    expect(behind(path, links)).toBe(target);
  });
});

describe('what can be reached', () => {
  it('is each file, by its own path and by links', () => {
    expect([...reachable(new Set(['docs/a.md', 'docs/b/c.md', 'src/x.ts']), links)].sort()).toEqual(
      [
        'a.md',
        'deep/a.md',
        'docs/a.md',
        'docs/b/c.md',
        'pages/a.md',
        'pages/b/c.md',
        'pages2/a.md',
        'pages2/b/c.md',
        'src/x.ts',
        'twice.md',
      ],
    );
  });

  it('is finite where a link leads to the folder that it is in', () => {
    const loops = new Map([
      ['docs/self', '.'],
      ['top', '.'],
    ]);
    expect([...reachable(new Set(['docs/a.md']), loops)].sort()).toEqual([
      'docs/a.md',
      'docs/self/a.md',
      'top/docs/a.md',
    ]);
  });
});
