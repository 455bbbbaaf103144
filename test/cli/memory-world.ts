import { posix } from 'node:path';
import picomatch from 'picomatch';
import type { World } from '../../src/cli/world.ts';
import { UsageError } from '../../src/model/usage-error.ts';
import { wording } from '../../src/pipeline/outputs/wording.ts';

export interface MemoryWorld extends World {
  /** What the files hold now, by path. */
  contents: Map<string, string | Uint8Array>;
  /** Paths in the order in which they were written. */
  written: string[];
  stdout: () => string;
  stderr: () => string;
}

/** What any of these worlds wrote, as the notes of a disk outlive a run. */
const notes = new Set<string>();

/** A world without a disk: files by path, and streams that remember. */
export function memoryWorld(
  argv: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
  stdin = '',
): MemoryWorld {
  const contents = new Map(Object.entries(files));
  const written: string[] = [];
  let memory: string | null = null;
  let out = '';
  let err = '';
  return {
    argv,
    env: {},
    cwd: '/home/me/project',
    isTerminal: { stdin: false, stdout: false, stderr: false },
    contents,
    written,
    stdout: () => out,
    stderr: () => err,
    watch: async () => {
      throw new Error('Nothing to watch in memory.');
    },
    staged: async () => {
      throw new UsageError('There is no repository in memory.');
    },
    committed: async () => {
      throw new UsageError('There is no repository in memory.');
    },
    underWay: async () => {
      throw new UsageError('There is no repository in memory.');
    },
    ignored: async () => new Set(),
    findConfigFolder: async () => '.',
    importModule: async (path) => {
      throw new Error(`No module ${path} in memory.`);
    },
    format: async (_, text) => text,
    isFormatted: async () => false,
    notes: {
      has: async (path, text) => notes.has(`${path} ${wording(text)}`),
      keep: async (path, text) => void notes.add(`${path} ${wording(text)}`),
    },
    memory: {
      read: async () => memory,
      write: async (text) => {
        memory = text;
      },
    },
    dialog: () => {
      throw new Error('Nobody to ask in memory.');
    },
    readStdin: async () => new TextEncoder().encode(stdin),
    isRead: () => true,
    writeStdout: async (text) => {
      out += text;
    },
    writeData: async (text) => {
      out += text;
    },
    writeStderr: async (text) => {
      err += text;
    },
    files: {
      read: async (path) => {
        const content = contents.get(path);
        if (content === undefined) return null;
        return typeof content === 'string' ? new TextEncoder().encode(content) : content;
      },
      write: async (path, text) => {
        written.push(path);
        contents.set(path, text);
      },
      real: async (path) => posix.join('/home/me/project', path),
      tidy: async () => {},
      remove: async (path) => {
        contents.delete(path);
      },
      list: async (patterns) => {
        const under = (path: string, pattern: string): boolean =>
          path === pattern || path.startsWith(`${pattern}/`) || picomatch.isMatch(path, pattern);
        return [...contents.keys()]
          .filter((path) => patterns.some((pattern) => under(path, pattern)))
          .sort();
      },
    },
  };
}
