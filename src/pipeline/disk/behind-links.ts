import { readlink, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { nullIfMissing } from './system-error.ts';

/** Where a file is, or would be made, behind all links: also behind one that leads to nothing yet. */
export async function behindLinks(path: string): Promise<string> {
  const real = await realpath(path).catch(nullIfMissing);
  if (real !== null) return real;
  const parent = dirname(path);
  if (parent === path) return path;
  const folder = await behindLinks(parent);
  const link = await readlink(path).catch(() => null);
  return link === null ? join(folder, basename(path)) : behindLinks(resolve(folder, link));
}
