import { posix } from 'node:path';
import { UsageError } from '../model/usage-error.ts';
import { configIn } from '../pipeline/config/places.ts';
import { below } from '../pipeline/files.ts';
import type { LockFile } from '../pipeline/lock.ts';
import type { Plan } from '../pipeline/plan.ts';
import type { Project } from '../pipeline/projects.ts';
import { includeFrom } from './inputs.ts';
import type { World } from './world.ts';

type PlanOptions = Pick<LockFile, 'updateNames'>;

/**
 * The plan of a configuration and of those that it takes in: what `generate` and `check` both start from.
 * Its paths start from the working folder, wherever the configurations are.
 *
 * @param configPath left out: the nearest, from the working folder upwards.
 * @throws UsageError where there is none, or it is wrong.
 */
export async function openPlan(
  configPath: string | undefined,
  world: World,
  options: PlanOptions = {},
): Promise<Plan> {
  const { openProjects } = await import('../pipeline/projects.ts');
  const { rebase } = await import('../pipeline/rebase.ts');
  const { refuseSharedPaths } = await import('../pipeline/outputs.ts');
  const path = configPath ?? (await findConfig(world));
  const plans: Plan[] = [];
  for (const project of await openProjects(world.files, path, world.importModule)) {
    plans.push(rebase(await planProject(project, world, options), project.folder));
  }
  const files = plans.flatMap((plan) => plan.files);
  refuseSharedPaths(files);
  return { files, diagnostics: plans.flatMap((plan) => plan.diagnostics) };
}

async function findConfig(world: World): Promise<string> {
  const folder = await world.findConfigFolder();
  const path = folder === null ? null : await configIn(world.files, folder);
  if (path !== null) return path;
  throw new UsageError(
    'There is no configuration here or in a folder above; write doctable.config.json, or name one with --config.',
  );
}

async function planProject(
  { path, config, folder, at }: Project,
  world: World,
  { updateNames }: PlanOptions,
): Promise<Plan> {
  const { loadSources } = await import('../pipeline/sources.ts');
  const { loadLock, lockPath } = await import('../pipeline/load-lock.ts');
  const { plan } = await import('../pipeline/plan.ts');
  const files = below(world.files, folder);
  const lock = lockPath(path);
  return plan(await loadSources(config, files, at), config, {
    includeFrom: (documentPath) => includeFrom(documentPath, files),
    lock: {
      path: lock,
      content: await loadLock(world.files, posix.join(folder, lock)),
      updateNames,
    },
    format: (path, text) => world.format(posix.join(folder, path), text),
  });
}
