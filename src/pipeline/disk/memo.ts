import { hash } from 'node:crypto';
import type { Files } from './files.ts';

/** What a run saw of the file system: a digest of each file, null where there was none, and of each listing. */
export interface Seen {
  reads: Record<string, string | null>;
  lists: { patterns: readonly string[]; found: string }[];
}

/** The same file system, and what has been seen of it so far. */
export function recording(files: Files): { files: Files; seen: () => Seen } {
  const reads = new Map<string, string | null>();
  const lists: Seen['lists'] = [];
  return {
    seen: () => ({ reads: Object.fromEntries(reads), lists }),
    files: {
      ...files,
      read: async (path) => {
        const content = await files.read(path);
        reads.set(path, content && digest(content));
        return content;
      },
      list: async (patterns) => {
        const paths = await files.list(patterns);
        lists.push({ patterns, found: digest(paths.join('\n')) });
        return paths;
      },
    },
  };
}

/** Whether a run would see the same now. If so, it would come to the same. */
export async function seesTheSame({ reads, lists }: Seen, files: Files): Promise<boolean> {
  for (const { patterns, found } of lists) {
    if (digest((await files.list(patterns)).join('\n')) !== found) return false;
  }
  for (const [path, wanted] of Object.entries(reads)) {
    const content = await files.read(path);
    if ((content && digest(content)) !== wanted) return false;
  }
  return true;
}

function digest(content: string | Uint8Array): string {
  return hash('sha256', content, 'base64url');
}
