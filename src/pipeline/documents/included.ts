import { posix } from 'node:path';
import type { ReadOptions } from '../../readers/reader.ts';
import { decode } from '../../source/decode.ts';
import type { Files } from '../disk/files.ts';
import { isInsideRoot } from '../disk/paths.ts';

export interface IncludeContext {
  files: Pick<Files, 'read' | 'real'>;
  /** Gives the folder of the project that the root is in, where it is known. */
  findProject?: () => Promise<string | null>;
  /** Which of these files git ignores. */
  ignored?: (paths: readonly string[]) => Promise<ReadonlySet<string>>;
}

/**
 * Lets a document include files of its project. Whoever wrote the document may mean harm, and what it includes ends up in code and in
 * logs: so nothing that is hidden or that git ignores, where passwords are; nothing of packages; and nothing that a link leads out to.
 * The pages of Sphinx include what is below the folder of its `conf.py`, and name it from there by `/shared/codes.rst`. docutils warns of the same: `file_insertion_enabled`
 * (docs/howto/security).
 */
export function includeFrom(
  documentPath: string,
  { files, findProject = async () => null, ignored = async () => new Set() }: IncludeContext,
): NonNullable<ReadOptions['include']> {
  return async (path) => {
    const base = posix.isAbsolute(path)
      ? await sphinxFolder(documentPath, files, findProject)
      : posix.dirname(documentPath);
    if (base === null || path.includes('\\')) return null;
    const target = posix.join(base, path);
    if (isHidden(target)) return null;
    const root = await rootOf(documentPath, target, files, findProject);
    if (root === null || !(await isBelow(target, root, files))) return null;
    if ((await ignored([target])).has(target)) return null;
    const bytes = await files.read(target);
    const decoded = bytes === null ? null : await decode(bytes);
    return decoded !== null && 'text' in decoded ? decoded.text : null;
  };
}

function isHidden(path: string): boolean {
  return path
    .split('/')
    .some((part) => part === 'node_modules' || (part.startsWith('.') && !/^\.\.?$/.test(part)));
}

/** Where the nearest `conf.py` is, from which Sphinx counts paths that begin with a slash; null where there is none in the project. */
async function sphinxFolder(
  documentPath: string,
  files: Pick<Files, 'read'>,
  findProject: () => Promise<string | null>,
): Promise<string | null> {
  const project = stepsUp((await findProject()) ?? '.');
  for (let folder = posix.dirname(documentPath); stepsUp(folder) <= project;) {
    if ((await files.read(posix.join(folder, 'conf.py'))) !== null) return folder;
    folder = posix.join(folder, '..');
  }
  return null;
}

/** The folder beyond which nothing is included; null where the target is outside of all. */
async function rootOf(
  documentPath: string,
  target: string,
  files: Pick<Files, 'read'>,
  findProject: () => Promise<string | null>,
): Promise<string | null> {
  for (let folder = posix.dirname(documentPath); isInsideRoot(folder);) {
    if ((await files.read(posix.join(folder, 'conf.py'))) !== null) return folder;
    if (folder === '.') break;
    folder = posix.dirname(folder);
  }
  if (isInsideRoot(target)) return '.';
  const project = await findProject();
  return project !== null && stepsUp(target) <= stepsUp(project) ? project : null;
}

async function isBelow(path: string, root: string, files: Pick<Files, 'real'>): Promise<boolean> {
  return isInsideRoot(posix.relative(await files.real(root), await files.real(path)));
}

function stepsUp(path: string): number {
  return path.split('/').filter((part) => part === '..').length;
}
