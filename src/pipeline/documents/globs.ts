import { posix } from 'node:path';
import picomatch from 'picomatch';
import { type Matches, isIn, normalize } from './patterns.ts';

/** What `splitPatterns` has left is no negation, though a file's name may begin like one: `./!important.md`. */
export function globbed(pattern: string): Matches {
  return picomatch(pattern, { nonegate: true });
}

/** Whether looking for a pattern on the disk finds a path: in a folder nothing hidden, and no packages but by their path. */
export function finder(pattern: string, files: ReadonlySet<string>): Matches {
  const normal = normalize(pattern);
  if (files.has(normal)) return (path) => path === normal;
  const isGlobbed = globbed(normal);
  return (path) => !PACKAGES.test(path) && (isGlobbed(path) || isShownIn(path, normal));
}

const PACKAGES = /(?:^|\/)node_modules\//;

function isShownIn(path: string, folder: string): boolean {
  return isIn(path, folder) && !/(?:^|\/)\./.test(posix.relative(folder, path));
}

/** The folder that all a glob finds is in; a path, or a folder, itself. */
export function patternBase(pattern: string): string {
  const normal = normalize(pattern);
  const { base, isGlob } = picomatch.scan(normal);
  return isGlob ? base || '.' : normal;
}
