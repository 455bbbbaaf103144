import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative, sep } from 'node:path';
import { UsageError } from '../../model/usage-error.ts';
import type { Formatter } from './formatter.ts';
import { refusal } from './refusal.ts';

/** By its documentation. */
const EXTENSIONS = ['js', 'ts', 'mjs', 'mts', 'cjs', 'cts'];
const CONFIG_FILES = ['', '.json', '.yml', '.yaml', '.json5', '.toml']
  .concat(EXTENSIONS.map((extension) => `.${extension}`))
  .map((extension) => `.prettierrc${extension}`)
  .concat(EXTENSIONS.map((extension) => `prettier.config.${extension}`));

/** With `.editorconfig`; and afresh each time, as the configuration may change while we watch. */
const LIKE_ITS_COMMAND = { editorconfig: true, useCache: false };

/** https://prettier.io/docs/configuration */
export const prettier: Formatter = {
  name: 'prettier',
  package: 'prettier',
  configFiles: CONFIG_FILES,
  packageKey: 'prettier',
  format: async (text, file, config) => {
    const loaded = loadPrettier(file, config);
    try {
      if (await isIgnored(loaded, file, dirname(file))) return text;
      const options = await loaded.resolveConfig(file, LIKE_ITS_COMMAND);
      return await loaded.format(text, { ...options, filepath: file });
    } catch (error) {
      // There is none for a language that neither prettier nor a plugin knows.
      if (error instanceof Error && error.name === 'UndefinedParserError') return text;
      const path = relative(dirname(config), file).replaceAll(sep, '/');
      throw refusal('prettier', path, error instanceof Error ? error.message : '', error);
    }
  },
};

type Prettier = typeof import('prettier');

/** By the `.prettierignore` of any folder above: which of them counts depends on where prettier runs, and we may run anywhere. */
async function isIgnored(loaded: Prettier, file: string, folder: string): Promise<boolean> {
  const ignorePath = join(folder, '.prettierignore');
  if (existsSync(ignorePath) && (await loaded.getFileInfo(file, { ignorePath })).ignored) {
    return true;
  }
  const parent = dirname(folder);
  return parent !== folder && isIgnored(loaded, file, parent);
}

/** By `require`: our own code may come from a cache, where Node allows no `import()`. */
function loadPrettier(file: string, config: string): Prettier {
  return createRequire(import.meta.url)(resolvePrettier(dirname(file), config));
}

/** Unformatted output would be another result than the next machine's, so this is no case for going on without. */
function resolvePrettier(folder: string, config: string): string {
  try {
    return createRequire(join(folder, 'package.json')).resolve('prettier');
  } catch {
    throw new UsageError(
      `Prettier is configured in ${basename(config)}, but not installed. Run \`npm install\`, or \`npm install --save-dev prettier\`.`,
    );
  }
}
