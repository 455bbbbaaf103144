import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from '../../model/usage-error.ts';
import type { Formatter } from '../formatters/formatter.ts';
import { prettier } from '../formatters/prettier.ts';
import { biome, oxfmt } from '../formatters/programs.ts';
import type { PlanContext } from '../plan.ts';

/**
 * Formats with the project's own formatter, and only where the project configures one: our output is already what prettier's
 * defaults give, and running a formatter costs more than everything else together.
 */
export function projectFormatter(root: string): NonNullable<PlanContext['format']> {
  return async (path, text) => {
    const file = resolve(root, path);
    const found = find(dirname(file));
    return found === null ? text : found.formatter.format(text, file, found.config);
  };
}

/** Whether a formatter is configured for files in a folder: there, or above it. */
export function isConfigured(folder: string): boolean {
  return find(folder) !== null;
}

/** In one folder, the first that is configured counts: it alone formats. */
const formatters: readonly Formatter[] = [prettier, biome, oxfmt];

interface Found {
  formatter: Formatter;
  config: string;
}

/** The nearest that is configured, in a folder or above it. */
function find(folder: string): Found | null {
  for (const formatter of formatters) {
    const config = configIn(folder, formatter);
    if (config !== null) return { formatter, config };
  }
  const parent = dirname(folder);
  return parent === folder ? null : find(parent);
}

function configIn(folder: string, { configFiles, packageKey }: Formatter): string | null {
  const name =
    configFiles.find((each) => existsSync(join(folder, each))) ??
    (packageKey !== undefined && isInPackage(folder, packageKey) ? 'package.json' : null);
  return name === null ? null : join(folder, name);
}

/** @throws UsageError where a package.json that may have the key is no JSON. */
function isInPackage(folder: string, key: string): boolean {
  const path = join(folder, 'package.json');
  const text = existsSync(path) ? readFileSync(path, 'utf8').replace(/^\uFEFF/, '') : '';
  if (!new RegExp(`"${key}"\\s*:\\s*["{]`).test(text)) return false;
  try {
    return Object.hasOwn(JSON.parse(text), key);
  } catch (cause) {
    throw new UsageError(`${path} is not valid JSON.`, { cause });
  }
}
