import { posix } from 'node:path';
import { UsageError } from '../../model/usage-error.ts';
import { refuseUnknown, targetFor } from '../../writers/registry.ts';
import type { CatalogConfig, Config, OutputConfig } from './config.ts';
import type { ConfigProblem, KeyPath } from './config-text.ts';
import type { Files } from '../disk/files.ts';
import { isInsideRoot } from '../disk/paths.ts';

/** What no plan can be made of: outputs outside the project, of no known target, or written by two catalogs. */
export function outputProblems(config: Config): ConfigProblem[] {
  const owners = new Map<string, number>();
  return outputsOf(config).flatMap(({ keys, catalog, output }) => {
    const { path } = output;
    const normal = posix.normalize(path);
    const owner = owners.get(normal);
    owners.set(normal, catalog);
    if (path.includes('\0')) {
      return [{ keys, message: `no file can be called ${path}; choose another name.` }];
    }
    if (!isInsideRoot(path)) return [{ keys, message: `${path} is outside the project; ${STAY}` }];
    if (owner !== undefined) {
      const who = owner === catalog ? 'The catalog writes twice' : 'Two catalogs write';
      return [{ keys, message: `${who} to ${normal}; give each its own file.` }];
    }
    return targetProblem(keys, output);
  });
}

const STAY = 'outputs stay inside the folder of its configuration.';

/** Outputs that links on the disk lead out of the project, at the root of `files`. */
export async function linkedOutside(
  config: Config,
  files: Pick<Files, 'real'>,
): Promise<ConfigProblem[]> {
  const found: ConfigProblem[] = [];
  for (const { keys, output } of outputsOf(config)) {
    if (await isBelowRoot(output.path, files)) continue;
    found.push({ keys, message: `a link leads ${output.path} out of the project; ${STAY}` });
  }
  return found;
}

/** Whether a file is, or would be made, below the root of `files`, wherever links on the way lead. */
export async function isBelowRoot(path: string, files: Pick<Files, 'real'>): Promise<boolean> {
  return isInsideRoot(posix.relative(await files.real('.'), await files.real(path)));
}

export function asOutput(to: string | OutputConfig): OutputConfig {
  return typeof to === 'string' ? { path: to } : to;
}

/** As the configuration writes them, but for `./`. */
export function outputPaths({ to }: CatalogConfig): string[] {
  return to.map((output) => posix.normalize(asOutput(output).path));
}

/** Of the templates that it is laid out with. */
export function templatePaths({ to }: CatalogConfig): string[] {
  return to.flatMap((output) => asOutput(output).template ?? []).map(posix.normalize);
}

/** @throws UsageError where one file would be written twice. */
export function refuseSharedPaths(files: readonly { path: string }[]): void {
  const paths = new Set<string>();
  for (const { path } of files) {
    if (paths.has(path))
      throw new UsageError(`${path} would be written twice; give each output its own file.`);
    paths.add(path);
  }
}

/** Each with where it stands. */
export function outputsOf({
  catalogs = [],
}: Config): { keys: KeyPath; catalog: number; output: OutputConfig }[] {
  return catalogs.flatMap((each, catalog) =>
    each.to.map((to, index) => ({
      keys: ['catalogs', catalog, 'to', index],
      catalog,
      output: asOutput(to),
    })),
  );
}

function targetProblem(keys: KeyPath, output: OutputConfig): ConfigProblem[] {
  const { path, target, template, ...options } = output;
  try {
    refuseUnknown(targetFor(target, path, template !== undefined), options);
    return [];
  } catch (error) {
    if (error instanceof UsageError) return [{ keys, message: error.message }];
    throw error;
  }
}
