import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { toPosix } from '../disk/paths.ts';
import type { Saved } from './saved.ts';
import { wording } from './wording.ts';

/**
 * What we last wrote to files below a folder, and before, as digests in a file of its own for each: two runs at a time do not
 * disturb each other, and one that ends before it has written leaves the text before known. Where nothing can be written, as in a `node_modules` of another user, nothing is noted.
 */
export function diskNotes(root: string): Saved {
  return {
    has: async (path, text) => read(placeOf(root, path)).includes(digest(wording(text))),
    keep: async (path, text) => {
      const place = placeOf(root, path);
      const wanted = digest(wording(text));
      const [last = ''] = read(place);
      if (last !== wanted) write(place, `${wanted}\n${last}`);
    },
  };
}

/** The folder of the notes, and the name of this file's. */
interface Place {
  folder: string;
  name: string;
}

/** Where tools keep what they can do without: in the nearest `node_modules`, else in the repository, else here. */
function placeOf(root: string, path: string): Place {
  const file = resolve(root, path);
  const owner = ownerOf(dirname(file)) ?? root;
  const cache = existsSync(join(owner, 'node_modules')) ? 'node_modules/.cache' : '.cache';
  const name = digest(toPosix(relative(owner, file)));
  return { folder: join(owner, cache, 'doctable'), name };
}

function ownerOf(folder: string): string | null {
  if (['node_modules', '.git'].some((each) => existsSync(join(folder, each)))) return folder;
  const parent = dirname(folder);
  return parent === folder ? null : ownerOf(parent);
}

function read({ folder, name }: Place): string[] {
  try {
    return readFileSync(join(folder, name), 'utf8').split('\n');
  } catch {
    return [];
  }
}

function write({ folder, name }: Place, text: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    // They are of this machine alone, and no part of what is committed.
    writeFileSync(join(folder, '.gitignore'), '*\n');
    const temporary = join(folder, `${name}.${process.pid}`);
    writeFileSync(temporary, text);
    renameSync(temporary, join(folder, name));
  } catch {
    // The next run asks git instead.
  }
}

function digest(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 32);
}
