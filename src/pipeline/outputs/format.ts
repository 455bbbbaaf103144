import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from '../../model/usage-error.ts';
import type { Formatter } from '../formatters/formatter.ts';
import { prettier } from '../formatters/prettier.ts';
import { biome, oxfmt } from '../formatters/programs.ts';
import { isRecord } from '../json.ts';
import type { PlanContext } from '../plan.ts';

/**
 * Formats with the project's own formatter, where it has one: configured, or as a dependency, which then formats by its
 * defaults. Where there is none, a text stays as its template has it.
 */
export function projectFormatter(root: string): NonNullable<PlanContext['format']> {
  return async (path, text) => {
    const file = resolve(root, path);
    const found = formatterOf(dirname(file));
    return found === null ? text : found.formatter.format(text, file, found.config);
  };
}

/** Whether files in a folder are formatted. */
export function isFormatted(folder: string): boolean {
  return formatterOf(folder) !== null;
}

/** In one folder, the first counts: it alone formats. */
const formatters: readonly Formatter[] = [prettier, biome, oxfmt];

interface Found {
  formatter: Formatter;
  /** What says that the project has it. */
  config: string;
}

/** The nearest that is configured, in a folder or above it; else the nearest that packages depend on. */
function formatterOf(folder: string): Found | null {
  return nearest(folder, configIn) ?? nearest(folder, dependencyIn);
}

function nearest(folder: string, find: (folder: string) => Found | null): Found | null {
  const parent = dirname(folder);
  return find(folder) ?? (parent === folder ? null : nearest(parent, find));
}

function configIn(folder: string): Found | null {
  for (const formatter of formatters) {
    const { configFiles, packageKey } = formatter;
    const name = configFiles.find((each) => existsSync(join(folder, each)));
    if (name !== undefined) return { formatter, config: join(folder, name) };
    const isKey = packageKey !== undefined && packageKey in packageJson(folder, packageKey);
    if (isKey) return { formatter, config: join(folder, 'package.json') };
  }
  return null;
}

function dependencyIn(folder: string): Found | null {
  const formatter = formatters.find(({ package: name }) => {
    const { dependencies, devDependencies } = packageJson(folder, name);
    return [dependencies, devDependencies].some((each) => isRecord(each) && name in each);
  });
  return formatter === undefined ? null : { formatter, config: join(folder, 'package.json') };
}

/**
 * What a folder's package.json has; nothing where it does not name what is looked for, as most do not.
 *
 * @throws UsageError where one that names it is no JSON.
 */
function packageJson(folder: string, name: string): Record<string, unknown> {
  const path = join(folder, 'package.json');
  const text = existsSync(path) ? readFileSync(path, 'utf8').replace(/^\uFEFF/, '') : '';
  if (!text.includes(`"${name}"`)) return {};
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : {};
  } catch (cause) {
    throw new UsageError(`${path} is not valid JSON.`, { cause });
  }
}
