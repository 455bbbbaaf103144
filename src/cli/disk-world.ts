import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findConfigFolder } from '../pipeline/config/find.ts';
import { type ImportUrl, diskModules } from '../pipeline/config/module.ts';
import { diskFiles } from '../pipeline/disk.ts';
import { diskMemory } from '../pipeline/disk-memory.ts';
import { isConfigured, projectFormatter } from '../pipeline/format.ts';
import type { World } from './world.ts';

/** What of the world is on the disk, seen from a folder; `importUrl` is Node's `import()`. */
export function diskWorld(
  folder: string,
  importUrl: ImportUrl,
): Pick<
  World,
  | 'files'
  | 'staged'
  | 'committed'
  | 'ignored'
  | 'watch'
  | 'memory'
  | 'isFormatted'
  | 'findConfigFolder'
  | 'importModule'
  | 'format'
> {
  const files = diskFiles(folder);
  return {
    files,
    watch: async (paths) => {
      const { watchDisk } = await import('../pipeline/disk-watcher.ts');
      return watchDisk(folder, paths);
    },
    staged: async () => {
      const { openRepository } = await import('../pipeline/git.ts');
      const { stagedFiles } = await import('../pipeline/staged.ts');
      return stagedFiles(await openRepository(folder), files);
    },
    committed: async (ref) => {
      const { openRepository } = await import('../pipeline/git.ts');
      const { committedFiles } = await import('../pipeline/committed.ts');
      return committedFiles(await openRepository(folder), ref, files);
    },
    ignored: async (paths) => {
      const { gitIn } = await import('../pipeline/git.ts');
      const { ignoredFiles } = await import('../pipeline/ignored.ts');
      return ignoredFiles(gitIn(folder), paths);
    },
    findConfigFolder: () => findConfigFolder(folder),
    importModule: diskModules(folder, importUrl),
    format: projectFormatter(folder),
    isFormatted: (path) => isConfigured(resolve(folder, path)),
    memory: diskMemory(folder, fileURLToPath(import.meta.url)),
  };
}
