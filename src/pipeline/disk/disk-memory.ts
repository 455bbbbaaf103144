import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { diskFiles } from './disk.ts';

/** Where tools keep what they can do without: below `node_modules`, and nowhere if there is none. */
const PLACE = 'node_modules/.cache/doctable/check.json';

/**
 * What runs in a folder remember. What an earlier build of `program` wrote, one of its files, is forgotten. Where nothing can be
 * kept, as in a `node_modules` of another user, nothing is: a run is to come to the same there.
 */
export function diskMemory(
  root: string,
  program: URL,
): {
  read(): Promise<string | null>;
  write(text: string): Promise<void>;
} {
  const place = join(root, PLACE);
  return {
    read: async () => {
      try {
        return changed(place) > changed(program) ? readFileSync(place, 'utf8') : null;
      } catch {
        return null;
      }
    },
    write: async (text) => {
      if (!existsSync(join(root, 'node_modules'))) return;
      const files = diskFiles(root);
      await files.tidy([PLACE]);
      await files.write(PLACE, text).catch(() => {});
    },
  };
}

/** In milliseconds; 0 where there is no such file. */
function changed(path: string | URL): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
