import { posix } from 'node:path';
import type { Config } from '../pipeline/config.ts';
import { below } from '../pipeline/files.ts';
import type { Files } from '../pipeline/files.ts';
import type { LockFile } from '../pipeline/lock.ts';
import type { Plan } from '../pipeline/plan.ts';
import { includeFrom } from './inputs.ts';
import type { World } from './world.ts';

/** A configuration with its plan, and the files below its folder: what `generate` and `check` both start from. */
export interface Project {
  config: Config;
  files: Files;
  plan: Plan;
}

export async function openProject(
  configPath: string,
  world: World,
  { updateNames }: Pick<LockFile, 'updateNames'> = {},
): Promise<Project> {
  const { loadConfig } = await import('../pipeline/load-config.ts');
  const { loadSources } = await import('../pipeline/sources.ts');
  const { loadLock, lockPath } = await import('../pipeline/load-lock.ts');
  const { plan } = await import('../pipeline/plan.ts');
  const folder = posix.dirname(configPath);
  const files = below(world.files, folder);
  const config = await loadConfig(files, posix.basename(configPath));
  const lock = lockPath(configPath);
  const planned = await plan(await loadSources(config, files), config, {
    includeFrom: (documentPath) => includeFrom(documentPath, files),
    lock: { path: lock, content: await loadLock(files, lock), updateNames },
    format: (path, text) => world.format(posix.join(folder, path), text),
  });
  return { config, files, plan: planned };
}
