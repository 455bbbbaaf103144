import { createRequire } from 'node:module';
import { posix } from 'node:path';
import { targetFor } from '../../writers/registry.ts';
import { isRecord } from '../json.ts';
import type { CatalogConfig, Config } from './config.ts';
import type { Files } from '../disk/files.ts';
import { toPosix } from '../disk/paths.ts';
import { asOutput } from './outputs.ts';

/** The file that a configuration extends, by its path from there, or by its package; null where there is none. */
export async function findBase(name: string, from: string, files: Files): Promise<string | null> {
  const path = posix.join(posix.dirname(from), name);
  if ((await files.read(path)) !== null) return path;
  try {
    return toPosix(createRequire(await files.real(from)).resolve(name));
  } catch {
    return null;
  }
}

/** That there is none, and what to do. */
export function noBase(name: string): string {
  if (!/^(?:@[\w.~-]+\/)?\w[\w.~-]*(?:\/|$)/.test(name) || isFile(name)) {
    return `${name} does not exist. Correct the path: it starts from the directory of this file.`;
  }
  const [owner = name] = /^(?:@[^/]+\/)?[^/]+/.exec(name) ?? [];
  const install = `un \`npm install --save-dev ${owner}\`.`;
  if (owner === name) return `package "${name}" is not installed. R${install}`;
  return `there is no file or package "${name}". Correct the path, or r${install}`;
}

/** `base.json`, which no package is called. */
function isFile(name: string): boolean {
  return !name.includes('/') && /\.(?:jsonc?|ya?ml|[cm]?[jt]s)$/.test(name);
}

/** What a configuration says, on top of what it extends: objects key by key, all else as a whole. */
export function extended(base: Config, own: Config): Config {
  const { extends: _done, ...config } = merged(base, own) as Config;
  return config;
}

/** The same with the defaults in each catalog, and in each output whose target has the option. */
export function withDefaults({ defaults, ...config }: Config): Config {
  if (defaults === undefined || config.catalogs === undefined) return config;
  const { output = {}, ...shared } = defaults;
  const catalogs = config.catalogs.map((catalog) => {
    const { to, ...others } = merged(shared, catalog) as CatalogConfig;
    return { ...others, to: to.map((each) => withOptions(output, each)) };
  });
  return { ...config, catalogs };
}

function withOptions(
  options: Readonly<Record<string, unknown>>,
  to: CatalogConfig['to'][number],
): CatalogConfig['to'][number] {
  const output = asOutput(to);
  const { path, target, template } = { ...options, ...output };
  const { options: taken = [] } = targetFor(target, path, template !== undefined);
  const own = taken.map(({ name }) => name);
  const fitting = Object.entries(options).filter(([name]) => [...COMMON, ...own].includes(name));
  return fitting.length === 0 ? to : { ...Object.fromEntries(fitting), ...output };
}

/** What every output has. */
const COMMON = ['target', 'template', 'banner'];

function merged(base: unknown, own: unknown): unknown {
  if (!isRecord(base) || !isRecord(own)) return own === undefined ? base : own;
  const keys = [...new Set([...Object.keys(base), ...Object.keys(own)])];
  return Object.fromEntries(keys.map((key) => [key, merged(base[key], own[key])]));
}
