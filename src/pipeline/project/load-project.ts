import { posix } from 'node:path';
import { UsageError } from '../../model/usage-error.ts';
import type { Input } from '../../readers/read.ts';
import { type Files, below } from '../disk/files.ts';
import { loadLock, lockPath } from '../lock/load-lock.ts';
import type { LockFile } from '../lock/lock.ts';
import { type Orphan, findOrphans } from '../outputs/orphans.ts';
import { isBelowRoot, linkedOutside, outputPaths } from '../config/outputs.ts';
import type { Saved } from '../outputs/saved.ts';
import type { Project } from './projects.ts';
import { normalize, splitPatterns } from '../documents/patterns.ts';
import { patternsOf } from '../documents/select.ts';
import { loadSources } from '../documents/sources.ts';

/** A project with all that it reads. Paths start from its folder. */
export interface LoadedProject extends Project {
  files: Files;
  sources: Input[];
  lock: Pick<LockFile, 'path' | 'content'> & { orphans: readonly Orphan[] };
}

/**
 * Reads what the plans of projects need.
 *
 * @param force gives up what somebody changed in outputs that the configuration no longer has.
 * @throws UsageError where a lock is wrong, a document is missing, or a link leads an output out of its project.
 */
export async function loadProjects(
  projects: readonly Project[],
  files: Files,
  saved: Saved,
  force: boolean | undefined,
): Promise<LoadedProject[]> {
  const claimed = claimedPaths(projects);
  const loaded: LoadedProject[] = [];
  for (const project of projects) {
    loaded.push(await loadProject(project, files, claimed, saved, force));
  }
  return loaded;
}

async function loadProject(
  project: Project,
  root: Files,
  claimed: ReadonlySet<string>,
  saved: Saved,
  force: boolean | undefined,
): Promise<LoadedProject> {
  const { config, folder, at } = project;
  const files = below(root, folder);
  const path = lockPath(project.path);
  await refuseLinks(project, files, path);
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
  const sources = await loadSources(config, files, at, stale);
  return { ...project, files, sources, lock: { path, content, orphans } };
}

/** What is written stays in the project, wherever links lead. */
async function refuseLinks({ config, at }: Project, files: Files, lock: string): Promise<void> {
  const problems = (await linkedOutside(config, files)).map(
    ({ keys, message }) => `${at(keys)}: ${message}`,
  );
  if (!(await isBelowRoot(lock, files))) {
    problems.push(`A link leads ${lock} out of the project; put a file in its place.`);
  }
  if (problems.length > 0) throw new UsageError(problems.join('\n'));
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
