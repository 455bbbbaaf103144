import { type Entry, isEnum } from '../../model/catalog.ts';
import { entryFinder, words } from '../../writers/entry-lines.ts';
import { isNotice } from '../../writers/notice.ts';
import { targetFor } from '../../writers/registry.ts';
import { isInTheWay, losesWork, toLf } from '../outputs/emit.ts';
import type { Saved } from '../outputs/saved.ts';
import { wording } from '../outputs/wording.ts';
import { type Line, type LineDiff, diffLines } from './line-diff.ts';
import type { PlannedFile, PlannedRemoval } from '../outputs/planned-file.ts';

type FileState =
  | 'up-to-date'
  /** Right, but for CRLF: git may write files so on Windows, and that is no drift. */
  | 'line-ends'
  /** The same content, formatted otherwise. */
  | 'formatting'
  | 'content'
  | 'missing'
  /** There is a file that was not generated. */
  | 'foreign'
  /** It is to be removed, as the configuration no longer has it. */
  | 'orphaned';

/** A file on disk beside what its documents say. */
export interface FileCheck {
  path: string;
  state: FileState;
  /** Whether there are changes of somebody in it that git does not have. */
  edited: boolean;
  /** Entries of the documents that the file lacks, or says differently. */
  entries: { entry: Entry; state: 'missing' | 'different' }[];
  /** 1-based lines of the file that no document accounts for. */
  strayLines: Line[];
  /** From the file to what it is to be. */
  hunks: LineDiff['hunks'];
}

const NOTHING_ELSE = { edited: false, entries: [], strayLines: [], hunks: [] };

/** Compares a planned file with the text on disk; null where there is none. */
export async function checkFile(
  planned: PlannedFile,
  current: string | null,
  saved: Pick<Saved, 'has'>,
): Promise<FileCheck> {
  const { path, text } = planned;
  const entries = planned.catalogs.filter(isEnum).flatMap((catalog) => catalog.entries);
  if (current === null) {
    const missing = entries.map((entry) => ({ entry, state: 'missing' as const }));
    return { ...NOTHING_ELSE, path, state: 'missing', entries: missing };
  }
  if (current === text) return { ...NOTHING_ELSE, path, state: 'up-to-date' };
  if (toLf(current) === toLf(text)) return { ...NOTHING_ELSE, path, state: 'line-ends' };
  if (await isInTheWay(planned, current, saved)) return { ...NOTHING_ELSE, path, state: 'foreign' };
  const diff = diffLines(toLf(current), toLf(text));
  if (wording(current) === wording(text)) {
    return { ...NOTHING_ELSE, path, state: 'formatting', hunks: diff.hunks };
  }
  const edited = await losesWork(planned, current, saved);
  // Of the lock, whose entries are those of the outputs, nobody wants to read it all again.
  const isLock = planned.takesEdits === true;
  const explained = isLock ? { entries: [], strayLines: [] } : explain(diff, planned, current);
  return { path, state: 'content', edited, ...explained, hunks: diff.hunks };
}

/** A planned removal, which there is only of a file whose text is saved. */
export function checkRemoval({ path }: PlannedRemoval): FileCheck {
  return { ...NOTHING_ELSE, path, state: 'orphaned' };
}

/** The differing lines in terms of the document. */
function explain(
  diff: LineDiff,
  { catalogs, target, path }: PlannedFile,
  current: string,
): Pick<FileCheck, 'entries' | 'strayLines'> {
  const removed = contentOf(diff.removed);
  const { find, isNamed } = entryFinder(catalogs, targetFor(target, path, true));
  const present = new Set(words(current));
  const touched = new Set([...contentOf(diff.added), ...removed].flatMap(({ text }) => find(text)));
  return {
    entries: catalogs
      .filter(isEnum)
      .flatMap(({ entries }) => entries.filter((entry) => touched.has(entry)))
      .map((entry) => ({ entry, state: isNamed(entry, present) ? 'different' : 'missing' })),
    strayLines: removed.filter(({ text }) => /\w/.test(text) && find(text).length === 0),
  };
}

/** The notice is of no entry. */
function contentOf(lines: readonly Line[]): Line[] {
  return lines
    .filter(({ text }) => !isNotice(text))
    .map(({ line, text }) => ({ line, text: text.trim() }));
}
