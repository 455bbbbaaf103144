import { posix } from 'node:path';
import { parse } from 'jsonc-parser';
import type { CatalogConfig, Config } from '../config/config.ts';
import { asOutput } from '../config/outputs.ts';
import { type Files, readText } from '../disk/files.ts';
import { isRecord } from '../json.ts';

/** Whether a folder is the root of packages that npm, pnpm, yarn or bun install together. */
export async function isWorkspaceRoot(files: Files): Promise<boolean> {
  if ((await files.read('pnpm-workspace.yaml')) !== null) return true;
  const manifest: unknown = parse((await readText(files, 'package.json')) ?? '');
  return isRecord(manifest) && 'workspaces' in manifest;
}

/** The folder of the package that a path is in, which is the nearest with a package.json: `packages/api`, or `.`. */
export async function packageFinder(files: Files): Promise<(path: string) => string> {
  const manifests = await files.list(['package.json', '**/package.json']);
  const packages = new Set(manifests.map((path) => posix.dirname(path)));
  return (path) => {
    let folder = posix.dirname(path);
    while (folder !== '.' && !packages.has(folder)) folder = posix.dirname(folder);
    return folder;
  };
}

/** A configuration for each package that gets an output, by its folder; the first is that of the root, which takes in the others. */
export function byPackage(
  catalogs: readonly CatalogConfig[],
  packageOf: (path: string) => string,
): [folder: string, config: Config][] {
  const groups = new Map<string, CatalogConfig[]>();
  for (const catalog of catalogs) {
    const folder = packageOf(asOutput(catalog.to[0] ?? '').path);
    groups.set(folder, [...(groups.get(folder) ?? []), seenFrom(folder, catalog)]);
  }
  const own = groups.get('.');
  groups.delete('.');
  const projects = [...groups.keys()].sort();
  const root = { ...(projects.length > 0 && { projects }), ...(own && { catalogs: own }) };
  return [
    ['.', root],
    ...projects.map((each): [string, Config] => [each, { catalogs: groups.get(each) }]),
  ];
}

function seenFrom(folder: string, { from, to, ...others }: CatalogConfig): CatalogConfig {
  const moved = (path: string): string => posix.relative(folder, path);
  return {
    ...others,
    from: from.map((each) => (typeof each === 'string' ? moved(each) : each)),
    to: to.map((each) =>
      typeof each === 'string' ? moved(each) : { ...each, path: moved(each.path) },
    ),
  };
}
