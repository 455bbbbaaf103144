import { type Catalog, partsOf } from '../../model/catalog.ts';
import { type Diagnostic, errorsIn } from '../../model/diagnostic.ts';
import { UsageError } from '../../model/usage-error.ts';
import { type PlanOptions, type Planned, configPath, openPlans } from '../project.ts';
import { mapPaths, mapSources } from '../../pipeline/disk/paths.ts';
import type { CatalogConfig } from '../../pipeline/config/config.ts';
import { asOutput } from '../../pipeline/config/outputs.ts';
import type { Project } from '../../pipeline/project/projects.ts';
import { targetFor } from '../../writers/registry.ts';
import type { Parsed } from '../options.ts';
import type { Verbosity } from '../verbosity.ts';
import type { World } from '../world.ts';
import type { Comparison, Versions } from './versions.ts';
import { withoutLater } from './without-later.ts';

export interface ConfiguredOptions extends Verbosity, Parsed {
  config?: string;
}

/** The world at some time, and what its paths are called in what we say. */
export interface Past {
  ref: string;
  world: World;
  nameOf(path: string): string;
  /** The path of what `nameOf` names; null where it names nothing. */
  pathOf(name: string): string | null;
}

/**
 * What the configuration makes of the documents, with the keys that its lock keeps: of then, when it was already there, and of
 * now. A configuration that is code is that of now.
 */
export async function openConfigured(
  past: Past,
  options: ConfiguredOptions,
  world: World,
): Promise<Versions> {
  const path = await configPath(options, world);
  const wasThere = (await past.world.files.read(path)) !== null;
  if (!wasThere && options.quiet !== true) {
    await world.writeStderr(
      `doctable: ${past.nameOf(path)} does not exist, so everything counts as new.\n`,
    );
  }
  const prepare = (project: Project): Promise<Project> => withoutLater(project, past.world.files);
  const before = wasThere ? await plansOf(past, { ...options, config: path, prepare }) : [];
  const after = await openPlans({ ...options, config: path }, world);
  return {
    comparisons: comparisonsOf(before, after, past),
    diagnostics: [
      // What was wrong then is no fault of now.
      ...errorsOf(before).map((each) => ({
        ...mapPaths(each, past.nameOf),
        severity: 'warning' as const,
      })),
      ...errorsOf(after),
    ],
    read: async (name) => {
      const old = past.pathOf(name);
      return old === null ? world.files.read(name) : past.world.files.read(old);
    },
  };
}

/** @throws UsageError that says of when it is, as what it names may be otherwise by now. */
async function plansOf({ world, ref }: Past, options: PlanOptions): Promise<Planned[]> {
  try {
    return await openPlans(options, world);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(error.message.replace(/^/gm, `in ${ref}, `), { cause: error });
  }
}

/** One for each configuration. */
function comparisonsOf(
  before: readonly Planned[],
  after: readonly Planned[],
  { nameOf }: Past,
): Comparison[] {
  const paths = new Set([...after, ...before].map(({ project }) => project.path));
  return [...paths].map((path) => {
    const [old, now] = [before, after].map((plans) =>
      plans.find(({ project }) => project.path === path),
    );
    // Of a document with an error nothing is known, which is not to look like a loss of all that was in it.
    const unread = new Set(
      errorsOf([old, now].flatMap((each) => each ?? [])).map((each) => each.path),
    );
    const catalogs = [old, now].map((each) => readable(each?.plan.catalogs ?? [], unread));
    const config = (now ?? old)?.project.config;
    return {
      before: (catalogs[0] ?? []).map((catalog) => mapSources(catalog, nameOf)),
      after: catalogs[1] ?? [],
      hasDetails: config?.catalogs?.some(writesDetails) === true,
      rules: config?.rules,
    };
  });
}

function readable(catalogs: readonly Catalog[], unread: ReadonlySet<string>): Catalog[] {
  return catalogs.filter((catalog) => !unread.has(partsOf(catalog)[0]?.source.path ?? ''));
}

/** Whether code can read what a catalog's further columns say. */
function writesDetails({ to }: CatalogConfig): boolean {
  return to.map(asOutput).some(({ path, target, details }) => {
    return details === true || targetFor(target, path).name === 'json';
  });
}

function errorsOf(plans: readonly Planned[]): Diagnostic[] {
  return errorsIn(plans.flatMap(({ plan }) => plan.diagnostics));
}
