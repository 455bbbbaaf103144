import { posix } from 'node:path';
import type { Input } from '../../readers/read.ts';
import { type Files, below } from '../disk/files.ts';
import { loadLock, lockPath } from '../lock/load-lock.ts';
import type { LockFile } from '../lock/lock.ts';
import { type Orphan, findOrphans } from '../outputs/orphans.ts';
import { outputPaths } from '../config/outputs.ts';
import type { Saved } from '../outputs/saved.ts';
import { type Places, findPlaces } from './places.ts';
import type { Project } from './projects.ts';
import { normalize, splitPatterns } from '../documents/patterns.ts';
import { patternsOf } from '../documents/select.ts';
import { loadSources } from '../documents/sources.ts';

/** A project with all that it reads. Paths start from its folder. */
export interface LoadedProject extends Project {
  files: Files;
  places: Places;
  sources: Input[];
  lock: Pick<LockFile, 'path' | 'content'> & { orphans: readonly Orphan[] };
}

/**
 * Reads what the plans of projects need.
 *
 * @param force gives up what somebody changed in outputs that the configuration no longer has.
 * @throws UsageError where a lock is wrong, a document is missing, or an output is in the way of another file.
 */
export async function loadProjects(
  projects: readonly Project[],
  files: Files,
  saved: Saved,
  force: boolean | undefined,
): Promise<LoadedProject[]> {
  const claimed = claimedPaths(projects);
  const places = await findPlaces(projects, files);
  const loaded: LoadedProject[] = [];
  for (const project of projects) {
    const own = places.get(project) ?? new Map<string, string>();
    loaded.push(await loadProject(project, files, own, claimed, saved, force));
  }
  return loaded;
}

async function loadProject(
  project: Project,
  root: Files,
  places: Places,
  claimed: ReadonlySet<string>,
  saved: Saved,
  force: boolean | undefined,
): Promise<LoadedProject> {
  const { config, folder, at } = project;
  const files = below(root, folder);
  const path = lockPath(project.path);
  // From the working folder, so that a message has the path that the user has.
  const content = await loadLock(root, posix.join(folder, path));
  const own = new Set((config.catalogs ?? []).flatMap(outputPaths));
  const orphans = await findOrphans(
    content.outputs.filter((output) => !own.has(output)),
    files,
    (output) => claimed.has(posix.join(folder, output)),
    { has: (output, text) => saved.has(posix.join(folder, output), text) },
    force,
  );
  const stale = orphans.flatMap(({ path: output, fate }) =>
    fate === 'remove' || fate === 'keep' ? output : [],
  );
  const written = [
    ...places.values(),
    ...(await Promise.all(stale.map((each) => files.real(each)))),
  ];
  const sources = await loadSources(config, files, at, written);
  return { ...project, files, places, sources, lock: { path, content, orphans } };
}

/** What configurations write, or name as a document; paths start from where the folders of the projects do. */
function claimedPaths(projects: readonly Project[]): Set<string> {
  const paths = projects.flatMap(({ folder, config: { catalogs = [] } }) =>
    catalogs
      .flatMap((catalog) => [
        ...outputPaths(catalog),
        ...splitPatterns(patternsOf(catalog.from)).positive.map(({ pattern }) =>
          normalize(pattern),
        ),
      ])
      .map((path) => posix.join(folder, path)),
  );
  return new Set(paths);
}
