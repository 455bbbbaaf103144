import type { CatalogConfig, SourceConfig } from '../config/config.ts';
import { isDocumentPath } from './document-paths.ts';
import { loadMatcher } from './matcher.ts';
import { isIn, normalize, splitPatterns } from './patterns.ts';

/** A document that a catalog reads. */
export interface Selected {
  path: string;
  format: string | undefined;
  locale: string | undefined;
}

export interface Selection {
  /** Each once, in the order of `from`, then of `paths`. */
  selected: Selected[];
  /** Indexes of the items in `from` that found nothing. */
  unmatched: number[];
}

/** The documents among `paths` that a catalog names and does not exclude. */
export async function select(
  paths: readonly string[],
  { from, exclude = [] }: Pick<CatalogConfig, 'from' | 'exclude'>,
): Promise<Selection> {
  const { positive, negative } = splitPatterns(patternsOf(from));
  const files = new Set(paths);
  const matcher = await loadMatcher([...patternsOf(from), ...exclude]);
  const excluded = [...exclude, ...negative].map((pattern) => matcher(pattern, files));
  const allowed = paths.filter((path) => !excluded.some((matches) => matches(path)));
  const selected = new Map<string, Selected>();
  const unmatched: number[] = [];
  for (const { pattern, index } of positive) {
    const matches = matcher(pattern, files);
    const found = allowed.filter((path) => matches(path) && isDocument(path, pattern));
    if (found.length === 0) unmatched.push(index);
    const { format, locale } = asSource(from[index] ?? pattern);
    for (const path of found) {
      if (!selected.has(path)) selected.set(path, { path, format, locale });
    }
  }
  return { selected: [...selected.values()], unmatched };
}

export function patternsOf(from: CatalogConfig['from']): string[] {
  return from.map((item) => asSource(item).path);
}

function asSource(item: string | SourceConfig): SourceConfig {
  return typeof item === 'string' ? { path: item } : item;
}

/** A directory stands for the documents in it; a file or a glob for just what it names. */
export function isDocument(path: string, pattern: string): boolean {
  return !isIn(path, normalize(pattern)) || isDocumentPath(path);
}
