import { isEnum } from '../../model/catalog.ts';
import { mapPaths, mapSources } from '../disk/paths.ts';
import type { Plan } from '../plan.ts';

/** A plan whose paths start elsewhere: `outward` gives each from there. The texts stay. */
export function rebase(
  { files, removals, catalogs, named, diagnostics, orphans }: Plan,
  outward: (path: string) => string,
): Plan {
  const moved = new Map(catalogs.map((each) => [each, mapSources(each, outward)]));
  return {
    catalogs: [...moved.values()],
    named: named.flatMap((each) => {
      const catalog = mapSources(each.catalog, outward);
      return isEnum(catalog) ? { ...each, catalog } : [];
    }),
    files: files.map((file) => ({
      ...mapPaths(file, outward),
      catalogs: file.catalogs.map((each) => moved.get(each) ?? each),
    })),
    removals: removals.map((each) => mapPaths(each, outward)),
    diagnostics: diagnostics.map((each) => mapPaths(each, outward)),
    orphans: orphans.map((each) => mapPaths(each, outward)),
  };
}
