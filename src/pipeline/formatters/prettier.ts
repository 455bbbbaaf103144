import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { UsageError } from '../../model/usage-error.ts';
import type { Formatter } from './formatter.ts';

/** By its documentation. */
const EXTENSIONS = ['js', 'ts', 'mjs', 'mts', 'cjs', 'cts'];
const CONFIG_FILES = ['', '.json', '.yml', '.yaml', '.json5', '.toml']
  .concat(EXTENSIONS.map((extension) => `.${extension}`))
  .map((extension) => `.prettierrc${extension}`)
  .concat(EXTENSIONS.map((extension) => `prettier.config.${extension}`));

/** @param root where `.prettierignore` is. */
export function prettierIn(root: string): Formatter {
  return {
    name: 'prettier',
    configFiles: CONFIG_FILES,
    packageKey: 'prettier',
    format: async (text, file) => {
      const prettier = loadPrettier(file);
      const ignorePath = join(root, '.prettierignore');
      const { ignored } = await prettier.getFileInfo(file, { ignorePath });
      const options = await prettier.resolveConfig(file);
      return ignored ? text : prettier.format(text, { ...options, filepath: file });
    },
  };
}

/** By `require`: our own code may come from a cache, where Node allows no `import()`. */
function loadPrettier(file: string): typeof import('prettier') {
  return createRequire(import.meta.url)(resolvePrettier(dirname(file)));
}

/** Unformatted output would be another result than the next machine's, so this is no case for going on without. */
function resolvePrettier(folder: string): string {
  try {
    return createRequire(join(folder, 'package.json')).resolve('prettier');
  } catch {
    throw new UsageError('The project configures prettier but does not have it; install it first.');
  }
}
