import { posix } from 'node:path';

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

export type Matches = (path: string) => boolean;

export function isIn(path: string, folder: string): boolean {
  return folder === '.' ? !path.startsWith('../') : path.startsWith(`${folder}/`);
}

/** `./docs/` and `docs` are one. */
export function normalize(pattern: string): string {
  return posix.normalize(pattern).replace(/(?<=.)\/$/, '');
}
