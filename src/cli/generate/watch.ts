import { posix } from 'node:path';
import { UsageError } from '../../model/usage-error.ts';
import { lockPath } from '../../pipeline/load-lock.ts';
import { patternBase, splitPatterns } from '../../pipeline/patterns.ts';
import type { Project } from '../../pipeline/projects.ts';
import { patternsOf } from '../../pipeline/select.ts';
import { type PlanOptions, findProjects } from '../project.ts';
import { reportUsage } from '../report.ts';
import type { World } from '../world.ts';

/**
 * Runs at once, and again after each change of a configuration, of its lock, or where its documents are, also one during the
 * first run. What fails later is said, and what there was stays; it ends with the watcher.
 */
export async function watch(
  run: () => Promise<number>,
  options: PlanOptions,
  world: World,
): Promise<number> {
  const watcher = await world.watch(watchedPaths(await findProjects(options, world)));
  let status = await run().catch(async (error: unknown) => {
    await watcher.close();
    throw error;
  });
  await world.writeStderr('Watching for changes; end with Ctrl+C.\n');
  for await (const _ of watcher.changes) {
    try {
      status = await run();
      watcher.add(watchedPaths(await findProjects(options, world)));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      await reportUsage(error, world);
    }
  }
  return status;
}

/** A glob may find new files; so for it, its folder is watched. */
function watchedPaths(projects: readonly Project[]): string[] {
  const paths = projects.flatMap(({ path, folder, config }) => {
    const patterns = (config.catalogs ?? []).flatMap(({ from }) =>
      splitPatterns(patternsOf(from)).positive.map(({ pattern }) => patternBase(pattern)),
    );
    return [path, ...[lockPath(path), ...patterns].map((each) => posix.join(folder, each))];
  });
  return [...new Set(paths)].sort();
}
