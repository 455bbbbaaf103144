import { expect, it } from 'vitest';
import { outputFolders } from '../../../src/pipeline/init/output-folders.ts';
import { memoryWorld } from '../../cli/memory-world.ts';

it.each([
  ['the root', ['docs/a.md'], 'docs/a.md', '.'],
  ['its sources', ['docs/a.md', 'src/main.ts'], 'docs/a.md', 'src'],
  ['its package', ['package.json', 'api/package.json', 'api/docs/a.md'], 'api/docs/a.md', 'api'],
  [
    'the sources of its package',
    ['src/main.ts', 'libs/api/package.json', 'libs/api/src/main.ts', 'libs/api/a.md'],
    'libs/api/a.md',
    'libs/api/src',
  ],
  ['no package beside it', ['web/package.json', 'web/src/main.ts', 'docs/a.md'], 'docs/a.md', '.'],
])('what is generated goes into %s', async (_, paths, document, folder) => {
  const { files } = memoryWorld([], Object.fromEntries(paths.map((path) => [path, ''])));
  expect((await outputFolders(files, [document]))(document)).toBe(folder);
});
