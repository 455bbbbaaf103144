import { type Files, utf8 } from '../../disk/files.ts';
import type { Addition } from '../addition.ts';
import type { HookFile } from './hook-file.ts';
import { packageManager } from '../package-manager.ts';
import { husky } from './husky.ts';
import { lefthook } from './lefthook.ts';
import { lintStaged } from './lint-staged.ts';
import { preCommit } from './pre-commit.ts';

/** Those first that can generate: lint-staged only checks, and often runs in a hook of husky. */
const hookFiles = (run: string): HookFile[] => [
  ...lefthook(run),
  preCommit(run),
  husky(run),
  ...lintStaged,
];

/** What the hook tool that a project has would need; null where there is none, or it has doctable already. */
export async function addHook(files: Files, cwd: string): Promise<Addition | null> {
  const { run } = await packageManager(files, cwd);
  for (const { tool, path, lines, partOf = whole, add } of hookFiles(run)) {
    const bytes = await files.read(path);
    const before = bytes && utf8(bytes);
    const part = before === null ? undefined : partOf(before);
    if (before === null || part === undefined) continue;
    if (part.includes('doctable')) return null;
    return { path, title: `a pre-commit hook for ${tool}`, lines, before, text: add(before) };
  }
  return null;
}

function whole(text: string): string | undefined {
  return text;
}
