import { posix } from 'node:path';
import { UsageError } from '../../model/usage-error.ts';
import type { Files } from '../../pipeline/disk/files.ts';
import { lockPath } from '../../pipeline/lock/load-lock.ts';
import { outputPaths } from '../../pipeline/config/outputs.ts';
import { patternBase } from '../../pipeline/documents/globs.ts';
import { splitPatterns } from '../../pipeline/documents/patterns.ts';
import type { Project } from '../../pipeline/project/projects.ts';
import { patternsOf } from '../../pipeline/documents/select.ts';
import { type PlanOptions, findProjects } from '../project.ts';
import { reportUsage } from '../report.ts';
import type { World } from '../world.ts';

/**
 * Runs at once, and again after each change of a configuration, of its lock, of what a run read, or where its documents are, also
 * one during the first run. What fails later is said, and what there was stays; it ends with the watcher.
 */
export async function watch(
  run: (world: World) => Promise<number>,
  options: PlanOptions,
  world: World,
): Promise<number> {
  const { files, asked } = noticing(world.files);
  const projects = await findProjects(options, world);
  const watcher = await world.watch(watchedPaths(projects));
  const runOnce = async (): Promise<number> => {
    const status = await run({ ...world, files });
    const now = await findProjects(options, world);
    const written = new Set(now.flatMap(outputsOf));
    watcher.add([...watchedPaths(now), ...[...asked].filter((path) => !written.has(path))]);
    return status;
  };
  let status = await runOnce().catch(async (error: unknown) => {
    await watcher.close();
    throw error;
  });
  await world.writeStderr('Watching for changes. Press Ctrl+C to stop.\n');
  for await (const _ of watcher.changes) {
    try {
      status = await runOnce();
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      await reportUsage(error, world);
    }
  }
  return status;
}

/** The same file system, and the paths that were asked of it: documents may include files that no configuration names. */
function noticing(files: Files): { files: Files; asked: ReadonlySet<string> } {
  const asked = new Set<string>();
  const read: Files['read'] = (path) => {
    asked.add(path);
    return files.read(path);
  };
  return { files: { ...files, read }, asked };
}

function outputsOf({ folder, config }: Project): string[] {
  return (config.catalogs ?? []).flatMap(outputPaths).map((path) => posix.join(folder, path));
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
