import { posix } from 'node:path';
import { mapPaths, mapSources } from './paths.ts';
import type { Plan } from './plan.ts';

/** A plan whose paths start from `folder`, as one whose paths start from where `folder` does. The texts stay. */
export function rebase({ files, diagnostics }: Plan, folder: string): Plan {
  const outward = (path: string): string => posix.join(folder, path);
  return {
    files: files.map((file) => ({
      ...mapPaths(file, outward),
      catalogs: file.catalogs.map((catalog) => mapSources(catalog, outward)),
    })),
    diagnostics: diagnostics.map((each) => mapPaths(each, outward)),
  };
}
