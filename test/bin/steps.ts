import fs, { type FileHandle } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

/** What happens before a step; `part` does as much of the step as may be done when a process is killed. */
type Before = (step: number, part: () => Promise<void>) => Promise<void>;

/**
 * Calls `before` at each step of what changes files: opening, writing, renaming, removing. Gives a function that ends this, and
 * closes what was opened since, as the end of a process does.
 */
export function atEachStep(before: Before): () => Promise<void> {
  const { open, rename, unlink } = fs;
  const opened: FileHandle[] = [];
  let step = 0;
  const next = (part = async () => {}): Promise<void> => before(++step, part);
  fs.open = async (...args) => {
    await next();
    const file = await open(...args);
    opened.push(file);
    const writeFile = file.writeFile.bind(file);
    file.writeFile = async (text) => {
      await next(() => writeFile(String(text).slice(0, String(text).length / 2)));
      return writeFile(text);
    };
    return file;
  };
  fs.rename = async (...args) => {
    await next();
    return rename(...args);
  };
  fs.unlink = async (...args) => {
    await next();
    return unlink(...args);
  };
  syncBuiltinESMExports();
  return async () => {
    Object.assign(fs, { open, rename, unlink });
    syncBuiltinESMExports();
    await Promise.all(opened.map((file) => file.close().catch(() => {})));
  };
}
