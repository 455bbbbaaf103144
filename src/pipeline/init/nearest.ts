import type { Files } from '../disk/files.ts';

/** The nearest file of a name, from the working folder upwards, as a path from it; null where there is none. */
export async function nearest(files: Files, cwd: string, path: string): Promise<string | null> {
  const folders = cwd.split(/[/\\]/).filter((folder) => folder !== '');
  for (let height = 0; height <= folders.length; height++) {
    const candidate = `${'../'.repeat(height)}${path}`;
    if ((await files.read(candidate)) !== null) return candidate;
  }
  return null;
}
