import type { Files } from '../../pipeline/disk/files.ts';
import { type Change, differenceOf } from '../difference.ts';
import type { World } from '../world.ts';

/** The files as they are after the changes, which are known by their paths. */
export function withChanges(files: Files, changes: ReadonlyMap<string, Change>): Files {
  return {
    ...files,
    read: async (path) => {
      const change = changes.get(path);
      return change === undefined ? files.read(path) : new TextEncoder().encode(change.text);
    },
  };
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
