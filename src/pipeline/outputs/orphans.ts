import { type Diagnostic, diagnostic } from '../../model/diagnostic.ts';
import { isGenerated } from '../../writers/notice.ts';
import { type Files, readText } from '../disk/files.ts';
import type { Saved } from './saved.ts';

/** An output that the lock lists, and its configuration no longer has. */
export interface Orphan {
  path: string;
  fate: Fate;
}

type Fate =
  | 'remove'
  /** Somebody's change would be lost with it: it stays where it is, and in the lock. */
  | 'keep'
  /** It does not say that it was generated, so it is somebody's own: it stays, and leaves the lock. */
  | 'release'
  /** It is gone, another configuration writes it, or it is read as a document by now. */
  | 'forget';

/**
 * What is to become of outputs that a configuration no longer has.
 *
 * @param force gives up what somebody changed in them.
 */
export async function findOrphans(
  outputs: readonly string[],
  files: Files,
  isClaimed: (path: string) => boolean,
  saved: Pick<Saved, 'has'>,
  force: boolean | undefined,
): Promise<Orphan[]> {
  return Promise.all(
    outputs.map(async (path): Promise<Orphan> => {
      const text = isClaimed(path) ? null : await readText(files, path);
      return { path, fate: text === null ? 'forget' : await fateOf(path, text, saved, force) };
    }),
  );
}

/** Never `remove` for a file without our notice. */
export async function fateOf(
  path: string,
  text: string,
  saved: Pick<Saved, 'has'>,
  force = false,
): Promise<Fate> {
  if (!isGenerated(text)) return 'release';
  return force || (await saved.has(path, text)) ? 'remove' : 'keep';
}

/** What is to be said of those that stay. */
export function orphanDiagnostics(orphans: readonly Orphan[]): Diagnostic[] {
  return orphans.flatMap(({ path, fate }) => {
    const top = { path, line: 1, column: 1 };
    if (fate === 'keep') return diagnostic('orphaned-output', top, KEPT);
    if (fate === 'release')
      return { ...diagnostic('orphaned-output', top, RELEASED), severity: 'warning' };
    return [];
  });
}

const KEPT =
  'is no longer in the configuration, but was changed after it was generated; delete it, or take its first line off to keep it.';
const RELEASED =
  'is no longer in the configuration; it stays, as it does not say that doctable generated it.';
