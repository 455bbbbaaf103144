import { relative, resolve, sep } from 'node:path';
import type { World } from './world.ts';

/** A path that somebody typed, or a tool passed, as all others are: from the working folder, and with `/`. */
export function fromHere(path: string, { cwd }: Pick<World, 'cwd'>): string {
  return relative(cwd, resolve(cwd, path)).replaceAll(sep, '/');
}
