import type { Files } from '../pipeline/disk/files.ts';
import { decode } from '../source/decode.ts';
import { createSource, lines } from '../source/source.ts';

/** Gives lines of files, in whatever encoding they come; each file is read once. */
export function lineReader(
  files: Pick<Files, 'read'>,
): (path: string, line: number) => Promise<string | null> {
  const known = new Map<string, Promise<readonly string[]>>();
  return async (path, line) => {
    const reading = known.get(path) ?? readLines(files, path);
    known.set(path, reading);
    return (await reading)[line - 1] ?? null;
  };
}

async function readLines(files: Pick<Files, 'read'>, path: string): Promise<readonly string[]> {
  const bytes = await files.read(path);
  const decoded = bytes === null ? null : await decode(bytes);
  return decoded !== null && 'text' in decoded ? lines(createSource(path, decoded.text)) : [];
}
