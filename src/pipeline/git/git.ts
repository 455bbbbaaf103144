import { UsageError } from '../../model/usage-error.ts';
import { runProgram } from '../run-program.ts';

/** Runs git in a folder and gives what it prints; `input` is what it reads. */
export type Git = (args: readonly string[], input?: string) => Promise<Uint8Array>;

/** @throws UsageError, from what it gives, with git's own words where git fails. */
export function gitIn(folder: string): Git {
  return async (args, input) => {
    const { status, stdout, stderr } = await runProgram('git', args, folder, input).catch(
      (cause: unknown) => {
        throw new UsageError('git is not installed.', { cause });
      },
    );
    if (status === 0) return stdout;
    if (stderr.includes('not a git repository')) {
      throw new UsageError(
        'Not in a git repository, which --staged and --against need. Run this in one, or leave the option out.',
      );
    }
    throw new UsageError(`git ${args[0]}: ${stderr.trim()}`);
  };
}

/** A repository, seen from a folder in it. */
export interface Repository {
  /** Runs in the root, so that the paths it takes and gives start there. */
  git: Git;
  /** From the root to the folder: empty, or `docs/`. */
  prefix: string;
}

/** @throws UsageError, with git's own words, where there is none. */
export async function openRepository(folder: string): Promise<Repository> {
  const output = await gitIn(folder)(['rev-parse', '--show-toplevel', '--show-prefix']);
  const [root = '', prefix = ''] = new TextDecoder().decode(output).split('\n');
  return { git: gitIn(root), prefix };
}

/** The items of output that git ends with NUL each. */
export function items(output: Uint8Array): string[] {
  return new TextDecoder().decode(output).split('\0').slice(0, -1);
}

/** Where the content of each path is, from items such as `100644 <blob> 0\t<path>`, `100644 blob <blob>\t<path>`. */
export function blobsIn(entries: readonly string[]): Map<string, string> {
  return new Map(
    entries.map((entry) => {
      const tab = entry.indexOf('\t');
      const [blob = ''] = /\b[\da-f]{40,64}\b/.exec(entry.slice(0, tab)) ?? [];
      return [entry.slice(tab + 1), blob];
    }),
  );
}
