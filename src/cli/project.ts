import { posix } from 'node:path';
import { UsageError } from '../model/usage-error.ts';
import { configIn } from '../pipeline/config/places.ts';
import { readExactly, readText } from '../pipeline/disk/files.ts';
import type { LoadedProject } from '../pipeline/project/load-project.ts';
import type { Lock, LockFile } from '../pipeline/lock/lock.ts';
import type { Plan } from '../pipeline/plan.ts';
import type { Project } from '../pipeline/project/projects.ts';
import { strictRules } from '../pipeline/severity.ts';
import { fromHere } from './from-here.ts';
import { type Progress, createProgress } from './progress.ts';
import type { Verbosity } from './verbosity.ts';
import { quoteForShell } from './shell.ts';
import { commitsAtHand, savedTexts } from './saved.ts';
import type { World } from './world.ts';

/** What `generate` and `check` take alike. */
export interface PlanOptions extends Pick<LockFile, 'updateNames'>, Verbosity {
  /** Left out: the nearest, from the working folder upwards. */
  config?: string;
  /** Gives up what somebody changed in what was generated. */
  force?: boolean;
  /** Warnings are errors. */
  strict?: boolean;
  /** Plan only what has to do with these files; their paths start from the working folder. */
  only?: readonly string[] | undefined;
  /** Whether names that no commit has yet follow their document. */
  renamesNew?: boolean;
  /** Changes a configuration before it is planned. */
  prepare?: (project: Project) => Promise<Project>;
}

/** What one configuration asks for. */
export interface Planned {
  project: Project;
  plan: Plan;
}

/**
 * The plan of a configuration and of those that it takes in: what `generate` and `check` both start from.
 * Its paths start from the working folder, wherever the configurations are.
 *
 * @throws UsageError where there is no configuration, or it is wrong.
 */
export async function openPlan(options: PlanOptions, world: World): Promise<Plan> {
  const { refuseSharedPaths } = await import('../pipeline/config/outputs.ts');
  const plans = await openPlans(options, world);
  const files = plans.flatMap(({ plan }) => plan.files);
  refuseSharedPaths(files);
  return {
    files,
    removals: plans.flatMap(({ plan }) => plan.removals),
    catalogs: plans.flatMap(({ plan }) => plan.catalogs),
    named: plans.flatMap(({ plan }) => plan.named),
    diagnostics: plans.flatMap(({ plan }) => plan.diagnostics),
    orphans: plans.flatMap(({ plan }) => plan.orphans),
  };
}

/** The same, one by one. */
export async function openPlans(options: PlanOptions, world: World): Promise<Planned[]> {
  const { loadProjects } = await import('../pipeline/project/load-project.ts');
  const { prepare = async (project) => project } = options;
  const prepared = await Promise.all((await findProjects(options, world)).map(prepare));
  const projects = options.strict ? prepared.map(madeStrict) : prepared;
  for (const { path } of options.verbose ? projects : []) {
    await world.writeStderr(`Using ${path}\n`);
  }
  const loaded = await loadProjects(projects, world.files, savedTexts(world), options.force);
  return planAll(loaded, options, world);
}

function madeStrict(project: Project): Project {
  const { config } = project;
  return { ...project, config: { ...config, rules: strictRules(config.rules) } };
}

/**
 * The configuration, and those that it takes in.
 *
 * @throws UsageError where there is no configuration, or it is wrong.
 */
export async function findProjects(options: PlanOptions, world: World): Promise<Project[]> {
  const { openProjects } = await import('../pipeline/project/projects.ts');
  return openProjects(world.files, await configPath(options, world), world.importModule);
}

/** @throws UsageError where none is named, and none is here or in a folder above. */
export async function configPath(
  { config }: Pick<PlanOptions, 'config'>,
  world: World,
): Promise<string> {
  if (config !== undefined) return fromHere(config, world);
  const folder = await world.findConfigFolder();
  const path = folder === null ? null : await configIn(world.files, folder);
  if (path !== null) return path;
  throw new UsageError(await noConfig(world));
}

