import { diffArrays } from 'diff';
import type { Entry } from '../model/catalog.ts';
import { toLf } from './emit.ts';
import type { PlannedFile } from './plan.ts';

/** How a file on disk differs from what its documents say. */
export interface Drift {
  path: string;
  /** The file is not there at all. */
  missing: boolean;
  /** Entries of the documents that the file lacks, or says differently. */
  entries: { entry: Entry; state: 'missing' | 'different' }[];
  /** 1-based lines of the file that no document accounts for. */
  strayLines: { line: number; text: string }[];
}

/** Null where they agree; line ends do not count, as git may change them on checkout. */
export function driftOf(planned: PlannedFile, current: string | null): Drift | null {
  const { path } = planned;
  const entries = planned.catalogs.flatMap((catalog) => catalog.entries);
  if (current === null) {
    const missing = entries.map((entry) => ({ entry, state: 'missing' as const }));
    return { path, missing: true, entries: missing, strayLines: [] };
  }
  if (toLf(current) === toLf(planned.text)) return null;
  const { added, removed } = changedLines(toLf(current), toLf(planned.text));
  const find = entryFinder(entries);
  const present = new Set(words(current));
  const touched = new Set([...added, ...removed].flatMap(({ text }) => find(text)));
  const states = entries
    .filter((entry) => touched.has(entry))
    .map((entry) => ({
      entry,
      state: present.has(entry.key) ? ('different' as const) : ('missing' as const),
    }));
  const strayLines = removed.filter(({ text }) => /\w/.test(text) && find(text).length === 0);
  return { path, missing: false, entries: states, strayLines };
}

interface Line {
  line: number;
  text: string;
}

function changedLines(current: string, wanted: string): { added: Line[]; removed: Line[] } {
  const changes = { added: [] as Line[], removed: [] as Line[] };
  let before = 1;
  let after = 1;
  for (const { added, removed, value } of diffArrays(current.split('\n'), wanted.split('\n'))) {
    const first = added ? after : before;
    const numbered = value.map((text, index) => ({ line: first + index, text: text.trim() }));
    if (added) changes.added.push(...numbered);
    if (removed) changes.removed.push(...numbered);
    if (!added) before += value.length;
    if (!removed) after += value.length;
  }
  return changes;
}

/** Which entries a line of output speaks of: those whose key it holds, or whose text it is. */
function entryFinder(entries: readonly Entry[]): (line: string) => Entry[] {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const byText = new Map<string, Entry>();
  for (const entry of entries) {
    for (const text of [entry.message, entry.description]) {
      for (const part of text?.split('\n') ?? []) byText.set(part.trim(), entry);
    }
  }
  return (line) => {
    const named = words(line).flatMap((word) => byKey.get(word) ?? []);
    const comment = /^(?:\/\*)?\*+ ?(.*?)(?: ?\*\/)?$/.exec(line)?.[1] ?? '';
    return named.length > 0 ? named : [byText.get(comment) ?? []].flat();
  };
}

function words(text: string): string[] {
  return text.match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu) ?? [];
}
