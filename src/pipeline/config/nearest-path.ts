import { posix } from 'node:path';
import { didYouMean } from './nearest.ts';
import type { Files } from '../disk/files.ts';

/** ` Did you mean "errors.md"?`, where a file in the same folder is called nearly so; else nothing. */
export async function nearestPath(pattern: string, files: Pick<Files, 'list'>): Promise<string> {
  const path = posix.normalize(pattern);
  return didYouMean(path, await files.list([posix.join(posix.dirname(path), '*')]));
}
