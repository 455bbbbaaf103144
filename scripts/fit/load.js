import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { rolldown } from 'rolldown';

/** The inside of the project, which no bundle of the build exports. */
export async function load() {
  const build = await rolldown({
    input: 'scripts/fit/inside.ts',
    platform: 'node',
    moduleTypes: { '.eta': 'text', '.md': 'text', '.tsv': 'text' },
    external: ['prettier'],
  });
  const dir = resolve('dist/fit');
  await build.write({ dir, format: 'esm', entryFileNames: 'inside.mjs' });
  return import(pathToFileURL(resolve(dir, 'inside.mjs')).href);
}
