import { posix } from 'node:path';
import picomatch from 'picomatch';

export interface Patterns {
  /** What to look for, and its index in the list. */
  positive: { pattern: string; index: number }[];
  /** What to leave out, without the `!`. */
  negative: string[];
}

/** `["docs/*.md", "!docs/draft.md"]`: a `!` leaves out, wherever in the list it stands. */
export function splitPatterns(patterns: readonly string[]): Patterns {
  const numbered = patterns.map((pattern, index) => ({ pattern, index }));
  return {
    positive: numbered.filter(({ pattern }) => !pattern.startsWith('!')),
    negative: patterns.flatMap((each) => (each.startsWith('!') ? each.slice(1) : [])),
  };
}

type Matches = (path: string) => boolean;

/** A pattern is a path, a folder with all that is in it, or a glob; one that is the path of a file is that alone: `docs/[v2].md`. */
export function matcher(pattern: string, files: ReadonlySet<string> = new Set()): Matches {
  const normal = normalize(pattern);
  if (files.has(normal)) return (path) => path === normal;
  const isGlobbed = globbed(normal);
  return (path) => path === normal || isIn(path, normal) || isGlobbed(path);
}

/** What `splitPatterns` has left is no negation, though a file's name may begin like one: `./!important.md`. */
function globbed(pattern: string): Matches {
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

export function isIn(path: string, folder: string): boolean {
  return folder === '.' ? !path.startsWith('../') : path.startsWith(`${folder}/`);
}

/** The folder that all a glob finds is in; a path, or a folder, itself. */
export function patternBase(pattern: string): string {
  const normal = normalize(pattern);
  const { base, isGlob } = picomatch.scan(normal);
  return isGlob ? base || '.' : normal;
}

/** `./docs/` and `docs` are one. */
export function normalize(pattern: string): string {
  return posix.normalize(pattern).replace(/(?<=.)\/$/, '');
}
