import { diffLines } from '../../pipeline/drift/line-diff.ts';
import { toLf } from '../../pipeline/outputs/emit.ts';
import type { Files } from '../../pipeline/disk/files.ts';
import { describeHunks } from '../reporters/describe-hunks.ts';
import { painter } from '../reporters/style.ts';
import { hasColor } from '../terminal.ts';
import type { World } from '../world.ts';

/** A file to write; `before` is what it holds now, null where there is none. */
export interface Change {
  path: string;
  before: string | null;
  text: string;
}

/** The files as they are after the changes. */
export function withChanges(files: Files, changes: readonly Change[]): Files {
  const texts = new Map(changes.map(({ path, text }) => [path, text]));
  return {
    ...files,
    read: async (path) => {
      const text = texts.get(path);
      return text === undefined ? files.read(path) : new TextEncoder().encode(text);
    },
  };
}

/** One change a file: what comes later is made of what came before. */
export function merged(changes: readonly Change[]): Change[] {
  const byPath = new Map<string, Change>();
  for (const change of changes) {
    const { before } = byPath.get(change.path) ?? change;
    byPath.set(change.path, { ...change, before });
  }
  return [...byPath.values()];
}

export async function write(changes: readonly Change[], world: World): Promise<void> {
  for (const { path, text } of changes) {
    await world.files.write(path, text);
    await world.writeStdout(`wrote ${path}\n`);
  }
}

/** Shows as `diff -u` what `write` would do. */
export async function show(changes: readonly Change[], world: World): Promise<void> {
  const paint = painter(hasColor(world, 'stdout'));
  for (const { path, before, text } of changes) {
    const { hunks } = diffLines(toLf(before ?? ''), toLf(text));
    const lines = describeHunks(hunks, [before === null ? '/dev/null' : path, path], paint);
    await world.writeStdout(`\nwould write ${path}\n${lines.join('\n')}\n`);
  }
}
