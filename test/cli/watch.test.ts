import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { EXIT } from '../../src/cli/world.ts';
import { type MemoryWorld, memoryWorld } from './memory-world.ts';

const page = (message: string): string =>
  `# Order errors\n\n| Code | Message |\n| --- | --- |\n| 404 | ${message} |\n`;
const config = (from: string): string =>
  JSON.stringify({ catalogs: [{ from: [from], to: ['src/errors.ts'] }] });

/** A world in which the document is edited while the first run is at work; it ends when there is no change left to tell. */
function editedMeanwhile(from = 'docs/errors.md'): { world: MemoryWorld; isOpen: () => boolean } {
  const world = memoryWorld(['generate', '--watch', '--update-names'], {
    'doctable.config.json': config(from),
    'docs/errors.md': page('Order not found'),
  });
  let isWatched = false;
  let untold = 0;
  world.watch = async () => {
    isWatched = true;
    async function* changes(): AsyncGenerator<void> {
      for (; untold > 0; untold--) yield;
    }
    const close = async (): Promise<void> => {
      isWatched = false;
    };
    return { changes: changes(), add: () => undefined, close };
  };
  world.format = async (_, text) => {
    if (text.includes('Order not found')) {
      world.contents.set('docs/errors.md', page('No such order'));
      if (isWatched) untold++;
    }
    return text;
  };
  return { world, isOpen: () => isWatched };
}

describe('generate --watch', () => {
  it('misses no change during its first run', async () => {
    const { world } = editedMeanwhile();
    expect(await main(world)).toBe(EXIT.ok);
    expect(String(world.contents.get('src/errors.ts'))).toContain('NoSuchOrder = 404');
  });

  it('watches what documents include, but nothing that it writes', async () => {
    const world = memoryWorld(['generate', '--watch', '--quiet'], {
      'doctable.config.json': config('docs/*.rst'),
      'docs/errors.rst':
        'Errors\n======\n\n.. csv-table::\n   :file: ../data/codes.csv\n   :header-rows: 1\n',
      'data/codes.csv': 'Code,Name\n404,Gone\n',
    });
    const watched = new Set<string>();
    const add = (paths: readonly string[]): void => paths.forEach((path) => watched.add(path));
    world.watch = async (paths) => {
      add(paths);
      async function* changes(): AsyncGenerator<void> {}
      return { changes: changes(), add, close: async () => {} };
    };
    expect(await main(world)).toBe(EXIT.ok);
    expect(String(world.contents.get('src/errors.ts'))).toContain('Gone = 404');
    expect([...watched]).toEqual(expect.arrayContaining(['docs', 'data/codes.csv']));
    expect(watched).not.toContain('src/errors.ts');
  });

  it('stops watching where the first run fails', async () => {
    const { world, isOpen } = editedMeanwhile('docs/other.md');
    expect(await main(world)).toBe(EXIT.usage);
    expect(world.stderr()).toContain('no files match "docs/other.md".\n');
    expect(isOpen()).toBe(false);
  });
});
