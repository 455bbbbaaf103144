import { findConfigFolder } from '../pipeline/config/find.ts';
import { type ImportUrl, diskModules } from '../pipeline/config/module.ts';
import { diskFiles } from '../pipeline/disk.ts';
import { projectFormatter } from '../pipeline/format.ts';
import type { World } from './world.ts';

/** What of the world is on the disk, seen from a folder; `importUrl` is Node's `import()`. */
export function diskWorld(
  folder: string,
  importUrl: ImportUrl,
): Pick<World, 'files' | 'findConfigFolder' | 'importModule' | 'format'> {
  return {
    files: diskFiles(folder),
    findConfigFolder: () => findConfigFolder(folder),
    importModule: diskModules(folder, importUrl),
    format: projectFormatter(folder),
  };
}
