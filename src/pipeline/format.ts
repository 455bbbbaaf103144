import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from '../model/usage-error.ts';
import type { PlanContext } from './plan.ts';

/** Where prettier looks for its configuration, by its documentation; each is a file name. */
const CONFIG_FILES = [
  '',
  '.json',
  '.yml',
  '.yaml',
  '.json5',
  '.js',
  '.ts',
  '.mjs',
  '.mts',
  '.cjs',
  '.cts',
  '.toml',
]
  .map((extension) => `.prettierrc${extension}`)
  .concat(
    ['js', 'ts', 'mjs', 'mts', 'cjs', 'cts'].map((extension) => `prettier.config.${extension}`),
  );

type Prettier = typeof import('prettier');

/**
 * Formats with the project's own prettier, and only where the project configures one: our output is already what
 * prettier's defaults give, and loading prettier costs more than everything else together.
 */
export function projectFormatter(root: string): NonNullable<PlanContext['format']> {
  let prettier: Prettier | undefined;
  return async (path, text) => {
    const file = resolve(root, path);
    if (!isConfigured(dirname(file))) return text;
    prettier ??= loadPrettier(root);
    const { ignored } = await prettier.getFileInfo(file, {
      ignorePath: join(root, '.prettierignore'),
    });
    const options = await prettier.resolveConfig(file);
    return ignored ? text : prettier.format(text, { ...options, filepath: file });
  };
}

/** Whether prettier is configured for files in a folder: there, or above it. */
export function isConfigured(folder: string): boolean {
  const isHere =
    CONFIG_FILES.some((name) => existsSync(join(folder, name))) ||
    isInPackage(join(folder, 'package.json'));
  const parent = dirname(folder);
  return isHere || (parent !== folder && isConfigured(parent));
}

function isInPackage(path: string): boolean {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '{}';
  return /"prettier"\s*:\s*["{]/.test(text) && Object.hasOwn(JSON.parse(text), 'prettier');
}

/** By `require`: our own code may come from a cache, where Node allows no `import()`. */
function loadPrettier(root: string): Prettier {
  return createRequire(import.meta.url)(resolvePrettier(root));
}

/** Unformatted output would be another result than the next machine's, so this is no case for going on without. */
function resolvePrettier(root: string): string {
  try {
    return createRequire(join(root, 'package.json')).resolve('prettier');
  } catch {
    throw new UsageError('The project configures prettier but does not have it; install it first.');
  }
}
