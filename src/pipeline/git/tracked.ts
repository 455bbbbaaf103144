import type { Links } from './git-links.ts';
import { type Git, blobsIn } from './git.ts';

/** What git has at some time, by path from the root of the repository. */
export interface Tracked {
  /** Where the content of each file is. */
  blobs: ReadonlyMap<string, string>;
  links: Links;
}

/** From items such as `100644 <blob> 0\t<path>`, `120000 blob <blob>\t<path>`; other repositories are left out. */
export async function trackedIn(git: Git, entries: readonly string[]): Promise<Tracked> {
  const links = blobsIn(entries.filter((entry) => entry.startsWith('120')));
  const targets = await contents(git, [...links.values()]);
  return {
    blobs: blobsIn(entries.filter((entry) => entry.startsWith('100'))),
    links: new Map([...links.keys()].map((path, index) => [path, targets[index] ?? ''])),
  };
}

/**
 * The texts of blobs, by one run of git. It prints each as
 *
 *     0123…cdef blob 9
 *     errors.md
 */
async function contents(git: Git, blobs: readonly string[]): Promise<string[]> {
  if (blobs.length === 0) return [];
  const output = await git(['cat-file', '--batch'], blobs.map((blob) => `${blob}\n`).join(''));
  const decoder = new TextDecoder();
  let at = 0;
  return blobs.map(() => {
    const start = output.indexOf(0x0a, at) + 1;
    const size = Number(decoder.decode(output.subarray(at, start)).trim().split(' ').at(-1));
    at = start + size + 1;
    return decoder.decode(output.subarray(start, start + size));
  });
}
