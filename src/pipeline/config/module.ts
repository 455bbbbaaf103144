import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from '../../model/usage-error.ts';
import { defineConfig } from './define-config.ts';
import { describeThrown } from './thrown.ts';

/** Gives what a module exports by default. Runs it: only for files that the user named as code. */
export type ImportModule = (path: string) => Promise<unknown>;

/** Node's `import()`, from a file that Node itself loaded: our own code may come from a cache, where it has none. */
export type ImportUrl = (url: string) => Promise<{ default?: unknown }>;

/** Modules below `root`; TypeScript by jiti, as Node 20 cannot run it. */
export function diskModules(root: string, importUrl: ImportUrl): ImportModule {
  return async (path) => {
    const file = resolve(root, path);
    try {
      if (/\.[cm]?ts$/.test(path)) return await importTypeScript(file);
      // Node keeps a module by its URL; the time makes an edited one another.
      const { mtimeMs } = await stat(file);
      return await (
        await importUrl(`${pathToFileURL(file).href}?${mtimeMs}`)
      ).default;
    } catch (error) {
      const { reason, place } = describeThrown(error, path);
      throw new UsageError(`${path}${place}: cannot load config: ${reason}`, { cause: error });
    }
  };
}

async function importTypeScript(file: string): Promise<unknown> {
  const { createJiti } = await import('jiti/static');
  const jiti = createJiti(file, {
    fsCache: false,
    moduleCache: false,
    // What a configuration needs of us, also where npx runs us and the project does not have us.
    virtualModules: { doctable: { defineConfig } },
  });
  return jiti.import(file, { default: true });
}
