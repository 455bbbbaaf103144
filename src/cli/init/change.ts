import type { Files } from '../../pipeline/disk/files.ts';
import { type Change, differenceOf } from '../difference.ts';
import type { World } from '../world.ts';

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

/** Shows what `write` would do. */
export async function show(changes: readonly Change[], world: World): Promise<void> {
  for (const change of changes) {
    const lines = differenceOf(change, { verbose: true }, world);
    await world.writeStdout(`\nwould write ${change.path}\n${lines.join('\n')}\n`);
  }
}
