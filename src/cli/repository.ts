import { isAbsolute, relative, sep } from 'node:path';
import type { World } from './world.ts';

/** From the root of the repository that a CI run has checked out to the working folder; empty where there is no telling. */
export function folderInRepository({ cwd, env }: World): string {
  const root = env['GITHUB_WORKSPACE'] ?? '';
  const folder = root === '' ? '' : relative(root, cwd);
  return folder.startsWith('..') || isAbsolute(folder) ? '' : folder.replaceAll(sep, '/');
}
