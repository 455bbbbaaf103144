import { resolve } from 'node:path';
import { findConfigFolder } from '../pipeline/config/find.ts';
import type { ImportUrl } from '../pipeline/config/module.ts';
import { diskFiles } from '../pipeline/disk/disk.ts';
import { once } from '../vocabulary/once.ts';
import type { DiskWorld, World } from './world.ts';

/** What of the world is on the disk, seen from a folder; `importUrl` is Node's `import()`. */
export function diskWorld(folder: string, importUrl: ImportUrl): DiskWorld {
  const files = diskFiles(folder);
  const memory = async (): Promise<World['memory']> => {
    const { diskMemory } = await import('../pipeline/disk/disk-memory.ts');
    return diskMemory(folder, new URL(import.meta.url));
  };
  const notes = async (): Promise<World['notes']> => {
    const { diskNotes } = await import('../pipeline/outputs/disk-notes.ts');
    return diskNotes(folder);
  };
  /** To start git takes longer than most runs, so it is asked once where the repository is. */
  const repository = once(async () => {
    const { openRepository } = await import('../pipeline/git/git.ts');
    return openRepository(folder);
  });
  return {
    files,
    watch: async (paths) => {
      const { watchDisk } = await import('../pipeline/disk/disk-watcher.ts');
      return watchDisk(folder, paths);
    },
    staged: async (isIntact = async () => false) => {
      const { stagedFiles } = await import('../pipeline/git/staged.ts');
      return stagedFiles(await repository(), files, isIntact);
    },
    committed: async (ref) => {
      const { committedFiles } = await import('../pipeline/git/committed.ts');
      return committedFiles(await repository(), ref, files);
    },
    underWay: async () => {
      const { commitsUnderWay } = await import('../pipeline/git/under-way.ts');
      return commitsUnderWay(await repository());
    },
    ignored: async (paths) => {
      const { gitIn } = await import('../pipeline/git/git.ts');
      const { ignoredFiles } = await import('../pipeline/git/ignored.ts');
      return ignoredFiles(gitIn(folder), paths);
    },
    findConfigFolder: () => findConfigFolder(folder),
    importModule: async (path) => {
      const { diskModules } = await import('../pipeline/config/module.ts');
      return diskModules(folder, importUrl)(path);
    },
    format: async (path, text) => {
      const { projectFormatter } = await import('../pipeline/outputs/format.ts');
      return projectFormatter(folder)(path, text);
    },
    isFormatted: async (path) => {
      const { isFormatted } = await import('../pipeline/outputs/format.ts');
      return isFormatted(resolve(folder, path));
    },
    notes: {
      has: async (path, text) => (await notes()).has(path, text),
      keep: async (path, text) => (await notes()).keep(path, text),
    },
    memory: {
      read: async () => (await memory()).read(),
      write: async (text) => (await memory()).write(text),
    },
  };
}
