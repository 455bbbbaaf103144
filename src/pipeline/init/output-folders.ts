import { posix } from 'node:path';
import type { Files } from '../disk/files.ts';
import { packageFinder } from './workspace.ts';

/**
 * Where what is generated from each document goes: into `src` of its package, which is the nearest folder above it with a
 * package.json, or else the root; and into that folder itself where it has no `src`.
 */
export async function outputFolders(
  files: Files,
  documents: readonly string[],
): Promise<(document: string) => string> {
  const packageOf = await packageFinder(files);
  const folders = new Map<string, string>();
  for (const path of documents) {
    const folder = packageOf(path);
    const sources = posix.join(folder, 'src');
    const hasSources = (await files.list([sources])).length > 0;
    folders.set(path, hasSources ? sources : folder);
  }
  return (path) => folders.get(path) ?? '.';
}