/** Names that other tools have configurations by, which somebody may try here. */
const UNREAD = [
  '.doctablerc*',
  'doctable.{json,yml,yaml,toml}',
  'doctable.config.toml',
  '.config/doctable*',
];

async function noConfig({ files }: World): Promise<string> {
  const [unread] = await files.list(UNREAD);
  if (unread !== undefined) {
    const advice = unread.endsWith('.toml')
      ? 'Write it as JSON, YAML or TypeScript, in'
      : 'Rename it to';
    return `Found ${unread}, which doctable does not read. ${advice} doctable.config.json, .yaml or .ts.`;
  }
  return 'No config file found in this directory or its parents. Run `doctable init`, or pass --config.';
}

async function planAll(
  projects: readonly LoadedProject[],
  options: PlanOptions,
  world: World,
): Promise<Planned[]> {
  const { countReads } = await import('../pipeline/documents/sources.ts');
  const { rebase } = await import('../pipeline/project/rebase.ts');
  let reads = 0;
  for (const { config, sources } of projects) reads += await countReads(config, sources);
  const progress = options.quiet ? null : createProgress(world, reads);
  const plans: Planned[] = [];
  try {
    for (const project of projects) {
      const planned = await planProject(project, options, world, progress);
      // A configuration further up has paths that may lead back here: `../docs/errors.md` from `docs` is `errors.md`.
      const outward = (path: string): string => fromHere(posix.join(project.folder, path), world);
      plans.push({ project, plan: rebase(planned, outward) });
    }
  } finally {
    await progress?.stop();
  }
  return plans;
}

async function planProject(
  project: LoadedProject,
  { updateNames, only, renamesNew }: PlanOptions,
  world: World,
  progress: Progress | null,
): Promise<Plan> {
  const { path, config, folder, files, sources, lock, placeOf } = project;
  const { plan } = await import('../pipeline/plan.ts');
  const { withPlaces } = await import('../pipeline/project/places.ts');
  const { includeFrom } = await import('../pipeline/documents/included.ts');
  const { concerns, withLinked } = await import('../pipeline/documents/concerned.ts');
  const named = only?.map((file) => posix.relative(folder, file));
  const changed = named && (await withLinked(named, config, sources, files));
  const all =
    changed === undefined ||
    changed.some((file) => [posix.basename(path), lock.path].includes(file));
  const orphans = lock.orphans.filter((orphan) => all || changed.includes(orphan.path));
  const committed = renamesNew
    ? await committedLocks(posix.join(folder, lock.path), world)
    : undefined;
  const ignored = async (paths: readonly string[]): Promise<ReadonlySet<string>> => {
    const found = await world.ignored(paths.map((each) => posix.join(folder, each)));
    return new Set([...found].map((each) => posix.relative(folder, each)));
  };
  const planned = await plan(sources, config, {
    includeFrom: (documentPath) => includeFrom(documentPath, { files, ignored }),
    lock: { ...lock, orphans, updateNames, committed },
    isWanted: (catalog) => all || concerns(catalog, changed, sources),
    format: (output, text) => world.format(posix.join(folder, output), text),
    template: (file) => readText(files, file),
    document: (file) => readExactly(files, file),
    asArgument: (path) => quoteForShell(fromHere(posix.join(folder, path), world)),
    // What is planned starts from the project; a configuration is called what it is from here.
    placeOf: (keys) => ({ ...placeOf(keys), path: posix.basename(path) }),
    onRead: progress?.step,
  });
  return { ...planned, files: await withPlaces(planned.files, project) };
}

/** A lock that cannot be read has nothing to say; what is wrong in the one on the disk was said already. */
async function committedLocks(path: string, world: World): Promise<Lock[] | undefined> {
  const { loadLock } = await import('../pipeline/lock/load-lock.ts');
  const commits = await commitsAtHand(world);
  const nothing: Lock = { outputs: [], catalogs: [] };
  return commits && Promise.all(commits.map((files) => loadLock(files, path).catch(() => nothing)));
}
