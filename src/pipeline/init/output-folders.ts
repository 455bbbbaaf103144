import { posix } from 'node:path';
import type { Files } from '../disk/files.ts';

/**
 * Where what is generated from each document goes: into `src` of its package, which is the nearest folder above it with a
 * package.json, or else the root; and into that folder itself where it has no `src`.
 */
export async function outputFolders(
  files: Files,
  documents: readonly string[],
): Promise<(document: string) => string> {
  const manifests = await files.list(['package.json', '**/package.json']);
  const packages = new Set(manifests.map((path) => posix.dirname(path)));
  const folders = new Map<string, string>();
  for (const path of documents) {
    let folder = posix.dirname(path);
    while (folder !== '.' && !packages.has(folder)) folder = posix.dirname(folder);
    const sources = posix.join(folder, 'src');
    const hasSources = (await files.list([sources])).length > 0;
    folders.set(path, hasSources ? sources : folder);
  }
  return (path) => folders.get(path) ?? '.';
}
