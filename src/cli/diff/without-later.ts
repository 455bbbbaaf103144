import { posix } from 'node:path';
import { CODE_EXTENSIONS } from '../../pipeline/config/places.ts';
import { splitPatterns } from '../../pipeline/documents/patterns.ts';
import type { CatalogConfig } from '../../pipeline/config/config.ts';
import { type Files, below } from '../../pipeline/disk/files.ts';
import type { Project } from '../../pipeline/project/projects.ts';
import { patternsOf } from '../../pipeline/documents/select.ts';

/** A project whose configuration is code, of which only that of now can be run, without the documents that were not there yet: what comes of those is new. */
export async function withoutLater(project: Project, files: Files): Promise<Project> {
  if (!CODE_EXTENSIONS.includes(posix.extname(project.path))) return project;
  const own = below(files, project.folder);
  const catalogs: CatalogConfig[] = [];
  for (const catalog of project.config.catalogs ?? []) {
    const from = await thoseThere(catalog.from, own);
    if (splitPatterns(patternsOf(from)).positive.length > 0) catalogs.push({ ...catalog, from });
  }
  return { ...project, config: { ...project.config, catalogs } };
}

async function thoseThere(
  from: CatalogConfig['from'],
  files: Files,
): Promise<CatalogConfig['from']> {
  const missing = new Set<number>();
  for (const { pattern, index } of splitPatterns(patternsOf(from)).positive) {
    if ((await files.list([pattern])).length === 0) missing.add(index);
  }
  return from.filter((_, index) => !missing.has(index));
}
