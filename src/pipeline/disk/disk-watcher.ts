import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { type FSWatcher, watch } from 'chokidar';

/** Tells of changes to files and folders. */
export interface Watcher {
  /** One for each burst of changes; those while nobody waits come as one. */
  changes: AsyncIterable<void>;
  add(paths: readonly string[]): void;
  /** Watches no longer, so that the process can end. */
  close(): Promise<void>;
}

/** Editors write in several steps, and rename what they wrote into place. */
const QUIET = 100;

/** Watches paths from `root`, below folders everything but what is never a document; from when it resolves, no change is missed. */
export async function watchDisk(root: string, paths: readonly string[]): Promise<Watcher> {
  const watcher = watch([...paths], {
    cwd: root,
    ignoreInitial: true,
    ignored: /[\\/](?:node_modules|\.git)(?:[\\/]|$)/,
    atomic: true,
  });
  const changes = bursts(watcher);
  await once(watcher, 'ready');
  return {
    changes,
    add: (more) => void watcher.add([...more]),
    close: () => watcher.close(),
  };
}

/** Counts from now on, whenever somebody asks. */
function bursts(watcher: FSWatcher): AsyncGenerator<void> {
  let count = 0;
  let wake = (): void => undefined;
  watcher.on('all', () => {
    count++;
    wake();
  });
  async function* each(): AsyncGenerator<void> {
    for (;;) {
      if (count === 0) await new Promise<void>((resolve) => (wake = resolve));
      for (let before = 0; before !== count; await setTimeout(QUIET)) before = count;
      count = 0;
      yield;
    }
  }
  return each();
}
