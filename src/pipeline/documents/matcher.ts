import { type Matches, isIn, normalize } from './patterns.ts';

/**
 * What tells which paths a pattern means: a path, a folder with all that is in it, or a glob; one that is the path of a file is
 * that alone: `docs/[v2].md`. Globs are only loaded where there may be one.
 */
export async function loadMatcher(
  patterns: readonly string[],
): Promise<(pattern: string, files?: ReadonlySet<string>) => Matches> {
  const isPlain = !patterns.some((pattern) => /[*?[\](){}+@!]/.test(pattern));
  const globbed = isPlain ? equals : (await import('./globs.ts')).globbed;
  return (pattern, files) => {
    const normal = normalize(pattern);
    if (files?.has(normal) === true) return equals(normal);
    const isGlobbed = globbed(normal);
    return (path) => path === normal || isIn(path, normal) || isGlobbed(path);
  };
}

function equals(path: string): Matches {
  return (other) => other === path;
}
