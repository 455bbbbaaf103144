import type { Files } from '../disk/files.ts';

/** Text that is to be written again: with its byte order mark, and null where it is no UTF-8, or not there. */
export async function readExactly(files: Files, path: string): Promise<string | null> {
  const bytes = await files.read(path);
  if (bytes === null) return null;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return text.includes('\uFFFD') ? null : text;
}
