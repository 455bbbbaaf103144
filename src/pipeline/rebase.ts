import { posix } from 'node:path';
import type { Catalog } from '../model/catalog.ts';
import type { Plan } from './plan.ts';

/** A plan whose paths start from `folder`, as one whose paths start from where `folder` does. The texts stay. */
export function rebase({ files, diagnostics }: Plan, folder: string): Plan {
  const outward = <T extends { path: string }>(item: T): T => ({
    ...item,
    path: posix.join(folder, item.path),
  });
  const catalog = (each: Catalog): Catalog => ({
    ...each,
    entries: each.entries.map((entry) => ({ ...entry, source: outward(entry.source) })),
  });
  return {
    files: files.map((file) => ({ ...outward(file), catalogs: file.catalogs.map(catalog) })),
    diagnostics: diagnostics.map(outward),
  };
}
