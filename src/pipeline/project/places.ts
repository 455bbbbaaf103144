import { posix } from 'node:path';
import { UsageError } from '../../model/usage-error.ts';
import {
  isBelowRoot,
  linkedOutside,
  mayWrite,
  outputsOf,
  templatePaths,
} from '../config/outputs.ts';
import { configNames } from '../config/places.ts';
import { type Files, below } from '../disk/files.ts';
import { isInsideRoot, mapPaths } from '../disk/paths.ts';
import { portabilityProblem } from '../disk/portable.ts';
import { splitPatterns } from '../documents/patterns.ts';
import { patternsOf } from '../documents/select.ts';
import { lockPath } from '../lock/load-lock.ts';
import type { PlannedFile } from '../outputs/planned-file.ts';
import type { Project } from './projects.ts';

/** Where outputs of a project and its lock are behind all links, as it was when that was found to be in the project. */
export type Places = ReadonlyMap<string, string>;

/** A file that is written, or read, and where it is. */
interface Place {
  path: string;
  real: string;
  /** Where in a configuration it is named. */
  where: string;
}

/** @throws UsageError where links lead an output out of its project, or where it is the same file as another, or as one that is read. */
export async function findPlaces(
  projects: readonly Project[],
  root: Files,
): Promise<Map<Project, Places>> {
  const found = new Map<Project, Places>();
  const outputs: Place[] = [];
  const documents: Place[] = [];
  for (const project of projects) {
    const files = below(root, project.folder);
    await refuseLinks(project, files);
    const lock = lockPath(project.path);
    const own = await placesOfOutputs(project, files);
    outputs.push(...own.map((each) => mapPaths(each, (path) => posix.join(project.folder, path))));
    documents.push(...(await placesOfDocuments(project, files)));
    const real = own.map((each): [string, string] => [each.path, each.real]);
    found.set(project, new Map([...real, [lock, await files.real(lock)]]));
  }
  const problems = meetings(outputs, documents);
  if (problems.length > 0) throw new UsageError(problems.join('\n'));
  return found;
}

/**
 * Planned files of a project, with where they are. Those that are named after their catalogs, so after what documents say, are
 * known only now: for them holds what `findPlaces` holds the others to.
 *
 * @throws UsageError where one is never to be written, would be read, or is not in the project.
 */
export async function withPlaces(
  planned: readonly PlannedFile[],
  project: Project & { files: Files; places: Places; sources: readonly { path: string }[] },
): Promise<PlannedFile[]> {
  const { places, files } = project;
  const placed = await Promise.all(
    planned.map(async (file) => ({
      ...file,
      real: places.get(file.path) ?? (await files.real(file.path)),
    })),
  );
  const named = placed.filter(({ path }) => !places.has(path));
  if (named.length === 0) return placed;
  const root = await files.real('.');
  const documents = project.sources.map(({ path }) => path);
  const read = await Promise.all(documents.map((path) => placeOf(path, path, files)));
  const lock = lockPath(project.path);
  const outputs = placed
    .filter(({ path }) => path !== lock)
    .map((file) => ({ ...file, where: whereOf(file, project) }));
  const problems = [
    ...named.flatMap((file) => {
      const problem = isInsideRoot(posix.relative(root, file.real))
        ? portabilityProblem(file.path)
        : `a symlink leads ${file.path} out of the project.`;
      return problem === null ? [] : [`${whereOf(file, project)}: ${problem}`];
    }),
    ...meetings(outputs, read),
  ];
  if (problems.length > 0) throw new UsageError(problems.join('\n'));
  return placed;
}

function whereOf({ path }: { path: string }, { config, at }: Project): string {
  const output = outputsOf(config).find(({ output: to }) => mayWrite({ to: [to] }, path));
  return at(output?.keys ?? []);
}

const RESERVED = new Set([...configNames, ...configNames.map(lockPath)]);

/** What no output may be, `--force` or not: a configuration, a lock, `package.json`, what git keeps for itself. */
function isReserved(real: string): boolean {
  // Some disks do not tell case.
  const parts = real.toLowerCase().split('/');
  return RESERVED.has(parts.at(-1) ?? '') || parts.includes('.git');
}

/** @throws UsageError where a file that is to be written is one of those that are read, or is never to be written. */
export async function refuseOver(
  output: string,
  documents: readonly string[],
  files: Pick<Files, 'real'>,
  where = '--output',
): Promise<void> {
  const read = await Promise.all(documents.map((path) => placeOf(path, 'this run', files)));
  const [problem] = meetings([await placeOf(output, where, files)], read);
  if (problem !== undefined) throw new UsageError(problem);
}

async function placeOf(path: string, where: string, files: Pick<Files, 'real'>): Promise<Place> {
  return { path, real: await files.real(path), where };
}

/** Why outputs cannot be written: each has a file of its own, which is none that is read. */
function meetings(outputs: readonly Place[], documents: readonly Place[]): string[] {
  const read = new Map(documents.map((each) => [each.real, each]));
  const owners = new Map<string, Place>();
  return outputs.flatMap((output) => {
    const { path, real, where } = output;
    const owner = owners.get(onAnyDisk(real));
    owners.set(onAnyDisk(real), output);
    const document = read.get(real);
    const why = isReserved(real)
      ? `${path} is used by doctable, npm or git. Write to another file.`
      : document !== undefined
        ? `${path} is also an input of ${document.where}. Write to another file.`
        : owner &&
          // What two configurations write by the same path is told of both.
          owner.path !== path &&
          `${owner.path} and ${path} are the same file${reason(owner, output)}. Use a different file for each output.`;
    return !why ? [] : `${where}: ${why}`;
  });
}

/** macOS and Windows take names for the same that differ in case, or in how accents are written. */
function onAnyDisk(real: string): string {
  return real.normalize('NFC').toLowerCase();
}

function reason(one: Place, other: Place): string {
  return one.real === other.real ? '' : ' on macOS and Windows';
}

/** What is written stays in the project, wherever links lead. */
async function refuseLinks({ config, at, path }: Project, files: Files): Promise<void> {
  const problems = (await linkedOutside(config, files)).map(
    ({ keys, message }) => `${at(keys)}: ${message}`,
  );
  const lock = lockPath(path);
  if (!(await isBelowRoot(lock, files))) {
    problems.push(`${lock} is a symlink that leads out of the project. Replace it with a file.`);
  }
  if (problems.length > 0) throw new UsageError(problems.join('\n'));
}

async function placesOfOutputs({ config, at }: Project, files: Files): Promise<Place[]> {
  return Promise.all(
    outputsOf(config).map(({ keys, output }) =>
      placeOf(posix.normalize(output.path), at(keys), files),
    ),
  );
}

/** Where documents and templates are that a configuration names one by one, and where it is itself. */
async function placesOfDocuments({ config, path, at }: Project, files: Files): Promise<Place[]> {
  const own = [posix.basename(path), lockPath(path)].map((each) => [each, 'doctable itself']);
  const named = (config.catalogs ?? []).flatMap((catalog, index) =>
    [
      ...splitPatterns(patternsOf(catalog.from)).positive.map(({ pattern }) => pattern),
      ...templatePaths(catalog),
    ].map((each) => [each, at(['catalogs', index])]),
  );
  return Promise.all(
    [...own, ...named].map(([each = '', where = '']) => placeOf(each, where, files)),
  );
}
