import { posix } from 'node:path';
import { UsageError } from '../../model/usage-error.ts';
import { type LoadedConfig, loadConfig } from '../config/load.ts';
import type { ImportModule } from '../config/module.ts';
import { configIn, configNames } from '../config/places.ts';
import type { Files } from '../disk/files.ts';
import { loadMatcher } from '../documents/matcher.ts';
import { splitPatterns } from '../documents/patterns.ts';

/** A configuration, and the folder where all of its paths start. */
export interface Project extends LoadedConfig {
  path: string;
  folder: string;
}

/**
 * A configuration, and those that it takes in by `projects`, each once.
 *
 * @throws UsageError where a folder of `projects` has no configuration, or one of them is wrong.
 */
export async function openProjects(
  files: Files,
  path: string,
  importModule: ImportModule,
): Promise<Project[]> {
  const opened = new Map<string, Project>();
  const open = [posix.normalize(path)];
  for (const next of open) {
    if (opened.has(next)) continue;
    const loaded = await loadConfig(files, next, importModule);
    const project = { ...loaded, path: next, folder: posix.dirname(next) };
    opened.set(next, project);
    open.push(...(await findProjects(project, files)));
  }
  return [...opened.values()];
}

async function findProjects({ config, folder, at }: Project, files: Files): Promise<string[]> {
  const found = new Set<string>();
  const { positive, negative } = splitPatterns(config.projects ?? []);
  const matcher = await loadMatcher(negative);
  const excluded = negative.map((pattern) => matcher(pattern));
  for (const { pattern, index } of positive) {
    const candidates = configNames.map((name) => posix.join(folder, pattern, name));
    const folders = new Set((await files.list(candidates)).map(posix.dirname));
    const allowed = [...folders].filter((each) => {
      const path = posix.relative(folder, each);
      return !excluded.some((matches) => matches(path));
    });
    const configs = await Promise.all(allowed.map((each) => configIn(files, each)));
    const there = configs.filter((config) => config !== null);
    if (there.length === 0) {
      const isExcluded = folders.size > 0 && allowed.length === 0;
      const why = isExcluded ? allExcluded(pattern) : await noConfigs(pattern, folder, files);
      throw new UsageError(`${at(['projects', index])}: ${why}`);
    }
    for (const each of there) found.add(each);
  }
  return [...found].sort();
}

function allExcluded(pattern: string): string {
  return `all directories that match "${pattern}" are excluded. Remove a pattern that begins with "!".`;
}

async function noConfigs(pattern: string, folder: string, files: Files): Promise<string> {
  const inside = await files.list([posix.join(folder, pattern, '**')]);
  if (inside.length > 0) {
    return `none of the directories that match "${pattern}" has a config file. Run \`doctable init\` in one.`;
  }
  return `no directories match "${pattern}". Correct the path: it starts from the directory of this file.`;
}
