import { posix, win32 } from 'node:path';
import { UsageError } from '../../model/usage-error.ts';
import { NAME } from '../../writers/each.ts';
import { packageProblem } from '../../writers/package-name.ts';
import { type ForeignOption, foreignOption, targetFor } from '../../writers/registry.ts';
import type { CatalogConfig, Config, OutputConfig } from './config.ts';
import type { ConfigProblem, KeyPath } from './config-text.ts';
import type { Files } from '../disk/files.ts';
import { isInsideRoot } from '../disk/paths.ts';
import { portabilityProblem } from '../disk/portable.ts';

/** Outputs that are called like a directory, which is on the disk. */
export async function outputFolders(
  config: Config,
  files: Pick<Files, 'list'>,
): Promise<ReadonlySet<string>> {
  const folders = new Set<string>();
  for (const { output } of outputsOf(config)) {
    const { path } = output;
    // Most have an extension; what has none may be a glob, or not in the project.
    if (posix.extname(path) !== '' || !/^[\w./-]+$/.test(path) || !isInsideRoot(path)) continue;
    const normal = posix.normalize(path);
    if ((await files.list([path])).some((each) => each.startsWith(`${normal}/`))) folders.add(path);
  }
  return folders;
}

/**
 * What no plan can be made of: outputs outside the project, of no known target, or written by two catalogs.
 *
 * @param folders outputs that are directories.
 */
export function outputProblems(
  config: Config,
  folders: ReadonlySet<string> = new Set(),
): ConfigProblem[] {
  const owners = new Map<string, number>();
  return outputsOf(config).flatMap(({ keys, catalog, output }) => {
    const { path } = output;
    const normal = posix.normalize(path);
    const owner = owners.get(idOf(output));
    owners.set(idOf(output), catalog);
    if (path.includes('\0')) {
      return [{ keys, message: `"${path}" is not a valid file name.` }];
    }
    if (posix.isAbsolute(path) || win32.isAbsolute(path)) {
      return [{ keys, message: `"${path}" is absolute. Use a path relative to the config file.` }];
    }
    if (path.endsWith('/') || folders.has(path)) return [{ keys, message: directoryProblem(path) }];
    if (!isInsideRoot(path)) return [{ keys, message: `${path} is outside the project: ${STAY}` }];
    const portable = portabilityProblem(path);
    if (portable !== null) return [{ keys, message: portable }];
    if (owner !== undefined) {
      const who = owner === catalog ? 'This catalog writes twice' : 'Two catalogs write';
      const what = output.region === undefined ? 'file' : 'region';
      return [{ keys, message: `${who} to ${normal}. Use a different ${what} for each.` }];
    }
    return targetProblem(keys, output);
  });
}

/** `src/` for the file of an output. */
export function directoryProblem(path: string): string {
  return `"${path}" is a directory. Name a file in it, such as ${posix.join(path, 'errors.ts')}.`;
}

const STAY = 'outputs must be inside the config directory.';

/** Outputs that links on the disk lead out of the project, at the root of `files`. */
export async function linkedOutside(
  config: Config,
  files: Pick<Files, 'real'>,
): Promise<ConfigProblem[]> {
  const found: ConfigProblem[] = [];
  for (const { keys, output } of outputsOf(config)) {
    if (await isBelowRoot(output.path, files)) continue;
    found.push({ keys, message: `a symlink leads ${output.path} out of the project: ${STAY}` });
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

/** The same, and which region: what catalogs are known by, of which several may write to a document. */
export function outputIds({ to }: CatalogConfig): string[] {
  return to.map((output) => idOf(asOutput(output)));
}

function idOf({ path, region }: OutputConfig): string {
  return posix.normalize(path) + (region === undefined ? '' : `#${region}`);
}

/** Whether a catalog may write to a path: with `{name}`, it is only known when it is planned. */
export function mayWrite({ to }: Pick<CatalogConfig, 'to'>, path: string): boolean {
  return to.some((output) => {
    const [first = '', ...rest] = posix.normalize(asOutput(output).path).split(NAME);
    if (rest.length === 0) return first === path;
    const middle = path.slice(first.length, path.length - (rest.at(-1)?.length ?? 0));
    return path.startsWith(first) && path.endsWith(rest.at(-1) ?? '') && middle !== '';
  });
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
      throw new UsageError(`${path} would be written twice. Use a different file for each output.`);
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
  const { path, target: name, template, ...options } = output;
  const found = (key: string, message: string): ConfigProblem[] => [
    { keys: [...keys, key], message },
  ];
  try {
    const target = targetFor(name, path, template !== undefined);
    const foreign = foreignOption(target, options);
    if (foreign !== undefined) return found(foreign.name, describeForeign(target.name, foreign));
    const problem = packageProblem(target, options['package']);
    return problem === undefined ? [] : found('package', problem);
  } catch (error) {
    if (error instanceof UsageError) return [{ keys, message: error.message }];
    throw error;
  }
}

function describeForeign(target: string, { name, owners }: ForeignOption): string {
  const said = `target ${target} does not take "${name}"`;
  const [first, ...others] = owners;
  if (first === undefined) return `${said}. Remove it.`;
  if (others.length === 0 && first.extensions[0] !== undefined) {
    return `${said}, only ${first.name} does. Remove it, or write a ${first.extensions[0]} file.`;
  }
  const names = owners.map((each) => each.name).join(', ');
  return `${said}, only ${names} do. Remove it, or write a file of one of them.`;
}
