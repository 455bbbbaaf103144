import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { replaceFile } from './replace-file.ts';

/**
 * What runs in a folder remember, in the user's cache: what somebody commits to the project never gets there. What an earlier
 * build of `program` wrote, one of its files, is forgotten. Where nothing can be kept, nothing is: a run is to come to the same
 * there.
 */
export function diskMemory(
  root: string,
  program: URL,
  cache: string = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'),
): {
  read(): Promise<string | null>;
  write(text: string): Promise<void>;
} {
  const place = join(cache, 'doctable', `check-${hash('sha256', root, 'hex')}.json`);
  return {
    read: async () => {
      try {
        return changed(place) > changed(program) ? readFileSync(place, 'utf8') : null;
      } catch {
        return null;
      }
    },
    write: async (text) => {
      try {
        mkdirSync(dirname(place), { recursive: true });
        await replaceFile(place, text);
      } catch {
        // The next run looks at everything again.
      }
    },
  };
}

/** In milliseconds; 0 where there is no such file. */
function changed(path: string | URL): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
