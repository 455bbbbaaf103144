import type { Readable, Writable } from 'node:stream';
import type { Watcher } from '../pipeline/disk/disk-watcher.ts';
import type { ImportModule } from '../pipeline/config/module.ts';
import type { Files } from '../pipeline/disk/files.ts';
import type { Saved } from '../pipeline/outputs/saved.ts';
import type { PlanContext } from '../pipeline/plan.ts';
import type { Staged } from '../pipeline/git/staged.ts';

/** What of the world is on the disk. */
export interface DiskWorld {
  files: Files;
  /** What is staged for the next commit; `isIntact` tells what is nobody's edit. Fails outside a git repository. */
  staged(isIntact?: Saved['has']): Promise<Staged>;
  /** The files of a commit, a branch or a tag. Fails outside a git repository. */
  committed(ref: string): Promise<Files>;
  /** The commits that git is in the middle of taking in, as `committed` knows them. Fails outside a git repository. */
  underWay(): Promise<string[]>;
  /** Which of these files git ignores; none outside a git repository. */
  ignored(paths: readonly string[]): Promise<ReadonlySet<string>>;
  /** Tells of changes to files and folders from now on. */
  watch(paths: readonly string[]): Promise<Watcher>;
  /** The nearest folder with a configuration, from the working folder upwards; null where there is none. */
  findConfigFolder(): Promise<string | null>;
  importModule: ImportModule;
  format: NonNullable<PlanContext['format']>;
  /** Whether the project has its files in a folder formatted. */
  isFormatted(folder: string): Promise<boolean>;
  /** What we last wrote to files. */
  notes: Saved;
  /** What an earlier run left to be faster; null where there is nothing, or no place for it. It may be gone or broken. */
  memory: { read(): Promise<string | null>; write(text: string): Promise<void> };
}

/** Everything outside that the CLI may touch; the bin gives the real one, tests one in memory. */
export interface World extends DiskWorld {
  /** Arguments after the program's name. */
  argv: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  /** The working folder, where all paths start. */
  cwd: string;
  /** Which streams a person looks at. */
  isTerminal: Readonly<Record<'stdin' | 'stdout' | 'stderr', boolean>>;
  /** Where a person is asked; of use only where both are terminals. */
  dialog(): { input: Readable; output: Writable };
  readStdin(): Promise<Uint8Array>;
  /** Whether somebody still reads standard output, which is no longer so where `head` has seen enough. */
  isRead(): boolean;
  /**
   * For people: what acts on a terminal or a log is taken out. Resolves once there is room for more. Fails where it cannot be written, but
   * for want of a reader.
   */
  writeStdout(text: string): Promise<void>;
  /** For programs, on standard output: code, JSON, what a CI reads. */
  writeData(text: string): Promise<void>;
  writeStderr(text: string): Promise<void>;
}

/** What the shell reads: fine; the answer is no; wrong usage or configuration; ended by Ctrl+C, as shells count it. */
export const EXIT = { ok: 0, no: 1, usage: 2, cancelled: 130 } as const;
